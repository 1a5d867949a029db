import type { Standing } from '../../lib/desk/think';
import type { Speech } from '../ui/speech';

/** Journey stage and persona in a phrase, of a persona only where there is one. It is never more than probable, unless an agent chose it. */
export function standingWords({ stage, match }: Standing, { t }: Speech): string {
  const persona = match.persona?.name;
  const said = persona && (match.said === 'chosen' ? persona : t('customer.probably', { persona }));
  const known = [...(stage === 'unknown' ? [] : [t(`customer.stage.${stage}`)]), ...(said ? [said] : [])];
  return known.join(', ') || t('persona.unclear');
}
