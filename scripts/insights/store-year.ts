import type { Page } from '@playwright/test';
import { blockKey } from '../../lib/db/blocks';
import { inChunks, put } from '../scale/fill-store';
import { generatedYear, type YearSize } from './generated-year';

/** Stores a generated year in the extension's database and marks its weeks as unpacked, as the extension's own writes would. */
export async function storeYear(ours: Page, size: YearSize): Promise<void> {
  const { facts, customers, scores, ratings, drafts } = generatedYear(size);
  const tables = { facts, customerFacts: customers, effort: scores, ratings, drafts };
  for (const [name, records] of Object.entries(tables))
    await inChunks(records.length, (i) => records[i]!, put(ours, name));
  const weeks = new Set([...facts, ...scores, ...ratings, ...drafts].map((one) => blockKey(one.at)));
  await put(ours, 'blocks')([...weeks].map((key) => ({ key, stale: 1 })));
}
