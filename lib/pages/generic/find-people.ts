import type { CollectedPerson } from '../../domain/collected';
import { addressIn, CARRIERS, isName, writtenAddresses } from './addresses-in';
import { branchOf, CHROME } from './branch-of';
import type { FoundComposer } from './find-composer';
import type { Block, Thread } from './find-messages';
import { type HeaderRow, headerRows } from './header-rows';
import { headerRole, type HeaderRole } from './header-words';
import { isSeen } from './is-seen';
import { digitsOf, phoneBeside } from './phone-beside';

/** A place that names a person, with the message that it belongs to. */
export interface Signal extends Omit<CollectedPerson, 'message'> {
  block?: Block;
}

const MOST = 300;

/** All that the page says of people, in structured places that are in sight; what messages say themselves is left out. */
export function findPeople(page: Document, thread: Thread | undefined, composer: FoundComposer | undefined): Signal[] {
  const carriers = [...page.querySelectorAll(CARRIERS)];
  if (carriers.length > MOST) return [];
  const bodies = new Set(thread?.unread.concat(thread.blocks.flatMap(({ body }) => body)));
  const isWords = (element: Element) => {
    for (let up: Element | null = element; up; up = up.parentElement) if (bodies.has(up)) return true;
    return Boolean(composer?.element.contains(element));
  };
  // What the composer says is one reading, however often it says it.
  const holdsAll = thread && composer?.root.contains(thread.root);
  const isComposers = (element: Element) =>
    holdsAll
      ? composer!.fields.some((field) => field.contains(element) || element.contains(field))
      : Boolean(composer?.root.contains(element));
  const common = thread && composer && branchOf(thread.root, composer.element);
  const placed = (element: Element): Pick<Signal, 'place' | 'block'> => {
    // Over a message is all of it but its words, which are left out already.
    const block = thread?.blocks.find((one) => one.element.contains(element));
    if (block) return { place: block.header.length ? 'header' : 'near', block };
    if (element.closest(CHROME)) return { place: 'own' };
    return { place: common && !common.contains(element) ? 'apart' : 'near' };
  };
  const said = [
    ...carriers.map((element) => ({ element, role: roleOf(element), people: [addressIn(element) ?? []].flat() })),
    ...writtenAddresses(page.body).map(({ element, person }) => ({ element, role: roleOf(element), people: [person] })),
    ...headerRows(page.body, isWords),
  ].filter(({ element, people }) => people.length && !isWords(element) && !isComposers(element) && isSeen(element));
  return [
    ...(said.length ? said : phonesIn(page, isWords)).flatMap(({ element, role, people }) =>
      people.map((person) => ({ ...person, ...placed(element), role, phone: phoneBeside(element) })),
    ),
    ...(composer?.to ?? []).map((one) => ({ ...one, place: 'composer' as const, role: 'to' as const })),
    ...(composer?.from ?? []).map((one) => ({ ...one, place: 'own' as const, role: 'from' as const })),
  ];
}

/** Where no address stands anywhere, a number to call is a way to name somebody. */
function phonesIn(page: Document, isWords: (element: Element) => boolean): HeaderRow[] {
  return [...page.querySelectorAll('a[href^="tel:"]')].slice(0, MOST).flatMap((element) => {
    const address = digitsOf(element.getAttribute('href')!);
    if (isWords(element) || !isSeen(element) || !/^\+?\d{7,15}$/.test(address)) return [];
    return [{ element, role: roleOf(element), people: [{ address }] }];
  });
}

/** What the label before an address, or a name in the markup around it, says of the person. */
function roleOf(element: Element): HeaderRole {
  for (let up: Element | null = element, i = 0; up && i < 4; up = up.parentElement, i++) {
    const labels = [
      up.getAttribute('data-header'),
      up.getAttribute('data-person'),
      up.previousElementSibling?.textContent,
    ];
    for (const token of [...labels, ...up.classList]) {
      const role = headerRole(token);
      if (role) return role;
    }
  }
  return 'from';
}

/** The name over a message: its first short piece in a marked place that can be one. */
export function authorOf(block: Block): string | undefined {
  const marked = block.header.flatMap((part) => [
    ...(part.matches('strong, b, bdi, h3, h4') ? [part] : []),
    ...part.querySelectorAll('[itemprop="name"], strong, b, bdi, h3, h4, h5, [class*="author" i], [class*="sender" i]'),
  ]);
  return marked
    .map((one) => one.textContent.replace(/\s+/g, ' ').trim())
    .find((text) => isName(text) && !headerRole(text));
}
