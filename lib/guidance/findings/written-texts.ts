import type { Guidance, Wording } from '../document';
import type { GuidancePath } from '../parse-guidance';

/** A text that may reach a customer, where it stands and whose it is. `role` says what it is to its rule. */
export interface WrittenText {
  text: string;
  at: GuidancePath;
  rule: string;
  role: 'step' | 'fact' | 'offer' | 'other';
}

/** Every text of the document that a reply may take up, one per language. */
export function writtenTexts(guidance: Guidance): WrittenText[] {
  const of = (wording: Wording | undefined, at: GuidancePath, rule: string, role: WrittenText['role']): WrittenText[] =>
    wording === undefined
      ? []
      : typeof wording === 'string'
        ? [{ text: wording, at, rule, role }]
        : Object.entries(wording).map(([language, text]) => ({ text, at: [...at, language], rule, role }));
  const { procedures, offers, escalations, journey, snippets } = guidance;
  return [
    ...procedures.flatMap(({ id, say, facts }, i) => [
      ...say.flatMap((one, line) => of(one, ['procedures', i, 'say', line], id, 'step')),
      ...facts.flatMap((one, line) => of(one, ['procedures', i, 'facts', line], id, 'fact')),
    ]),
    ...offers.flatMap(({ id, what }, i) => of(what, ['offers', i, 'what'], id, 'offer')),
    ...escalations.flatMap(({ id, to }, i) => of(to, ['escalations', i, 'to'], id, 'other')),
    ...journey.flatMap(({ stage, say }, i) => of(say, ['journey', i, 'say'], stage, 'other')),
    ...snippets.flatMap(({ id, text }, i) => of(text, ['snippets', i, 'text'], id, 'other')),
  ];
}
