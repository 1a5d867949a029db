/** A conversation of Chatwoot by the number shown to agents, which is unique within its account only [unv]. */
export function chatwootConversation(url: URL): { account: string; number: string; id: string } | undefined {
  const [, account, number] =
    /^\/app\/accounts\/(\d{1,20})\/(?:[^/]{1,100}\/){0,6}conversations\/(\d{1,20})(?:\/|$)/.exec(url.pathname) ?? [];
  return account && number ? { account, number, id: `${account}:${number}` } : undefined;
}
