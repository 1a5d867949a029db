import type { EffortScale } from '../../lib/domain/effort';
import type { useSpeech } from '../ui/use-speech';

type Said =
  | 'title'
  | 'titleNamed'
  | 'solved'
  | 'ends'
  | 'digit'
  | 'digitLow'
  | 'digitHigh'
  | 'logged'
  | 'loggedSaid'
  | 'armed'
  | 'mean'
  | 'scale';

/** How many points a measure's scale has. */
export function pointsOf(measure: EffortScale['version']): 5 | 7 {
  return measure === 'CES 1.0' ? 5 : 7;
}

/** A text as the measure puts it: CES 1.0 asks how much effort it was, CES 2.0 how easy. */
export function sayMeasure(
  t: ReturnType<typeof useSpeech>['t'],
  measure: EffortScale['version'],
  what: Said,
  values: Record<string, string | number> = {},
): string {
  return measure === 'CES 1.0' ? t(`effort.one.${what}`, values) : t(`effort.${what}`, values);
}
