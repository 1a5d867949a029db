import { seeded } from '../../../lib/reply/write/seeded';
import { drawPage, type FrozenPage, readers, readWhole } from './frozen-pages';
import { customerOfReading, type Judgement, scoreReading } from './score-reading';
import { type Variation, VARIATIONS } from './vary-page';

/** One varied page, as its own reader (or another) read it. */
export interface FuzzedPage {
  page: string;
  variation: string;
  seed: number;
  /** Who was named for certain. */
  customer?: string;
  judged: Judgement[];
}

/**
 * Reads each page in each variation, and in two at once, `seeds` times; a reader that throws fails the run. With `nth` each page takes
 * every nth variation only, the next page the next ones.
 */
export function fuzzPages(pages: readonly FrozenPage[], seeds: number, system?: string, nth = 1): FuzzedPage[] {
  return pages.flatMap((frozen, at) =>
    VARIATIONS.filter((_, i) => (i + at) % nth === 0).flatMap((variation) =>
      Array.from({ length: seeds }, (_, seed) => readVaried(frozen, variation, seed, system)),
    ),
  );
}

function readVaried(frozen: FrozenPage, variation: Variation, seed: number, system = frozen.system): FuzzedPage {
  const random = seeded(seed, `${frozen.name} ${variation.name}`);
  const page = drawPage(frozen.html, frozen.url);
  // Changes come together as well: every other page has a second one.
  const second = seed % 2 ? VARIATIONS[Math.floor(random() * VARIATIONS.length)] : undefined;
  for (const one of [variation, second]) one?.vary(page, random);
  fillFrames(page);
  const read = readWhole(readers.get(system)!, page, frozen.url);
  return {
    page: frozen.name,
    variation: second ? `${variation.name} + ${second.name}` : variation.name,
    seed,
    customer: customerOfReading(read),
    judged: scoreReading(read, frozen.expected),
  };
}

// A frame that was moved or copied starts anew, and jsdom leaves it empty.
function fillFrames(page: Document): void {
  for (const frame of page.querySelectorAll('iframe'))
    if (frame.contentDocument && !frame.contentDocument.body.innerHTML)
      frame.contentDocument.body.innerHTML = frame.srcdoc;
}
