import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../lib/domain/reading';
import { learnReasons } from '../../../lib/understanding/reason/learn-reasons';
import { loadReasons } from '../../../lib/understanding/reason/load-reasons';
import { readReasons } from '../../../lib/understanding/reason/read-reasons';
import { message } from '../ledger/a-conversation';

const read = async (language: string, ...texts: string[]) => {
  const messages = texts.map((text, i) => message(`m${i}`, 'inbound', text, i + 1));
  return { messages, reasons: readReasons(messages, (await loadReasons(language))!) };
};
const idsOf = async (language: string, ...texts: string[]) =>
  (await read(language, ...texts)).reasons.map((one) => one.id);

describe('why a customer writes', () => {
  it.each([
    ['en', 'Hello, please cancel my subscription at the end of the month.', 'cancel'],
    ['de', 'Guten Tag, ich möchte meinen Vertrag kündigen.', 'cancel'],
    ['fr', 'Bonjour, je voudrais un remboursement pour ma commande.', 'refund'],
    ['es', 'Hola, no puedo iniciar sesión en mi cuenta.', 'login'],
    ['pt', 'Olá, a internet está em baixo desde ontem.', 'outage'],
    ['ar', 'أريد استرداد المبلغ من فضلكم', 'refund'],
  ])('%s: %s', async (language, text, reason) => {
    expect(await idsOf(language, text)).toContain(reason);
  });

  it('finds several in one message, each with its sentence', async () => {
    const { messages, reasons } = await read(
      'en',
      'My parcel was lost in transit, it never turned up. Also, please cancel my subscription now.',
    );
    expect(reasons.map((one) => one.id)).toEqual(expect.arrayContaining(['delivery-lost', 'cancel']));
    const cancel = reasons.find((one) => one.id === 'cancel')!;
    expect(quoteOf(cancel.evidence!, messages)).toContain('cancel my subscription');
  });

  it.each([
    ['en', 'Me again.'],
    ['en', 'Thanks, see you on Friday, kind regards, Maya'],
    ['de', ''],
    ['en', '👍👍👍'],
  ])('says nothing of what gives none: %s %s', async (language, text) => {
    expect(await idsOf(language, text)).toEqual([]);
  });

  it('reads nothing from quoted mail', async () => {
    expect(await idsOf('en', 'Good morning to you all.\n\n> Please cancel my subscription at once.')).toEqual([]);
  });
});

describe('learned from the choices of agents', () => {
  const text = 'The quokka on my balcony keeps looking at the blinds.';
  it('a conversation like one that was chosen for gets the reason, and loses it when the choice is taken back', async () => {
    const model = (await loadReasons('en'))!;
    const like = [message('m1', 'inbound', 'A quokka on the balcony keeps looking at our blinds.', 1)];
    const learned = learnReasons(model, [{ text, reasons: ['wildlife'] }]);
    expect(readReasons(like, learned).map((one) => one.id)).toContain('wildlife');
    expect(readReasons(like, learnReasons(model, [])).map((one) => one.id)).not.toContain('wildlife');
  });

  it('leaves what it says of others as it was', async () => {
    const model = (await loadReasons('en'))!;
    const other = [message('m1', 'inbound', 'Please cancel my subscription at the end of the month.', 1)];
    const learned = learnReasons(model, [{ text, reasons: ['wildlife'] }]);
    expect(readReasons(other, learned)[0]?.id).toBe(readReasons(other, model)[0]?.id);
  });
});
