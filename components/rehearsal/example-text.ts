import type { Example } from '../../lib/rehearsal/example';
import type { Speech } from '../ui/speech';

/** An example as a sentence: "must not offer goodwill voucher". */
export function exampleText({ must, does, what }: Example, { t, sayIfKnown }: Speech): string {
  const named =
    does === 'ask' ? (sayIfKnown(`slot.${what}`) ?? what) : does === 'offer' ? what.replaceAll('-', ' ') : what;
  const whole = named || t('rehearsal.anything');
  return t(`rehearsal.${must ? 'must' : 'mustNot'}.${does}`, { what: whole });
}
