import type { SightedMessage } from '../domain/sighting';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';

const ISSUE = /\/(?:browse|queues\/.{1,200})\/([A-Z][A-Z0-9_]{1,30}-\d{1,10})\/?$/;

/**
 * A request of Jira Service Management with its comments, as the REST interface for service desks has it
 * (https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/ [doc]; use in the agent's session [3rd]). The
 * reporter's address is there only where their profile shows it. Names of states are the company's own, so no status is read.
 */
export default defineOwnData({
  system: 'jira-service-management',
  paths(url) {
    const key = keyOf(url);
    const path = `/rest/servicedeskapi/request/${key}`;
    return key ? [path, `${path}/comment?limit=100`] : undefined;
  },
  read([request, discussion], url) {
    const key = keyOf(url);
    const reporter = pick(request, 'reporter');
    if (!key || textAt(request, 'issueKey') !== key || !reporter) return undefined;
    const account = textAt(reporter, 'accountId');
    return {
      conversation: { id: key },
      customer: personOf(reporter, { name: ['displayName'], email: 'emailAddress' }),
      messages: [
        ...asked(request),
        ...listAt(discussion, 'values').flatMap((comment) => messageFrom(comment, account)),
      ],
      shows: ['address', 'time', 'direction'],
    };
  },
});

function keyOf(url: URL): string | undefined {
  return (
    ISSUE.exec(url.pathname)?.[1] ??
    /^[A-Z][A-Z0-9_]{1,30}-\d{1,10}$/.exec(url.searchParams.get('selectedIssue') ?? '')?.[0]
  );
}

/** What the reporter asked first stands in a field of the request, not among the comments. */
function asked(request: unknown): SightedMessage[] {
  const field = listAt(request, 'requestFieldValues').find((one) => textAt(one, 'fieldId') === 'description');
  const text = textAt(field, 'value');
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

/** Only the reporter's own comments came in; what others wrote went out, or stayed inside when it is not public. */
function messageFrom(comment: unknown, reporter: string | undefined): SightedMessage[] {
  const text = textAt(comment, 'body');
  const author = textAt(comment, 'author', 'accountId');
  if (!text) return [];
  return [
    {
      sourceId: textAt(comment, 'id'),
      author: textAt(comment, 'author', 'displayName'),
      direction:
        pick(comment, 'public') === false ? 'note' : !author ? 'unknown' : author === reporter ? 'inbound' : 'outbound',
      at: instantAt(comment, 'created', 'iso8601') ?? instantAt(comment, 'created'),
      text,
    },
  ];
}
