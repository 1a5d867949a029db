import type { SiteRecipe } from '../../domain/site-recipe';
import type { PageComposer, PageReading } from '../define-page';
import { pointedPerson, pointedThread } from './by-recipe';
import { fittingRecipe } from '../recipe/fitting-recipe';
import { findComposer } from './find-composer';
import { findPeople } from './find-people';
import { findThread } from './find-messages';
import { isArticle } from './is-article';
import { conversationId, subjectOf } from './name-conversation';
import { readMessages } from './read-messages';
import { CERTAIN, weighPeople } from './weigh-people';

/** More people than this in sight are a list to choose from. */
const MOST_PEOPLE = 6;

/** What both readings of a page begin with. */
function survey(page: Document, url: URL, recipes: readonly SiteRecipe[]) {
  const recipe = fittingRecipe(recipes, url);
  const composer = findComposer(page);
  const thread = (recipe && pointedThread(page, recipe)) ?? findThread(page, composer?.element);
  const signals = findPeople(page, thread, composer);
  const pointed = recipe && pointedPerson(page, recipe, { signals, composer, thread });
  // Where an agent has said who it is on this site, only whom the reply goes to may disagree.
  return {
    recipe,
    composer,
    thread,
    signals,
    telling: pointed ? [pointed, ...signals.filter(({ place }) => place === 'composer' || place === 'own')] : signals,
  };
}

/** Reads a page that nobody wrote a reader for; `undefined` where it is no conversation, or none that could be told. */
export function readPage(page: Document, url: URL, recipes: readonly SiteRecipe[] = []): PageReading | undefined {
  if (!page.body || (!recipes.length && isArticle(page))) return undefined;
  const { recipe, composer, thread, signals, telling } = survey(page, url, recipes);
  const weighed = weighPeople(telling, url.hostname);
  const { candidates } = weighed;
  if (!candidates.length || candidates.length > MOST_PEOPLE) return undefined;
  if (!recipe && !thread && !composer?.to.length) return undefined;
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
export function composerIn(page: Document, url: URL, recipes: readonly SiteRecipe[] = []): PageComposer | undefined {
  const { composer, telling } = survey(page, url, recipes);
  if (!composer) return undefined;
  const sure = weighPeople(telling, url.hostname).candidates.filter((one) => one.confidence >= CERTAIN);
  const recipients = sure.map((one) => one.identifiers[0]!.value);
  return {
    element: composer.element,
    kind: composer.kind,
    recipients: recipients.filter((one) => composer.to.some(({ address }) => address === one)),
  };
}
