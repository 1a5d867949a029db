import { packedBlocks, staleBlocks } from '../db/blocks';
import { packBlock } from '../db/facts';
import { stockOf, type Stock } from '../insights/dashboard';
import { dayNumberIn } from '../insights/rows/day-number';
import { joinBlocks, packWeek, readableBlock } from '../insights/rows/week-block';

/** Packs weeks anew, by their keys, with days counted in a time zone (IANA). */
export type PackWeeks = (keys: readonly string[], timeZone: string) => Promise<void>;

/** Packs in this thread; a week of a busy team takes a second or so, so that a page hands it to a thread of its own. */
export const packWeeks: PackWeeks = async (keys, timeZone) => {
  const dayNumber = dayNumberIn(timeZone);
  for (const key of keys) await packBlock(key, (content) => packWeek(content, timeZone, dayNumber));
};

/**
 * Everything figures are made of, from blocks that are packed by week: only weeks that were written to since are packed anew. `timeZone`
 * (IANA) says whose days are counted; blocks of another zone are packed again. `pack` says where.
 */
export async function openInsights(timeZone: string, pack: PackWeeks = packWeeks): Promise<Stock> {
  const stale = await staleBlocks();
  if (stale.length) await pack(stale, timeZone);
  const stored = await packedBlocks();
  const unreadable = stored.filter(({ content }) => !readableBlock(content, timeZone)).map(({ key }) => key);
  if (unreadable.length) await pack(unreadable, timeZone);
  const blocks = unreadable.length ? await packedBlocks() : stored;
  return stockOf(joinBlocks(blocks.flatMap(({ content }) => readableBlock(content, timeZone) ?? [])));
}
