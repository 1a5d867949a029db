import { findEditor, type Editor } from './find-editor';

const BLOCKS = new Set(
  'address article aside blockquote details dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Editors put these where a caret must stand in an empty line; they are no words. */
const INVISIBLE = /[\u200b\u200c\ufeff\u2060]/g;

/** No editor nests deeper; a page that does must not end our script. */
const DEEPEST = 500;

/** The text of a composer with its line breaks; `''` where nothing is editable. */
export function readComposer(target: Element): string {
  const editor = findEditor(target);
  return editor ? textOf(editor) : '';
}

/** What stands in an editor: lines as they are seen, blocks and breaks as `\n`. */
export function textOf(editor: Editor): string {
  if (editor.kind === 'field') return editor.element.value;
  const lines: string[] = [''];
  gather(editor.element, lines, 0);
  return lines.join('\n').replace(INVISIBLE, '').replaceAll('\u00a0', ' ').trim();
}

function gather(node: Node, lines: string[], depth: number): void {
  if (node.nodeType === 3) {
    lines[lines.length - 1] += (node.nodeValue ?? '').replace(/[\n\t ]+/g, isPre(node) ? '$&' : ' ');
    return;
  }
  if (node.nodeType !== 1 || depth > DEEPEST) return;
  const element = node as Element;
  if (element.localName === 'br') return void lines.push('');
  if (element.localName === 'style' || element.localName === 'script') return;
  const block = BLOCKS.has(element.localName);
  if (block && lines.at(-1) !== '') lines.push('');
  for (const child of element.childNodes) gather(child, lines, depth + 1);
  if (block && lines.at(-1) !== '') lines.push('');
}

function isPre(node: Node): boolean {
  const parent = node.parentElement;
  const space = parent && parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace;
  return space?.startsWith('pre') ?? false;
}

/** Text as it is compared before and after: blanks and blank lines folded, because every editor spaces paragraphs its own way. */
export function comparable(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
