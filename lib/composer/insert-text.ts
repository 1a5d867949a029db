import type { InsertMode, InsertOutcome } from './contract';
export async function insertText(_t: HTMLElement, _x: string, _o: { mode: InsertMode }): Promise<InsertOutcome> {
  return { outcome: 'failed', why: 'unchanged' };
}
