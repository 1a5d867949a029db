import { type HeaderAddress, parseAddresses } from '../dom/parse-address';
import type { PageComposer } from '../define-page';
import { addressIn, CARRIERS } from './addresses-in';
import { headerRows } from './header-rows';
import { headerRole } from './header-words';
import { isSeen } from './is-seen';
import { namesWord, NOTE_WORDS } from './names-word';

/** The editor that replies are written in, with what belongs to it. */
export interface FoundComposer {
  element: HTMLElement;
  /** The smallest part of the page that holds the editor and its fields. */
  root: Element;
  kind: PageComposer['kind'];
  to: HeaderAddress[];
  /** Addresses of the From field: our own side. */
  from: HeaderAddress[];
  /** Where these stand. */
  fields: Element[];
}

const EDITORS = 'textarea, [contenteditable]:not([contenteditable="false"]), iframe';
/** Fields that are no reply: searches, subjects, titles, notes about a person. */
const NO_REPLY = /search|subject|title|filter|betreff|objet|asunto|comment-form|recipient/i;
const NOTE = namesWord(NOTE_WORDS);
/** A field of the composer is at most so many levels above its editor. */
const HIGHEST = 9;
const NARROWEST_PX = 200;
const MOST = 40;

/** The page's reply editor. The one that the agent's caret is in wins; several without it are none. */
export function findComposer(page: Document): FoundComposer | undefined {
  const all = [...page.querySelectorAll<HTMLElement>(EDITORS)].slice(0, MOST).filter(isEditor);
  const editors = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  const element =
    editors.find((one) => one.contains(page.activeElement)) ?? (editors.length === 1 ? editors[0] : undefined);
  if (!element) return undefined;
  const root = rootOf(element, editors);
  const to = recipientsIn(root, element, 'to');
  const from = recipientsIn(root, element, 'from');
  return {
    element,
    root,
    kind: kindOf(element, root),
    to: to.people,
    from: from.people,
    fields: [...to.fields, ...from.fields],
  };
}

function isEditor(element: HTMLElement): boolean {
  const frame = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : undefined;
  if (frame === null || (frame && frame.designMode !== 'on' && !frame.body?.isContentEditable && !editableFrame(frame)))
    return false;
  const about = ['id', 'name', 'role', 'type'].map((name) => element.getAttribute(name) ?? '').join(' ');
  if (NO_REPLY.test(about) || headerRole(element.getAttribute('name') ?? element.id)) return false;
  if (element.closest('[role="search"], h1, h2, h3') || element.matches('[readonly], [disabled]')) return false;
  const { width } = element.getBoundingClientRect();
  return isSeen(element) && (width === 0 || width >= NARROWEST_PX);
}

function editableFrame({ body }: Document): boolean {
  return body?.getAttribute('contenteditable') === 'true';
}

/** The form around the editor, or the nearest part that has a To field beside it; never one with a second editor. */
function rootOf(element: HTMLElement, editors: HTMLElement[]): Element {
  const form = element.closest('form');
  let up: Element | null = form ?? element.parentElement;
  for (let i = 0; up && up.localName !== 'html' && i < HIGHEST; i++, up = up.parentElement) {
    const holder = up;
    if (editors.some((one) => one !== element && holder.contains(one))) break;
    if (recipientsIn(holder, element, 'to').people.length) return holder;
  }
  return form ?? element;
}

function kindOf(element: HTMLElement, root: Element): PageComposer['kind'] {
  const near: Element[] = [];
  for (let up: Element | null = element; up && near.length < 6 && root.contains(up); up = up.parentElement)
    near.push(up);
  const isNote = near.some((one) => NOTE.test(`${one.className} ${one.getAttribute('data-mode') ?? ''}`));
  return isNote ? 'note' : 'unknown';
}

function fieldsOf(root: Element, role: 'to' | 'from'): Element[] {
  return [...root.querySelectorAll('input, textarea, select, [role="listbox"], [name]')]
    .slice(0, MOST)
    .filter((field) => {
      if (field.getAttribute('type') === 'hidden' && !field.closest('form')) return false;
      return namesOf(field).some((name) => headerRole(name) === role);
    });
}

function namesOf(field: Element): Array<string | null | undefined> {
  return [
    ...['name', 'id', 'data-header', 'aria-label'].map((name) => field.getAttribute(name)),
    field.closest('label')?.textContent,
  ];
}

/** Whom the fields name, and the fields. One that is being typed in names nobody, or somebody else. */
function recipientsIn(
  root: Element,
  editor: Element,
  role: 'to' | 'from',
): { people: HeaderAddress[]; fields: Element[] } {
  const fields = fieldsOf(root, role).filter((field) => field !== root.ownerDocument.activeElement && field !== editor);
  const rows = headerRows(root, (element) => editor.contains(element) || element.contains(editor)).filter(
    (row) => row.role === role,
  );
  const said = [
    ...fields.flatMap((field) => [
      ...written(field).flatMap(parseAddresses),
      ...[...field.querySelectorAll(CARRIERS)].slice(0, MOST).flatMap((chip) => addressIn(chip) ?? []),
    ]),
    ...rows.flatMap((row) => row.people),
  ];
  const people = [...new Map(said.map((one) => [one.address.toLowerCase(), one])).values()];
  return { people, fields: [...fields, ...rows.map(({ element }) => element)] };
}

function written(field: Element): string[] {
  if (field.localName === 'select')
    return [...(field as HTMLSelectElement).selectedOptions].flatMap(({ value, text }) =>
      value.includes('@') ? [value] : [text],
    );
  return 'value' in field ? [String(field.value)] : [];
}
