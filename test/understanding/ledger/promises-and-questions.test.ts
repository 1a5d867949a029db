import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../lib/domain/interaction';
import { dueIn } from '../../../lib/understanding/ledger/due-in';
import { packFor } from '../../../lib/understanding/languages';
import { message, readOn } from './a-conversation';

/** A Wednesday. */
const WEDNESDAY = '2026-03-04T10:00:00Z';

const read = (...interactions: Interaction[]) => readOn(20, interactions);

describe('when a promise falls due', () => {
  it.each([
    ['en', "We'll call you by Friday.", '2026-03-06T23:59:59.000Z'],
    ['en', 'You will have it within two working days.', '2026-03-06T23:59:59.000Z'],
    ['en', 'You will have it within 3 business days.', '2026-03-09T23:59:59.000Z'],
    ['en', 'I will call you by 5 pm tomorrow.', '2026-03-05T17:00:00.000Z'],
    ['en', 'We will reply the day after tomorrow.', '2026-03-06T23:59:59.000Z'],
    ['en', 'We will reply within 24-48 hours.', '2026-03-06T10:00:00.000Z'],
    ['en', 'It will be there by 15 March.', '2026-03-15T23:59:59.000Z'],
    ['de', 'Wir melden uns bis morgen 17 Uhr.', '2026-03-05T23:59:59.000Z'],
    ['de', 'Wir melden uns morgen bis 17 Uhr.', '2026-03-05T17:00:00.000Z'],
    ['de', 'Wir melden uns so schnell wie möglich.', undefined],
    ['de', 'Sie erhalten es innerhalb von zwei Werktagen.', '2026-03-06T23:59:59.000Z'],
    ['de', 'Die Lieferung kommt bis zum 12.03.', '2026-03-12T23:59:59.000Z'],
    ['fr', 'Nous vous rappelons avant vendredi.', '2026-03-06T23:59:59.000Z'],
    ['fr', 'Vous serez remboursée sous 5 jours ouvrés.', '2026-03-11T23:59:59.000Z'],
    ['es', 'Le llamaremos mañana antes de las 18:30.', '2026-03-05T18:30:00.000Z'],
    ['pt', 'Vamos ligar-lhe depois de amanhã.', '2026-03-06T23:59:59.000Z'],
    ['ar', 'سنتصل بك غدا.', '2026-03-05T23:59:59.000Z'],
  ])('%s: %s', (language, text, due) => {
    expect(dueIn(text, WEDNESDAY, packFor(language)!.ledger)).toBe(due);
  });
});

describe('in the time zone of who wrote it', () => {
  it.each([
    [
      'Berlin in winter',
      'Europe/Berlin',
      '2026-03-04T23:30:00Z',
      'I will call you tomorrow.',
      '2026-03-06T22:59:59.000Z',
    ],
    [
      'Berlin, over the change of clocks',
      'Europe/Berlin',
      '2026-03-27T10:00:00Z',
      'I will call you by 5 pm on Monday.',
      '2026-03-30T15:00:00.000Z',
    ],
    [
      'Los Angeles',
      'America/Los_Angeles',
      '2026-03-05T02:00:00Z',
      'I will call you tomorrow.',
      '2026-03-06T07:59:59.000Z',
    ],
    [
      'Kolkata',
      'Asia/Kolkata',
      '2026-03-04T10:00:00Z',
      'I will call you by 5 pm tomorrow.',
      '2026-03-05T11:30:00.000Z',
    ],
    [
      'hours are hours',
      'Asia/Kolkata',
      '2026-03-04T10:00:00Z',
      'I will reply within 2 hours.',
      '2026-03-04T12:00:00.000Z',
    ],
  ])('%s', (_, zone, at, text, due) => {
    expect(dueIn(text, at, packFor('en')!.ledger, zone)).toBe(due);
  });
});

describe('whether a promise was kept', () => {
  const made = message('i1', 'outbound', 'We will refund you by Friday.', 4);
  it.each([
    ['words that it was done, in time', message('i2', 'outbound', 'Your refund has been issued.', 5), 'yes'],
    ['words that it was done, too late', message('i2', 'outbound', 'Your refund has been issued.', 9), 'no'],
    ['another message of ours', message('i2', 'outbound', 'Which account should it go to?', 5), 'no'],
    ['the customer has it', message('i2', 'inbound', 'The refund has arrived, thanks.', 5), 'yes'],
    ['the customer still waits', message('i2', 'inbound', 'No refund has arrived.', 9), 'no'],
  ])('%s', (_, later, kept) => {
    expect(read(made, later).promises.map((one) => one.kept)).toEqual([kept]);
  });

  it('keeps a call back without a day open until the customer says that nobody called', () => {
    const call = message('i1', 'outbound', 'We will call you back about this.', 4);
    expect(read(call).promises.map((one) => one.kept)).toEqual(['open']);
    const complaint = message('i2', 'inbound', 'Nobody called me.', 9);
    expect(read(call, complaint).promises.map((one) => one.kept)).toEqual(['no']);
  });
});

describe('what the customer asks', () => {
  it.each([
    ['en', 'Where is my parcel? And can I still change the address?', 2],
    ['en', 'I would like to know when the technician comes.', 1],
    ['en', 'The box is black and stands on the shelf.', 0],
    ['de', 'Bitte schicken Sie mir die Rechnung noch einmal.', 1],
    ['fr', 'Je voudrais savoir quand le technicien passera chez moi.', 1],
    ['es', 'Quisiera saber cuándo llega el técnico a mi casa.', 1],
    ['pt', 'Gostaria de saber quando chega o técnico a minha casa.', 1],
    ['ar', 'أرجو إرسال الفاتورة مرة أخرى إلى بريدي.', 1],
  ])('%s: %s', (_, text, count) => {
    expect(read(message('i1', 'inbound', text, 4)).questions).toHaveLength(count);
  });

  it('stays open while we only ask back or say that we will look into it', () => {
    const asked = message('i1', 'inbound', 'When will the parcel arrive at my house?', 4);
    const open = (text: string) => read(asked, message('i2', 'outbound', text, 5)).questions.map((one) => one.open);
    expect(open('Could you tell me your order number, please?')).toEqual([true]);
    expect(open('We will look into this and get back to you by Friday.')).toEqual([true]);
    expect(open('The parcel will arrive on Friday before noon.')).toEqual([false]);
  });

  it('leaves the one open that a reply passes over', () => {
    const asked = message('i1', 'inbound', 'Where is my parcel? Can I still change the invoice?', 4);
    const reply = message('i2', 'outbound', 'Your parcel is with the carrier in Leeds and comes tomorrow.', 5);
    expect(read(asked, reply).questions.map((one) => one.open)).toEqual([false, true]);
  });
});

describe("a note's shorthand", () => {
  it.each([
    [
      'Kd. ruft an, Router Neustart + Reset gemeinsam durchgeführt, o.E.',
      'Wo bleibt der Rückruf, den Sie mir versprochen haben?',
      2,
    ],
    ['cust rebooted x2, n/c', 'Wo bleibt der Rückruf, den Sie mir versprochen haben?', 1],
    ['cte reinstaló app, sin éxito', '¿Dónde está la respuesta que me prometieron ayer?', 1],
    ['Clt a redémarré box, sans effet', 'Quand est-ce que ma connexion sera réparée chez moi ?', 1],
  ])('is read in the language its words fit: %s', (note, inbound, count) => {
    const { tried } = read(message('i1', 'note', note, 4), message('i2', 'inbound', inbound, 5));
    expect(tried.map((one) => one.outcome)).toEqual(Array.from({ length: count }, () => 'failed'));
  });
});
