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

/** What replies hold beside words, and what an editor could take for markup, a command or a shortcut of its own. */
const ODD = [
  'Hallo 👩🏽‍🔧 Maya,',
  '',
  'type <b>bold</b> and &amp; as they are; a < b > c',
  'see https://shop.example/returns?a=1&b=2#c or mail help@shop.example.',
  '',
  '- unplug it',
  '* wait a minute',
  '1. plug it in',
  '# no heading, ~no~ @nobody /nothing :)',
  '',
  '',
  'شكرًا لك، الطلب 1042 في الطريق.',
  '"quoted" – and \\backslash\\ $1 $& %s {{name}}',
  '',
  '',
].join('\n');
/** What some editors make bold, slanted and code of when it is pasted. */
const MARKS = 'Type **this** and `that`, _then_ ~~not~~ this.';
/** 10,000 characters, in paragraphs. */
const LONG = Array.from({ length: 100 }, (_, i) =>
  `Line ${i}: ${'so it goes on and on, '.repeat(5)}`.slice(0, 98),
).join('\n\n');

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
  async 'odd text'(tab, editor) {
    await tab.open(editor, 'draft');
    const before = await tab.lines();
    expect(await tab.insert(onOneLine(editor, ODD), 'caret')).toMatchObject({ outcome: 'inserted' });
    expect(tight(await tab.lines())).toBe(tight([...before, ODD]));
    await tab.press('Control+z');
    await expect.poll(() => tab.lines(), { timeout: 2000 }).toEqual(before);
  },
  // Where an editor does not keep the signs, nothing of the reply stays, and it is offered to be copied.
  async 'marks of markdown'(tab, editor) {
    await tab.open(editor, 'draft');
    const before = await tab.lines();
    const { outcome } = await tab.insert(MARKS, 'caret');
    expect(tight(await tab.lines())).toBe(tight(outcome === 'inserted' ? [...before, MARKS] : before));
  },
  async '10,000 characters'(tab, editor) {
    await tab.open(editor, 'draft');
    const before = await tab.lines();
    expect(await tab.insert(onOneLine(editor, LONG), 'caret')).toMatchObject({ outcome: 'inserted' });
    expect(tight(await tab.lines())).toBe(tight([...before, LONG]));
    await tab.press('Control+z');
    await expect.poll(() => tab.lines(), { timeout: 3000 }).toEqual(before);
  },
  async 'read-only'(tab, editor) {
    await tab.open(editor, 'draft', true);
    const before = await tab.lines();
    expect(await tab.insert(textFor(editor), 'caret')).toEqual({ outcome: 'failed', why: 'not-editable' });
    expect(await tab.lines()).toEqual(before);
  },
};

/** Words that the agent types while ways of inserting are tried and refused stay, and the reply comes to them once. */
export async function typedMeanwhile(tab: EditorTab, editor: string): Promise<void> {
  await tab.open(editor, 'empty');
  await tab.click();
  const typing = async () => {
    await tab.pasteOffered();
    await tab.press('o');
    await tab.press('k');
  };
  const typed = typing();
  expect(await tab.insert(textFor(editor), 'caret')).toMatchObject({ outcome: 'inserted' });
  await typed;
  const written = (await tab.lines()).join('');
  expect(written.split(linesFor(editor).join(''))).toHaveLength(2);
  expect(written.replace(linesFor(editor).join(''), '')).toBe('ok');
}

/** An editor that spoils what it is given must end with its old text, and the agent must know. */
export async function spoils(tab: EditorTab, editor: string, content: 'empty' | 'draft'): Promise<void> {
  await tab.open(editor, content);
  const before = await tab.lines();
  expect(await tab.insert(TEXT, 'caret')).toMatchObject({ outcome: 'failed' });
  expect(await tab.lines()).toEqual(before);
}

/** Everything but blanks, which every editor spaces its own way. */
function tight(lines: string[]): string {
  return lines.join('').replace(/\s+/g, '');
}
function onOneLine(editor: string, text: string): string {
  return editor === 'input' ? text.replace(/\s+/g, ' ').trim() : text;
}
/** What happens around an editor while a reply goes into it. */
export const SURPRISES: Record<string, (tab: EditorTab) => Promise<void>> = {
  async rerendering(tab) {
    await tab.open('rerendering', 'draft');
    const before = await tab.lines();
    expect(await tab.insert(TEXT, 'caret')).toMatchObject({ outcome: 'inserted' });
    expect(await tab.lines()).toEqual([...before, ...LINES]);
    await tab.press('Control+z');
    await expect.poll(() => tab.lines(), { timeout: 2000 }).toEqual(before);
  },
  // The text went away with the editor: the agent must not be told that it stands there, and it goes nowhere else.
  async vanishing(tab) {
    await tab.open('vanishing', 'draft');
    expect(await tab.insert(TEXT, 'caret')).toEqual({ outcome: 'failed', why: 'unchanged' });
    expect(await tab.lines()).toEqual([]);
  },
  async 'two-composers'(tab) {
    await tab.open('two-composers', 'draft');
    const note = 'note: Ask the depot.';
    expect(await tab.insert(TEXT, 'caret')).toMatchObject({ outcome: 'inserted' });
    expect(await tab.lines()).toEqual([...DRAFT, ...LINES, note]);
    await tab.press('Control+z');
    await expect.poll(() => tab.lines(), { timeout: 2000 }).toEqual([...DRAFT, note]);
  },
};

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
