import type { Guidance, Procedure, Wording } from '../document';
import { fold } from '../fold';
import { look, mend, type GuidanceFinding } from './finding';
import { writtenTexts } from './written-texts';

const GAP = /\[[^\]\n]{0,60}\]|\{[^}\n]{0,60}\}|\b(?:TODO|TBD|XXX|XX)\b|_{3,}|\.\.\.\s*(?:EUR|USD|GBP|€|\$)/;
const MONEY =
  /(?:(EUR|USD|GBP|CHF|€|\$|£)\s?(\d{1,6}(?:[.,]\d{1,2})?))|(?:(\d{1,6}(?:[.,]\d{1,2})?)\s?(EUR|USD|GBP|CHF|€|\$|£))/g;
const SIGNS: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** Facts that are not there: gaps left in texts, procedures that say nothing, languages without the fact, amounts above every limit. */
export function factFindings(guidance: Guidance): GuidanceFinding[] {
  return [
    ...writtenTexts(guidance).flatMap(({ text, at, rule, role }) => [
      ...(GAP.test(text) ? [mend('text-has-a-gap', at, rule)] : []),
      // A step or an offer gives the amount away; a fact may only name a price; a snippet nearly always does.
      ...(role === 'other' ? [] : tooMuch(text, guidance)).map((amount) =>
        (role === 'fact' ? look : mend)('amount-above-limit', at, rule, amount),
      ),
    ]),
    ...guidance.procedures.flatMap((one, index) => [...silent(one, index), ...speechless(one, index)]),
  ];
}

/** Required facts and rules of the version in force that the edited document has no more. */
export function goneFindings(guidance: Guidance, inForce: Guidance): GuidanceFinding[] {
  return inForce.procedures.flatMap((before) => {
    const index = guidance.procedures.findIndex((one) => one.id === before.id);
    if (index < 0) return [];
    const now = guidance.procedures[index]!;
    const stated = new Set(now.facts.flatMap(textsOf));
    const gone = before.facts.filter((fact) => !textsOf(fact).some((text) => stated.has(text)));
    // Reworded is not gone: only fewer facts than before are told.
    return gone.length > 0 && now.facts.length < before.facts.length
      ? [look('fact-gone', ['procedures', index, 'facts'], before.id, ...gone.map((fact) => firstOf(fact)))]
      : [];
  });
}

const firstOf = (wording: Wording) => (typeof wording === 'string' ? wording : (Object.values(wording)[0] ?? ''));
const textsOf = (wording: Wording) => (typeof wording === 'string' ? [wording] : Object.values(wording)).map(fold);

function silent({ id, say, facts, ask }: Procedure, index: number): GuidanceFinding[] {
  return say.length + facts.length + (ask?.length ?? 0) === 0
    ? [mend('procedure-says-nothing', ['procedures', index, 'say'], id)]
    : [];
}

/** A fact written in fewer languages than the procedure's steps would be left out of a reply in the others. */
function speechless({ id, say, facts }: Procedure, index: number): GuidanceFinding[] {
  const spoken = new Set(say.flatMap((one) => (typeof one === 'string' ? [] : Object.keys(one))));
  return facts.flatMap((fact, line) => {
    if (typeof fact === 'string') return [];
    const missing = [...spoken].filter((language) => !(language in fact));
    return missing.length ? [mend('fact-not-in-language', ['procedures', index, 'facts', line], id, ...missing)] : [];
  });
}

function tooMuch(text: string, { offers }: Guidance): string[] {
  return [...text.matchAll(MONEY)].flatMap(([all, before, a, b, after]) => {
    const sign = before ?? after ?? '';
    const currency = SIGNS[sign] ?? sign;
    const limits = offers.filter((one) => one.currency === currency).map((one) => one.limit ?? Infinity);
    return limits.length > 0 && Number((a ?? b)!.replace(',', '.')) > Math.max(...limits) ? [all] : [];
  });
}
