import type { Standing } from '../../lib/desk/think';
import type { Speech } from '../ui/speech';

/** Journey stage and persona in a phrase. A persona is never more than probable, unless an agent chose it. */
export function standingWords({ stage, match }: Standing, { t }: Speech): string {
  const persona = match.persona?.name;
  const said = persona && (match.said === 'chosen' ? persona : t('customer.probably', { persona }));
  return [...(stage === 'unknown' ? [] : [t(`customer.stage.${stage}`)]), said ?? t('persona.unclear')].join(', ');
}
