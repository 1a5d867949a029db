import { type HeaderAddress, parseAddresses } from '../dom/parse-address';
import { headerRole, type HeaderRole } from './header-words';
import { digitsOf } from './phone-beside';

/** A label of a known meaning, and the people that the text beside it names. */
export interface HeaderRow {
  element: Element;
  role: HeaderRole;
  people: HeaderAddress[];
}

const ROWS = 'th, dt, label, strong, b, span, div, td, p, li';
const PHONE = /^\+?[\d\s().-]{7,20}$/;
const MOST = 4000;
const LONGEST = 1000;

/** `From` in a cell of its own and `Ruth <ruth@x>` in the next, or `To: ruth@x` in one. Bounded, whatever the page holds. */
export function headerRows(root: Element, isLeftOut: (element: Element) => boolean): HeaderRow[] {
  const rows: HeaderRow[] = [];
  let seen = 0;
  for (const element of root.querySelectorAll(ROWS)) {
    if (++seen > MOST) break;
    if (element.childElementCount > 3) continue;
    const text = element.textContent;
    if (text.length > LONGEST) continue;
    const [label, value, written] =
      text.length <= 40 && headerRole(text) ? beside(element, text) : inOne(element, text);
    const role = headerRole(label);
    if (!role || !value || !written || isLeftOut(element) || isLeftOut(value)) continue;
    const people = PHONE.test(written) ? [{ address: digitsOf(written) }] : parseAddresses(written);
    if (people.length) rows.push({ element: value, role, people });
  }
  return rows;
}

type Row = [label: string, value: Element | null, written?: string];

function beside(element: Element, text: string): Row {
  const next = element.nextElementSibling;
  if (next) return [text, next, next.textContent.trim()];
  const up = element.parentElement;
  return [
    text,
    up,
    up?.textContent
      .replace(text, '')
      .replace(/^\s*[:：]/, '')
      .trim(),
  ];
}

function inOne(element: Element, text: string): Row {
  const [label = '', ...rest] = text.split(/[:：]/);
  return [label, element, rest.join(':').trim()];
}
