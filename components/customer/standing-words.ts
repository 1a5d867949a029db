import type { Standing } from '../../lib/desk/think';
import type { Speech } from '../ui/speech';

/** Journey stage and persona in a phrase; `undefined` where nothing tells. A persona is never more than probable. */
export function standingWords({ stage, persona }: Standing, { t }: Speech): string | undefined {
  const words = [
    ...(stage === 'unknown' ? [] : [t(`customer.stage.${stage}`)]),
    ...(persona ? [t('customer.probably', { persona })] : []),
  ];
  return words.length ? words.join(', ') : undefined;
}
