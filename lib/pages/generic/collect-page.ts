import type { Collected } from '../../domain/collected';
import type { PageComposer, PageReading, Pointed } from '../define-page';
import { collectMessages } from './collect-messages';
import { findComposer } from './find-composer';
import { findPeople, type Signal } from './find-people';
import { findThread, type Thread } from './find-messages';
import { isArticle } from './is-article';
import { isSeen } from './is-seen';
import { pointedPeople, pointedThread } from './pointed-at';

/** Longest text and most places of people that leave the page; a page with more of them is a list. */
const LONGEST = 500;
const MOST_PEOPLE = 1000;
const MOST_HEADINGS = 100;
/** As long as an order to the page may name a conversation by. */
const LONGEST_ID = 2000;

/** Collects from a page that nobody wrote a reader for; `undefined` where it is no conversation. Nothing is weighed here. */
export function collectPage(page: Document, url: URL, pointed?: Pointed): PageReading | undefined {
  if (!page.body || (!pointed && isArticle(page))) return undefined;
  const composer = findComposer(page);
  const thread = (pointed && pointedThread(page, pointed)) ?? findThread(page, composer?.element);
  const people = findPeople(page, thread, composer);
  if (pointed) people.push(...pointedPeople(page, pointed, composer, thread));
  if (!people.length || people.length > MOST_PEOPLE || !(pointed || thread || composer?.to.length)) return undefined;
  const isWords = (element: Element) =>
    Boolean(thread?.blocks.some((one) => one.element.contains(element)) ?? composer?.element.contains(element));
  const headings = headingsOf(page, isWords);
  // Whatever tells this view from the next; what the conversation is called comes of it later.
  const id = [url.pathname, url.search, url.hash, ...headings.map(({ text }) => text)].join('').slice(0, LONGEST_ID);
  return {
    conversation: { id, status: 'unknown' },
    customer: [],
    messages: [],
    collected: {
      title: page.title.slice(0, LONGEST),
      headings,
      people: people.map((one) => told(one, thread)),
      messages: thread ? collectMessages(thread) : [],
    },
  };
}

/** What may be the subject: headings in sight, outside of what somebody wrote. */
function headingsOf(page: Document, isWords: (element: Element) => boolean): Collected['headings'] {
  return [...page.querySelectorAll('h1, h2, h3, [role="heading"], [class*="subject" i]')]
    .slice(0, MOST_HEADINGS)
    .filter((one) => !isWords(one) && isSeen(one))
    .map((one) => ({ text: one.textContent.trim().slice(0, LONGEST), isFirst: one.localName === 'h1' }));
}

/** The reply editor. Who receives what is written there is weighed with all else that names people. */
export function composerIn(page: Document): PageComposer | undefined {
  const composer = findComposer(page);
  return composer && { element: composer.element, kind: composer.kind, recipients: [] };
}

function told({ block, ...one }: Signal, thread: Thread | undefined): Collected['people'][number] {
  const message = block ? thread?.blocks.indexOf(block) : undefined;
  return { ...one, address: one.address.slice(0, LONGEST), name: one.name?.slice(0, LONGEST), message };
}
