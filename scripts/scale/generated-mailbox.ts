const CUSTOMERS = 5_000;
const OUR_SIDE = 'hello@shop.example';

const WORDS =
  'the parcel never came although it says delivered please look where it went I have tried the app twice and still nothing thank you'.split(
    ' ',
  );

/** Mails of a generated mailbox as mbox text, in pieces: threads of three between a customer and us, equal for equal count. */
export function* mailboxPieces(count: number): Generator<string> {
  let piece = '';
  for (let i = 0; i < count; i++) {
    piece += message(i);
    if (piece.length < 4_000_000) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function message(i: number): string {
  const thread = Math.floor(i / 3);
  const customer = `customer${thread % CUSTOMERS}@example.com`;
  const isOurs = i % 3 === 1;
  const at = new Date(Date.UTC(2025, 0, 1) + i * 240_000).toUTCString().replace('GMT', '+0000');
  const text = Array.from({ length: 60 }, (_, word) => WORDS[(i * 7 + word * 13 + ((word * i) % 11)) % WORDS.length]);
  const html = `<p>${text.join(' ')}</p>`;
  return [
    `From ${customer} Thu Mar 12 09:31:00 2026`,
    `From: ${isOurs ? OUR_SIDE : customer}`,
    `To: ${isOurs ? customer : OUR_SIDE}`,
    `Subject: Order ${thread}`,
    `Date: ${at}`,
    `Message-ID: <${i}@example.com>`,
    `References: <${thread * 3}@example.com>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `${text.join(' ')} (${i})`,
    '--part',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--part--',
    '',
    '',
  ].join('\r\n');
}
