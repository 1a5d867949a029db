/** Attributes that name a place rather than a person, in the order of how long they tend to last. */
const LASTING = /^(?:data-(?:test|testid|test-id|qa|cy|field|role|name|component|region)|itemprop|role|name|type)$/;
/** What belongs to this one conversation: numbers, addresses, long made-up names. Never part of a recipe. */
const PERSONAL = /\d{2,}|@|\s|["\\]/;
/** A name that stands in a selector as it is; made-up ones with colons and brackets rarely last. */
const PLAIN = /^[a-z_][\w-]{0,60}$/i;
const HIGHEST = 5;

/**
 * A selector for the place of an element: the shortest chain of lasting parts that matches only it, or with `alike` it and its alike
 * siblings. Holds no text, number or address of the page. `undefined` where no such chain is.
 */
export function selectorFor(element: Element, alike = false): string | undefined {
  const page = element.ownerDocument;
  const isEnough = (selector: string) => {
    const found = [...page.querySelectorAll(selector)];
    return alike ? found.every((one) => one.parentElement === element.parentElement) : found.length === 1;
  };
  let chain = partOf(element, false);
  for (let up = element.parentElement, i = 0; i <= HIGHEST; i++, up = up.parentElement) {
    if (isEnough(chain)) return chain;
    if (!up || up === page.documentElement) return undefined;
    chain = `${partOf(up, true)} > ${chain}`;
  }
  return undefined;
}

function partOf(element: Element, isParent: boolean): string {
  const lasting = element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name)!;
    if (LASTING.test(name) && value && !PERSONAL.test(value)) return [`[${name}="${value}"]`];
    return name.startsWith('data-') && !PERSONAL.test(name) && !LASTING.test(name) ? [`[${name}]`] : [];
  });
  const id = PLAIN.test(element.id) && !PERSONAL.test(element.id) ? `#${element.id}` : '';
  const classes = [...element.classList].filter((name) => PLAIN.test(name) && !/\d/.test(name)).slice(0, 2);
  const named = id || lasting.slice(0, 2).join('') || classes.map((name) => `.${name}`).join('');
  return named ? `${element.localName}${named}` : element.localName + (isParent ? '' : placeOf(element));
}

// Without any name only the place among its like is left.
function placeOf(element: Element): string {
  const like = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === element.localName);
  return like.length > 1 ? `:nth-of-type(${like.indexOf(element) + 1})` : '';
}
