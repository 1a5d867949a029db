import { company } from '../company/company.ts';
import type { Told } from './told.ts';

/** One mail as RFC 5322, its words in UTF-8. */
export function mailFile(one: Told): string {
  const customer = `${encoded(one.name)} <${one.address}>`;
  const us = `${encoded(company.name)} <${company.mailbox}>`;
  const isOurs = one.direction === 'outbound';
  const id = `${one.conversation}.${one.at.replace(/\D/g, '')}@fernhill.example`;
  return [
    `From: ${isOurs ? us : customer}`,
    `To: ${isOurs ? customer : us}`,
    `Subject: ${encoded(one.subject ?? one.conversation)}`,
    `Date: ${new Date(one.at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}>`,
    `References: <${one.conversation}.first@fernhill.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    one.text,
    '',
  ].join('\r\n');
}

/** Mails as one mailbox (mboxrd). */
export function mboxFile(mails: readonly Told[]): string {
  return mails
    .map((one) => `From - ${asctime(one.at)}\r\n${mailFile(one).replace(/^(>*From )/gm, '>$1')}\r\n`)
    .join('');
}

/** `Thu Mar 12 09:31:00 2026`, as RFC 4155 has it. */
function asctime(at: string): string {
  const [weekday, day, month, year, time] = new Date(at).toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${time} ${year}`;
}

/** RFC 2047, where there is more than ASCII. */
function encoded(text: string): string {
  return /^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}
