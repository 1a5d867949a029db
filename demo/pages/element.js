/** An element with attributes and children; text only ever becomes a text node. `false` and `undefined` attributes are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return made;
}

/** A time that people and machines can read. */
export function time(at) {
  const shown = new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return element('time', { datetime: at }, shown);
}

/** The words as paragraphs, one per blank-line block, with single line breaks kept; quoted lines become a block quote. */
export function paragraphs(text) {
  return text.split(/\n\n+/).map((block) => {
    const lines = block.split('\n');
    const isQuote = lines.every((line) => line.startsWith('>'));
    const words = isQuote ? lines.map((line) => line.replace(/^> ?/, '')) : lines;
    const parts = words.flatMap((line, i) => (i ? [element('br'), line] : [line]));
    return element(isQuote ? 'blockquote' : 'p', {}, parts);
  });
}

/** Sends a change to the demo's server; the changed conversation comes back through `/demo/events` as well. */
export async function post(what, body) {
  const response = await fetch(`/demo/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The demo server answered ${response.status}`);
  return response.json();
}
