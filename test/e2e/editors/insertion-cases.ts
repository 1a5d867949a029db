import { expect } from '@playwright/test';
import type { EditorTab } from './editor-tab.ts';

const TEXT = [
  'Hello Maya,',
  '',
  'your parcel <b>& more</b> left today.',
  'It arrives on Friday 🎉',
  '',
  'مع تحياتي',
].join('\n');
const LINES = TEXT.split('\n').filter(Boolean);
const DRAFT = ['Dear Maya,', 'Best regards'];

type Case = (tab: EditorTab, editor: string) => Promise<void>;

/** What must hold in every editor, each in a tab of its own. */
export const CASES: Record<string, Case> = {
  async 'empty editor'(tab, editor) {
    await tab.open(editor, 'empty');
    const around = await tab.surroundings();
    expect(await tab.insert(textFor(editor), 'caret')).toMatchObject({ outcome: 'inserted' });
    expect(await tab.lines()).toEqual(linesFor(editor));
    if (isPlain(editor)) expect(await tab.surroundings()).toBe(around);
    await tab.press('Control+z');
    await expect.poll(() => tab.lines(), { timeout: 2000 }).toEqual([]);
  },
  async 'caret in a draft'(tab, editor) {
    await tab.open(editor, 'draft');
    const before = await tab.lines();
    await tab.click();
    await tab.press('Control+Home');
    await tab.press('End');
    expect(await tab.insert(textFor(editor), 'caret')).toMatchObject({ outcome: 'inserted' });
    const after = await tab.lines();
    const wanted = editor === 'input' ? [...before, ...linesFor(editor)] : [DRAFT[0], ...linesFor(editor), DRAFT[1]];
    expect(after.join('')).toBe(wanted.join(''));
    expect(after).toEqual(expect.arrayContaining(linesFor(editor).slice(1, -1)));
    await tab.press('Control+z');
    await expect.poll(() => tab.lines(), { timeout: 2000 }).toEqual(before);
  },
  async 'undo keeps typing'(tab, editor) {
    await tab.open(editor, 'empty');
    await tab.click();
    await tab.type('One moment');
    await expect.poll(() => tab.lines()).toEqual(['One moment']);
    expect(await tab.insert(textFor(editor), 'caret')).toMatchObject({ outcome: 'inserted' });
    expect((await tab.lines()).join('')).toBe(`One moment${linesFor(editor).join('')}`);
    await tab.press('Control+z');
    await expect.poll(() => tab.lines(), { timeout: 2000 }).toEqual(['One moment']);
  },
  async 'quoted message below'(tab, editor) {
    await tab.open(editor, 'quoted');
    const before = await tab.lines();
    expect(await tab.insert(textFor(editor), 'caret')).toMatchObject({ outcome: 'inserted' });
    const after = await tab.lines();
    const wanted = [before[0], ...linesFor(editor), ...before.slice(1)];
    expect(after).toEqual(wanted);
    await tab.press('Control+z');
    await expect.poll(() => tab.lines(), { timeout: 2000 }).toEqual(before);
  },
  async replace(tab, editor) {
    await tab.open(editor, 'draft');
    const before = await tab.lines();
    expect(await tab.insert(textFor(editor), 'replace')).toMatchObject({ outcome: 'inserted' });
    expect(await tab.lines()).toEqual(linesFor(editor));
    await tab.press('Control+z');
    await expect.poll(() => tab.lines(), { timeout: 2000 }).toEqual(before);
  },
  async 'read-only'(tab, editor) {
    await tab.open(editor, 'draft', true);
    const before = await tab.lines();
    expect(await tab.insert(textFor(editor), 'caret')).toEqual({ outcome: 'failed', why: 'not-editable' });
    expect(await tab.lines()).toEqual(before);
  },
};

/** An editor that spoils what it is given must end with its old text, and the agent must know. */
export async function spoils(tab: EditorTab, editor: string, content: 'empty' | 'draft'): Promise<void> {
  await tab.open(editor, content);
  const before = await tab.lines();
  expect(await tab.insert(TEXT, 'caret')).toMatchObject({ outcome: 'failed' });
  expect(await tab.lines()).toEqual(before);
}

function textFor(editor: string): string {
  return editor === 'input' ? LINES.join(' ') : TEXT;
}
function linesFor(editor: string): string[] {
  return editor === 'input' ? [LINES.join(' ')] : LINES;
}
// Editors with parts outside their box (menus, announcements to screen readers) change those on every input.
function isPlain(editor: string): boolean {
  return ['textarea', 'input', 'react-textarea', 'contenteditable', 'in-frame', 'in-shadow'].includes(editor);
}
