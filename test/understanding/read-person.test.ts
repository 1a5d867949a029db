import { expect, it } from 'vitest';
import { message, readOn } from './ledger/a-conversation';

const first = message('1', 'inbound', 'My kettle leaks.', 3);

it('calls one message of nobody known a first contact', () => {
  expect(readOn(4, [first]).person[0]).toMatchObject({ kind: 'first-contact', values: {} });
});

it('counts what came in, where the first conversation is a long one', () => {
  const thread = [
    first,
    message('2', 'outbound', 'Please descale it.', 4),
    message('3', 'inbound', 'It still leaks.', 5),
    message('4', 'inbound', 'Hello?', 6),
  ];
  expect(readOn(7, thread).person[0]).toMatchObject({ kind: 'first-contact', values: { messages: 3 } });
});
