import { drawPage, type FrozenPage, readers, readWhole } from './frozen-pages';
import { customerOfReading, type Judgement, scoreReading } from './score-reading';

/** A page with one class renamed all over it, as its own reader read it. */
export interface RenamedPage {
  renamed: string;
  /** Who was named for certain. */
  customer?: string;
  judged: Judgement[];
}

/**
 * Reads a page once for each class in it, with that one renamed: what a redesign of one part does. Changes by chance seldom meet the one
 * part that a certainty rests on.
 */
export function renameEach(frozen: FrozenPage): RenamedPage[] {
  const page = drawPage(frozen.html, frozen.url);
  const elements = [...page.querySelectorAll('body, body *')];
  const names = new Set(elements.flatMap((one) => [...one.classList]));
  return [...names].map((renamed) => {
    const bearers = elements.filter((one) => one.classList.contains(renamed));
    const before = bearers.map((one) => one.className);
    for (const one of bearers) one.classList.replace(renamed, 'renamed');
    const read = readWhole(readers.get(frozen.system)!, page, frozen.url);
    for (const [i, one] of bearers.entries()) one.className = before[i]!;
    return { renamed, customer: customerOfReading(read), judged: scoreReading(read, frozen.expected) };
  });
}
