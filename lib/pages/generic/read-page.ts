import type { PageComposer, PageReading } from '../define-page';
import { findComposer, type FoundComposer } from './find-composer';
import { findPeople } from './find-people';
import { findThread } from './find-messages';
import { isArticle } from './is-article';
import { conversationId, subjectOf } from './name-conversation';
import { readMessages } from './read-messages';
import { CERTAIN, weighPeople } from './weigh-people';

/** More people than this in sight are a list to choose from. */
const MOST_PEOPLE = 6;

/** Reads a page that nobody wrote a reader for; `undefined` where it is no conversation, or none that could be told. */
export function readPage(page: Document, url: URL): PageReading | undefined {
  if (!page.body || isArticle(page)) return undefined;
  const composer = findComposer(page);
  const thread = findThread(page, composer?.element);
  const signals = findPeople(page, thread, composer);
  const weighed = weighPeople(signals, url.hostname);
  const { candidates } = weighed;
  if (!candidates.length || candidates.length > MOST_PEOPLE) return undefined;
  if (!thread && !composer?.to.length) return undefined;
  const isWords = (element: Element) =>
    Boolean(thread?.blocks.some((one) => one.element.contains(element)) ?? composer?.element.contains(element));
  const subject = subjectOf(page, isWords);
  return {
    conversation: { id: conversationId(url, subject), subject, status: 'unknown' },
    customer: candidates,
    messages: thread ? readMessages(thread, signals, weighed) : [],
  };
}

/** The reply editor. Its recipients count only where the page names them a second time. */
export function composerIn(page: Document, url: URL): PageComposer | undefined {
  const found = findComposer(page);
  if (!found) return undefined;
  return { element: found.element, kind: found.kind, recipients: agreed(page, url, found) };
}

function agreed(page: Document, url: URL, composer: FoundComposer): string[] {
  const signals = findPeople(page, findThread(page, composer.element), composer);
  const sure = weighPeople(signals, url.hostname).candidates.filter((one) => one.confidence >= CERTAIN);
  return sure
    .map((one) => one.identifiers[0]!.value)
    .filter((one) => composer.to.some(({ address }) => address === one));
}
