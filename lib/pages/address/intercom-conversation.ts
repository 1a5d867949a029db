/**
 * A conversation of Intercom: `/a/inbox/<app>/inbox/…/conversation/<id>`, where the app may be left out, and the older
 * `/a/apps/<app>/…/conversations/<id>` [3rd].
 */
export function intercomConversation(url: URL): { app?: string; id: string } | undefined {
  const [, place, id] =
    /^\/a\/(?:inbox|apps)\/((?:[^/]{1,100}\/){0,8})conversations?\/(\d{1,25})(?:\/|$)/.exec(url.pathname) ?? [];
  const app = /^([a-z0-9_-]{1,40})\//i.exec(place ?? '')?.[1];
  return id ? { app, id } : undefined;
}
