import { packedBlocks, staleBlocks } from '../db/blocks';
import { packBlock } from '../db/facts';
import { stockOf, type Stock } from '../insights/dashboard';
import { dayNumberIn } from '../insights/rows/day-number';
import { joinBlocks, packWeek, readableBlock } from '../insights/rows/week-block';

/**
 * Everything figures are made of, from blocks that are packed by week: only weeks that were written to since are packed anew. `timeZone`
 * (IANA) says whose days are counted; blocks of another zone are packed again.
 */
export async function openInsights(timeZone: string): Promise<Stock> {
  const dayNumber = dayNumberIn(timeZone);
  const pack = (key: string) => packBlock(key, (content) => packWeek(content, timeZone, dayNumber));
  for (const key of await staleBlocks()) await pack(key);
  const stored = await packedBlocks();
  const unreadable = stored.filter(({ content }) => !readableBlock(content, timeZone)).map(({ key }) => key);
  for (const key of unreadable) await pack(key);
  const blocks = unreadable.length ? await packedBlocks() : stored;
  return stockOf(joinBlocks(blocks.flatMap(({ content }) => readableBlock(content, timeZone) ?? [])));
}
