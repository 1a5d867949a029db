import type { Span } from '../../guidance/document';

const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ein: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  dois: 2,
  três: 3,
  quatro: 4,
  ثلاثة: 3,
  خمسة: 5,
};
const COUNT = String.raw`(\d{1,3}|${Object.keys(NUMBERS).join('|')})`;
const WORKING = new RegExp(
  String.raw`(?:\b|^)${COUNT} (?:working|business) days?|${COUNT} (?:werktage?n?|arbeitstage?n?)|${COUNT} jours? ouvr(?:és|ables|é)|${COUNT} días? (?:hábil|hábiles|laborables?)|${COUNT} dias? (?:úteis|útil)|${COUNT} أيام عمل`,
  'iu',
);
const HOURS = new RegExp(String.raw`(?:\b|^)${COUNT} (?:hours?|stunden?|heures?|horas?|ساعات|ساعة)`, 'iu');
const DAYS = new RegExp(String.raw`(?:\b|^)${COUNT} (?:days?|tage?n?|jours?|días?|dias?|أيام)`, 'iu');

/** The first stretch of time a rule's text states ("a trace takes 3 working days"). `undefined` without one. */
export function spanIn(text: string): Span | undefined {
  const working = countOf(WORKING.exec(text));
  if (working) return { count: working, unit: 'working-days' };
  const hours = countOf(HOURS.exec(text));
  if (hours) return hours > 8 ? { count: Math.ceil(hours / 24), unit: 'days' } : { count: hours, unit: 'hours' };
  const days = countOf(DAYS.exec(text));
  return days && days <= 14 ? { count: days, unit: 'days' } : undefined;
}

function countOf(match: RegExpExecArray | null): number | undefined {
  const word = match?.slice(1).find((group) => group !== undefined);
  const count = word === undefined ? 0 : (NUMBERS[word.toLowerCase()] ?? Number(word));
  return count > 0 && count <= 365 ? count : undefined;
}
