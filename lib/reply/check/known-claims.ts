import { stemsOf } from '../../guidance/knowledge/stems';
import type { CheckInput } from './define-check';
import type { Claim } from './claims';
import { DATE, durationsIn, monthOf, numberOf, WRITTEN_NUMBER } from './words/figures';

/** A stem this long tells that a subject was spoken of, whatever its ending. */
const STEM = 6;

/** Whether a claim of a draft stands in the dossier or the guidance. */
export type KnownClaims = (claim: Claim, language: string) => boolean;

/** Collects the figures, dates and subjects of a dossier and its guidance once. */
export function knownClaims({ dossier, rules }: Pick<CheckInput, 'dossier' | 'rules'>): KnownClaims {
  const texts = [
    ...dossier.interactions.flatMap(({ subject = '', text }) => [subject, text]),
    ...rules.sources,
    ...rules.facts.map(({ text }) => text),
    ...dossier.orders.flatMap((one) => [one.id, one.status ?? '', String(one.amount ?? ''), ...one.items]),
    ...dossier.customer.identifiers.map(({ value }) => value),
  ];
  const all = texts.join('\n');
  const durations = new Set(durationsIn(all));
  const numbers = new Set([
    ...(all.match(/\d+/g) ?? []).map(Number),
    ...(all.match(WRITTEN_NUMBER) ?? []).map(numberOf),
  ]);
  const times = [dossier.now, ...dossier.interactions.map(({ at }) => at), ...dossier.orders.map(({ at }) => at)];
  const days = times.flatMap((time) => (time ? [new Date(time)] : []));
  const months = new Set([...(all.match(DATE) ?? []).map(monthOf), ...days.map((day) => day.getUTCMonth() + 1)]);
  const subjects = new Map<string, Set<string>>();
  const subjectsIn = (language: string) => {
    const known = subjects.get(language) ?? new Set(stemsOf(all, language).map((stem) => stem.slice(0, STEM)));
    subjects.set(language, known);
    return known;
  };
  return ({ kind, text }, language) => {
    if (kind === 'duration') return durationsIn(text).every((one) => durations.has(one));
    if (kind === 'ruled') return stemsOf(text, language).some((stem) => subjectsIn(language).has(stem.slice(0, STEM)));
    const figures = (text.match(/\d+/g) ?? []).map(Number);
    if (kind === 'date' && !months.has(monthOf(text))) return false;
    if (kind === 'date') return figures.every((one) => numbers.has(one) || isNear(one, monthOf(text), dossier.now));
    if (kind === 'version') return all.includes(text.replace(/^v/i, ''));
    return figures.every((one) => one <= 1 || numbers.has(one));
  };
}

/** Days of the last two months and the coming ten are reckoned from what was said, not looked up. */
function isNear(day: number, month: number, now: string): boolean {
  const today = new Date(now);
  const date = Date.UTC(today.getUTCFullYear(), month - 1, day);
  const days = (date - today.getTime()) / 86_400_000;
  return days > -60 && days < 10;
}
