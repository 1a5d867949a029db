import { latestCorrections } from '../db/corrections';
import { interactionsIn } from '../db/interactions';
import type { ReasonExample } from '../understanding/reason/learn-reasons';

/** So many choices are learned from; older ones have left the habits they taught. */
const MOST = 300;
const MOST_TEXT = 1200;

/** The reasons that agents chose on this computer, with the customer's words they chose them for. A conversation that was erased teaches no more. */
export async function reasonExamples(): Promise<ReasonExample[]> {
  const chosen = await latestCorrections('reason', MOST);
  const texts = await Promise.all(chosen.map((one) => wordsIn(one.about)));
  return chosen.flatMap(({ value }, i) => (texts[i] ? [{ text: texts[i], reasons: value.split(' ') }] : []));
}

async function wordsIn(conversation: string): Promise<string> {
  const said = (await interactionsIn(conversation)).filter((one) => one.direction === 'inbound');
  return said
    .map((one) => one.text)
    .join('\n')
    .slice(0, MOST_TEXT);
}
