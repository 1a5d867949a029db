const KINDS =
  /"@type"\s{0,9}:\s{0,9}"(?:News|Blog|Scholarly)?(?:Article|Posting|Product|Recipe|DiscussionForumPosting)"/;

/** Whether the page says of itself that it is something to read for everyone: an article with comments is no conversation. */
export function isArticle(page: Document): boolean {
  if (
    page.querySelector('meta[property="og:type"][content^="article"], [itemtype*="Article"], [itemtype*="BlogPosting"]')
  )
    return true;
  return [...page.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 10)
    .some((one) => KINDS.test(one.textContent.slice(0, 20_000)));
}
