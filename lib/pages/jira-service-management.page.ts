import type { Candidate, ConversationStatus, SightedMessage } from '../domain/sighting';
import { isIssueKey, jiraIssue } from './address/jira-issue';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

/** What people write: a comment's body, the description, the editor [3rd]. */
const WRITTEN =
  '.ak-renderer-document, .ProseMirror, .action-body, #description-val, [data-testid="issue.views.field.rich-text.description"]';
const COMMENT = 'issue-comment-base.ui.comment.ak-comment.';
/** The issue's number where it stands on the page [unv]: in the crumbs of the cloud, in the head of the Data Center. */
const SHOWN_KEY = '[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"], #key-val';

interface Layout {
  subject: string;
  reporter: string;
  description: string;
  comment: string;
  id: RegExp;
  author: string;
  body: string;
  time: string;
  note: string;
}

/** Jira's cloud, from other people's extensions and tests [3rd]; the older spelling `data-test-id` is no longer read. */
const CLOUD: Layout = {
  subject: '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
  reporter: '[data-testid="issue.views.field.user.reporter"]',
  description: '[data-testid="issue.views.field.rich-text.description"]',
  comment: '[data-testid="issue.activity.comments-list"] [data-testid^="comment-base-item-"]',
  id: /^comment-base-item-(\d{1,20})$/,
  author: `[data-testid^="${COMMENT}"][data-testid$="-header"] h3`,
  body: `[data-testid^="${COMMENT}"][data-testid$="-body"]`,
  // Beside it stands only "2 hours ago", in the agent's language.
  time: 'time[datetime]',
  // Who may see it is restricted, so the customer may not [3rd].
  note: '[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]',
};

/** Jira Data Center [3rd], the comment's author and time [unv]. */
const DATA_CENTER: Layout = {
  subject: '#summary-val',
  reporter: '#reporter-val .user-name, #reporter-val .user-hover, #reporter-val',
  description: '#description-val',
  comment: '.activity-comment[id^="comment-"]',
  id: /^comment-(\d{1,20})$/,
  author: '.action-details .user-hover, .action-details a[rel]',
  body: '.action-body',
  time: '.action-details time[datetime]',
  note: '.action-details .restricted',
};

/**
 * Jira Service Management, cloud and Data Center, not seen running. No address stands on the page, and a name is nobody's proof, so
 * its customer is always a doubt. What a status is called is each company's own; only the Data Center shows its category.
 */
export default definePage({
  system: 'jira-service-management',
  name: 'Jira Service Management',
  channel: 'web',
  matches: ['https://*.atlassian.net/*'],
  marks: [CLOUD.subject, 'body#jira #summary-val', 'meta[name="application-name"][content="JIRA"]'],
  unknown: ['address', 'cc', 'recipients'],
  isConversation: (url) => jiraIssue(url) !== undefined,
  read(page, url) {
    const issue = issueIn(page, url);
    if (!issue) return undefined;
    const reporter = wordsOf(partsIn(page, issue.layout.reporter, WRITTEN)[0]);
    return {
      conversation: { id: issue.key, subject: wordsOf(issue.heading), status: statusOf(page) },
      customer: customerOf(reporter),
      messages: [...descriptionOf(page, issue.layout, reporter), ...commentsOf(page, issue.layout, reporter)],
    };
  },
  composer: (page, url) => (issueIn(page, url) ? composerOf(page) : undefined),
});

/** The one issue on show; none while the page still draws another one than the address names. */
function issueIn(page: Document, url: URL): { key: string; layout: Layout; heading: Element } | undefined {
  const key = jiraIssue(url);
  const shown = partsIn(page, SHOWN_KEY, WRITTEN).map((one) => wordsOf(one) ?? '');
  if (!key || shown.some((one) => isIssueKey(one) && one !== key)) return undefined;
  for (const layout of [CLOUD, DATA_CENTER]) {
    const heading = onlyPart(page, layout.subject, WRITTEN);
    if (heading) return { key, layout, heading };
  }
  return undefined;
}

/** The category of the status, by its class [3rd]. */
function statusOf(page: Document): ConversationStatus {
  const shown = onlyPart(page, '#status-val .jira-issue-status-lozenge', WRITTEN);
  const is = (category: string) => shown?.classList.contains(`jira-issue-status-lozenge-${category}`);
  if (is('done')) return 'solved';
  return is('new') || is('indeterminate') ? 'open' : 'unknown';
}

function customerOf(reporter: string | undefined): Candidate[] {
  if (!reporter || reporter.includes('@')) return [];
  return [{ name: reporter, identifiers: [], ground: 'field', confidence: 0.5, role: 'requester' }];
}

/** What the reporter asked first. Agents can write it too, for somebody, but it is what the customer wants. */
function descriptionOf(page: Document, layout: Layout, author: string | undefined): SightedMessage[] {
  const text = partsIn(page, layout.description).map(textOf)[0];
  return text ? [{ author, direction: author ? 'inbound' : 'unknown', text }] : [];
}

function commentsOf(page: Document, layout: Layout, reporter: string | undefined): SightedMessage[] {
  return newestPartsIn(page, layout.comment, WRITTEN).flatMap((item): SightedMessage[] => {
    // An answer to a comment stands within that comment [3rd].
    const own = (selector: string) => partsIn(item, selector).find((one) => one.closest(layout.comment) === item);
    const body = own(layout.body);
    const author = wordsOf(own(layout.author));
    if (!body) return [];
    const name = item.getAttribute('data-testid') ?? item.id;
    return [
      {
        sourceId: layout.id.exec(name)?.[1],
        author,
        // An agent's reply and an internal note look alike, so nobody else's is told from the other.
        direction: own(layout.note) ? 'note' : author && author === reporter ? 'inbound' : 'unknown',
        at: timeOf(own(layout.time)?.getAttribute('datetime')),
        text: textOf(body),
      },
    ];
  });
}

/** The only comment editor on show: of the cloud [3rd], of the Data Center as text [unv]. Both modes use the same one. */
function composerOf(page: Document): PageComposer | undefined {
  const element = onlyPart(
    page,
    '[data-testid="issue.activity.comment"] .ProseMirror, form#issue-comment-add textarea#comment',
    WRITTEN,
  );
  if (!element) return undefined;
  const visibility = '[data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]';
  // [3rd] Only a note lets one choose who may see it; that a reply never does is not known.
  return { element, kind: onlyPart(page, visibility, WRITTEN) ? 'note' : 'unknown', recipients: [] };
}
