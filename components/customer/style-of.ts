import type { Traits } from '../../lib/domain/reading';
import type { Speech } from '../ui/speech';

/** How the customer writes, in a phrase; `undefined` when their texts do not tell. */
export function styleOf(traits: Traits, { t }: Speech): string | undefined {
  const brevity =
    traits.brevity === 'brief' || traits.brevity === 'detailed' ? t(`style.${traits.brevity}`) : undefined;
  const manner =
    traits.address !== 'unknown'
      ? t(`style.${traits.address}`)
      : traits.formality === 'informal' || traits.formality === 'formal'
        ? t(`style.${traits.formality}`)
        : undefined;
  return brevity && manner ? t('style.both', { first: brevity, second: manner }) : (brevity ?? manner);
}
