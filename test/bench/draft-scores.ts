import type { FindingKind, Plan } from '../../lib/domain/reply';
import { contentWords } from '../../lib/reply/plan/content-words';
import { isWorn } from '../../lib/reply/write/worn';
import type { Written } from './write-drafts';

/** A bar of the replies, with the figure seen. */
export interface Bar {
  name: string;
  seen: number;
  wanted: string;
  met: boolean;
}

const atLeast = (name: string, seen: number, least: number): Bar => ({
  name,
  seen,
  wanted: `>= ${least}`,
  met: seen >= least,
});
export const atMost = (name: string, seen: number, most: number): Bar => ({
  name,
  seen,
  wanted: `<= ${most}`,
  met: seen <= most,
});

// A moment in any of the six languages, and a word of regret or of owning up.
const TIME =
  /\d{1,2}(?::\d\d)? ?(?:am|pm)|noon|\d Uhr|\d h(?: |\b)|\d:\d\d|\d+h\d\d|الساعة \d|by the end|by (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|bis (?:Mon|Die|Mit|Don|Fre|heute|morgen)|fin du|d'ici|acabe el día|más tardar|fim do dia|até (?:amanhã|ao)|نهاية|أقصاه/iu;
const SORRY =
  /sorry|apolog|our fail|on us\b|leid|entschuldig|versäumnis|bedau|regrett|navr|désolé|excus|faute|siento|disculp|lament|perd[oó]n|desculpa|falha|آسف|أعتذر|نعتذر|يؤسف|اعتذار/iu;

/** The bars of single drafts. Shares are over drafts where the thing is due; findings are those of the product's own checks. */
export function draftScores(written: readonly Written[]): Bar[] {
  const drafts = written.flatMap(({ drafts: three, ...rest }) => three.map((draft) => ({ draft, ...rest })));
  const due = drafts.filter(({ plan }) => has(plan, 'sorry', 'promise', 'waiting'));
  const timed = drafts.filter(({ plan }) => has(plan, 'next', 'next-after-ask'));
  const told = drafts.filter((one) => theirWords(one).size > 3);
  const open = drafts.filter(({ reading }) => reading.questions.some((one) => one.open));
  const found = (kind: FindingKind) =>
    drafts.filter(({ draft }) => draft.findings.some((one) => one.kind === kind)).length;
  return [
    atLeast(
      'acknowledgement where due',
      share(due, ({ draft }) => SORRY.test(draft.text)),
      0.98,
    ),
    atLeast("two of the customer's own content words", share(told, usesTheirWords), 0.95),
    atLeast(
      'timed next step where due',
      share(timed, ({ draft }) => TIME.test(draft.text)),
      0.98,
    ),
    atLeast(
      'open questions answered or said to be open',
      share(open, ({ draft }) => !draft.findings.some((one) => one.kind === 'unanswered-question')),
      0.95,
    ),
    atMost('worn phrases', drafts.filter(({ draft }) => isWorn(draft.text, draft.language)).length, 0),
    atMost('re-asks', found('re-ask'), 0),
    atMost('repeated fixes', found('repeated-fix'), 0),
    atMost('unsourced facts', found('unsourced-fact'), 0),
    atMost('offers or promises over the limit', found('over-promise'), 0),
    atMost('median milliseconds for plan, three drafts and checks', median(written.map((one) => one.ms)), 150),
  ];
}

const has = ({ moves }: Plan, ...topics: string[]) => moves.some((move) => topics.includes(move.topic));

function theirWords({ dossier }: Pick<Written, 'dossier'>): Set<string> {
  const inbound = dossier.interactions.filter((one) => one.direction === 'inbound');
  return new Set(inbound.flatMap((one) => contentWords(one.text)));
}

function usesTheirWords({ dossier, draft }: Pick<Written, 'dossier'> & { draft: Written['drafts'][number] }): boolean {
  const theirs = theirWords({ dossier });
  return new Set(contentWords(draft.text).filter((word) => theirs.has(word))).size >= 2;
}

function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.length === 0 ? 1 : list.filter(holds).length / list.length;
}

function median(list: number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}
