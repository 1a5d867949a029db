const KEY = /^[A-Z][A-Z0-9_]{1,30}-\d{1,10}$/;

/** The key of the issue in Jira's address [3rd, the queue's unv]; the customer's own portal has none for us. */
export function jiraIssue(url: URL): string | undefined {
  if (url.pathname.includes('/servicedesk/customer/')) return undefined;
  const [, last = ''] = /\/(?:browse|queues\/.{1,200})\/([^/]{1,50})\/?$/.exec(url.pathname) ?? [];
  return [url.searchParams.get('selectedIssue') ?? '', last].find(isIssueKey);
}

/** Whether a text is an issue's key, such as `SHOP-104`. */
export function isIssueKey(text: string): boolean {
  return KEY.test(text);
}
