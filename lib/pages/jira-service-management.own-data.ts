import type { ConversationStatus, SightedMessage } from '../domain/sighting';
import { jiraIssue } from './address/jira-issue';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';

/** Which of the three kinds a company's own state is of [doc: CustomerRequestStatus]; `UNDEFINED` is the fourth. */
const STATUS: Record<string, ConversationStatus> = { NEW: 'open', INDETERMINATE: 'open', DONE: 'solved' };

/**
 * A request of Jira Service Management with its comments, as the REST interface for service desks has it
 * (https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/ [doc]; use in the agent's session [3rd]). The
 * reporter's address is there only where their profile shows it.
 */
export default defineOwnData({
  system: 'jira-service-management',
  paths(url) {
    const key = jiraIssue(url);
    const path = `/rest/servicedeskapi/request/${key}`;
    return key ? [path, `${path}/comment?limit=100`] : undefined;
  },
  read([request, discussion], url) {
    const key = jiraIssue(url);
    const reporter = pick(request, 'reporter');
    if (!key || textAt(request, 'issueKey') !== key || !reporter) return undefined;
    const account = textAt(reporter, 'accountId');
    return {
      conversation: {
        id: key,
        subject: textAt(fieldOf(request, 'summary'), 'value'),
        status: STATUS[textAt(request, 'currentStatus', 'statusCategory') ?? ''],
      },
      customer: personOf(reporter, { name: ['displayName'], email: 'emailAddress' }),
      messages: [
        ...asked(request),
        ...listAt(discussion, 'values').flatMap((comment) => messageFrom(comment, account)),
      ],
      shows: ['status', 'address', 'time', 'direction'],
    };
  },
});

function fieldOf(request: unknown, name: string): unknown {
  return listAt(request, 'requestFieldValues').find((one) => textAt(one, 'fieldId') === name);
}

/** What the reporter asked first stands in a field of the request, not among the comments. */
function asked(request: unknown): SightedMessage[] {
  const text = textAt(fieldOf(request, 'description'), 'value');
  if (!text) return [];
  return [
    {
      sourceId: 'description',
      author: textAt(request, 'reporter', 'displayName'),
      direction: 'inbound',
      at: instantAt(request, 'createdDate', 'iso8601'),
      text,
    },
  ];
}

/** Only the reporter's own comments came in; what others wrote went out where it is said to be public, and stayed inside where not. */
function messageFrom(comment: unknown, reporter: string | undefined): SightedMessage[] {
  const text = textAt(comment, 'body');
  const author = textAt(comment, 'author', 'accountId');
  const isPublic = pick(comment, 'public');
  if (!text) return [];
  return [
    {
      sourceId: textAt(comment, 'id'),
      author: textAt(comment, 'author', 'displayName'),
      direction:
        isPublic === false
          ? 'note'
          : author && author === reporter
            ? 'inbound'
            : author && isPublic
              ? 'outbound'
              : 'unknown',
      at: instantAt(comment, 'created', 'iso8601') ?? instantAt(comment, 'created'),
      text,
    },
  ];
}
