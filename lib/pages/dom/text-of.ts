/** As much as may leave the page of one message (`MESSAGE_LIMIT` of the sighting; readers import types only). */
const MESSAGE_LIMIT = 64 * 1024;

const BLOCKS = new Set(
  'address article blockquote div dl dd dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set('script style template noscript button svg title head'.split(' '));
/** Most nodes of one message that are looked at (S23). */
const MOST_NODES = 20_000;
const DEEPEST = 500;

/** The text of an element as it is seen: blocks and breaks become line breaks, hidden parts are left out. At most 64 Ki units. */
export function textOf(element: Element): string {
  return textWithout(element, () => false);
}

/** The same without the parts that `leftOut` names. */
export function textWithout(element: Element, leftOut: (part: Element) => boolean): string {
  const out: string[] = [];
  let nodes = 0;
  let length = 0;
  const breakLine = () => {
    if (out.length && !out.at(-1)!.endsWith('\n')) out.push('\n');
  };
  const visit = (node: Node, depth: number): void => {
    if (++nodes > MOST_NODES || length > MESSAGE_LIMIT || depth > DEEPEST) return;
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').slice(0, 2 * MESSAGE_LIMIT).replace(/\s+/g, ' ');
      length += text.length;
      out.push(text);
      return;
    }
    if (node.nodeType !== 1) return;
    const { localName } = node as Element;
    if (SKIPPED.has(localName) || (node as Element).hasAttribute('hidden') || leftOut(node as Element)) return;
    if (localName === 'br') return void out.push('\n');
    if (localName === 'img') return void out.push(emojiOf(node as Element));
    const block = BLOCKS.has(localName);
    if (block) breakLine();
    for (const child of node.childNodes) visit(child, depth + 1);
    if (block) out.push(localName === 'p' ? '\n\n' : '\n');
  };
  visit(element, 0);
  return out
    .join('')
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MESSAGE_LIMIT);
}

/** Messengers draw an emoji as a picture that names it; any other picture says nothing. */
function emojiOf(picture: Element): string {
  const alt = picture.getAttribute('alt') ?? '';
  return alt.length <= 16 && /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}
