// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { peopleAround } from '../../../lib/pages/generic/people-around';

const WORDS = ['The lamp broke on day two, which is sad.', 'Hi'];
const messages = WORDS.map((text) => ({ text, direction: 'inbound' as const }));
const card =
  '<aside><b>Ruth Bell</b> <a href="mailto:ruth@example.com">Ruth Bell</a> <a href="tel:+447700900164">call</a></aside>';
const thread = (inside = '') =>
  `<div class="thread"><div><p>${WORDS[0]}</p>${inside}</div><div><p>${WORDS[1]}</p></div></div>`;

function around(body: string, seen = messages) {
  document.body.innerHTML = body;
  return peopleAround(document, { messages: seen }, document.querySelector('textarea') ?? undefined);
}
const REPLY = '<form><textarea></textarea></form>';

describe('whom a page names around a conversation', () => {
  it('is read from a card apart from the messages', () => {
    expect(around(`<main>${thread()}${REPLY}</main>${card}`)).toEqual([
      { address: 'ruth@example.com', name: 'Ruth Bell', phone: '+447700900164', place: 'apart', role: 'from' },
    ]);
  });

  it.each([
    ['a card in a message’s words (S1)', `<main>${thread(card)}${REPLY}</main>`],
    ['a quoted part beside the words (S1)', `<main>${thread(`<blockquote>${card}</blockquote>`)}${REPLY}</main>`],
    ['the reply’s own fields', `<main>${thread()}<form>${card}<textarea></textarea></form></main>`],
    ['the helpdesk’s own menus', `<nav>${card}</nav><main>${thread()}${REPLY}</main>`],
    ['a pane put away', `<main>${thread()}${REPLY}</main><div hidden>${card}</div>`],
    ['a page without a composer', `<main>${thread()}</main>${card}`],
    ['a message whose place is not found', `<main><div>${WORDS[1]}</div>${REPLY}</main>${card}`],
    ['words that stand elsewhere as well', `<main>${thread()}${REPLY}</main><div>${card}<p>${WORDS[0]}</p></div>`],
  ])('is nobody for %s', (_, body) => expect(around(body)).toEqual([]));

  it('is nobody where frames hold words that can’t be told', () => {
    expect(around(`<main>${thread()}${REPLY}</main><div><iframe></iframe>${card}</div>`)).toEqual([]);
  });

  it('is nobody for no messages', () => {
    expect(around(`<main>${thread()}${REPLY}</main>${card}`, [])).toEqual([]);
  });
});
