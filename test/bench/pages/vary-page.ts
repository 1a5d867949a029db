/** One way in which a helpdesk's page changes without its conversation changing. Works on the page itself. */
export interface Variation {
  name: string;
  vary(page: Document, random: () => number): void;
}

/** Someone of whom nothing may be shown: they stand in what the variations hide, and in no frozen page. */
export const STRANGER = 'mallory@stranger.example';

// Words of an interface, as they would stand in another language: readers must not care.
const LABELS: Record<string, string[]> = {
  from: ['Von', 'De', 'От', '差出人'],
  to: ['An', 'Para', 'Кому', '宛先'],
  subject: ['Betreff', 'Asunto', 'Тема', '件名'],
  reply: ['Antworten', 'Responder', 'Ответить', '返信'],
  requester: ['Melder', 'Solicitante', 'Заявитель', '依頼者'],
  'internal note': ['Interne Notiz', 'Nota interna', 'Заметка', '内部メモ'],
};

const elements = (page: Document) => [...page.body.querySelectorAll('*')];
const chance = <T>(random: () => number, from: readonly T[]) => from[Math.floor(random() * from.length)]!;

export const VARIATIONS: readonly Variation[] = [
  { name: 'all classes renamed', vary: (page, random) => renameClasses(page, random, 1) },
  { name: 'some classes renamed', vary: (page, random) => renameClasses(page, random, 0.3) },
  {
    name: 'classes added',
    vary: (page, random) =>
      elements(page).forEach((one) => random() < 0.3 && one.classList.add(`c${Math.floor(random() * 1e6)}`)),
  },
  { name: 'wrapped', vary: wrap },
  { name: 'order changed', vary: reorder },
  { name: 'language changed', vary: translate },
  { name: 'half drawn', vary: halfDraw },
  { name: 'hidden pane', vary: addHiddenPane },
  { name: 'foreign parts', vary: addForeignParts },
];

/** Builds make names anew: the same old name becomes the same new one all over the page. */
function renameClasses(page: Document, random: () => number, share: number): void {
  const names = new Map<string, string>();
  for (const element of elements(page))
    for (const name of element.classList) {
      if (!names.has(name)) names.set(name, random() < share ? `x${Math.floor(random() * 1e9).toString(36)}` : name);
      element.classList.replace(name, names.get(name)!);
    }
}

const NEVER_WRAPPED = 'tr, td, th, tbody, thead, li, dt, dd, option, script, style, body, iframe, textarea, input';

/** Layout libraries put boxes around blocks, anywhere between the page and a message. */
function wrap(page: Document, random: () => number): void {
  for (const element of elements(page))
    if (element.parentElement && !element.matches(NEVER_WRAPPED) && random() < 0.08) {
      const box = page.createElement('div');
      element.replaceWith(box);
      box.append(element);
    }
}

/** Parts that lie side by side change places; what is alike, as messages and rows are, stays in its order. */
function reorder(page: Document, random: () => number): void {
  const parts = [...page.body.children];
  const isAlone = (part: Element) =>
    !parts.some((other) => other !== part && other.localName === part.localName && sharesClass(other, part));
  for (const part of parts.filter(isAlone)) if (random() < 0.5) page.body.prepend(part);
}

function sharesClass(one: Element, other: Element): boolean {
  return [...one.classList].some((name) => other.classList.contains(name));
}

function translate(page: Document, random: () => number): void {
  page.documentElement.lang = chance(random, ['de', 'es', 'ru', 'ja']);
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const word = node.nodeValue!.trim().toLowerCase().replace(/:$/, '');
    if (LABELS[word]) node.nodeValue = node.nodeValue!.replace(/\p{L}[\p{L} ]*/u, chance(random, LABELS[word]));
  }
  for (const element of page.body.querySelectorAll('[aria-label], [placeholder]'))
    for (const name of ['aria-label', 'placeholder'])
      if (element.hasAttribute(name) && !element.getAttribute(name)!.includes('@'))
        element.setAttribute(name, 'さくら');
}

/** The page as it stands a moment after it began: its end is missing. */
function halfDraw(page: Document, random: () => number): void {
  const all = elements(page);
  const from = Math.floor(all.length * (0.3 + random() * 0.7));
  for (const element of all.slice(from)) element.remove();
}

/** A copy of a part of the page about somebody else, put away as helpdesks do. */
function addHiddenPane(page: Document, random: () => number): void {
  const pane = page.createElement('div');
  for (const part of [...page.body.children].slice(0, 6)) pane.append(part.cloneNode(true));
  for (const element of [pane, ...pane.querySelectorAll('*')]) becomeStranger(element);
  chance(random, [
    () => (pane.hidden = true),
    () => (pane.style.display = 'none'),
    () => pane.setAttribute('aria-hidden', 'true'),
  ])();
  if (random() < 0.5) page.body.prepend(pane);
  else page.body.append(pane);
}

const ADDRESS = /[^\s<>@"(),;:\\[\]]{1,64}@[^\s<>@"(),;:\\[\]&?]{1,190}/g;

function becomeStranger(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name)!;
    if (value.includes('@')) element.setAttribute(name, value.replace(ADDRESS, STRANGER));
  }
  for (const node of element.childNodes)
    if (node.nodeType === 3) node.nodeValue = node.nodeValue!.replace(ADDRESS, STRANGER);
}

/** Other extensions and product tours put their own things into the page. */
function addForeignParts(page: Document, random: () => number): void {
  const tour = page.createElement('div');
  tour.className = 'tour-popup';
  tour.textContent = 'New: write to us about this page.';
  if (random() < 0.5) page.body.prepend(tour);
  else page.body.append(tour);
  page.body.append(page.createElement('grammar-mirror'));
}
