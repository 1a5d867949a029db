import { company } from '../company/company.ts';
import { demoHistory } from '../company/demo-history.ts';
import { helpdeskFiles } from './helpdesk-files.ts';
import { mailFile, mboxFile } from './mail-files.ts';
import {
  cardsFile,
  chatFile,
  contactTable,
  customerTable,
  eventTable,
  orderFiles,
  orderTable,
  subscriptionTable,
  surveyTable,
} from './table-files.ts';
import { toldHistory, type Told } from './told.ts';

/** A file of the demo company's history, and the format it is in. */
export interface DemoExport {
  name: string;
  format: string;
  text: string;
}

/** The demo company's history as files in every format that can be imported; equal for equal `now` (ISO 8601). */
export function demoExports(now: string): DemoExport[] {
  const told = toldHistory(now);
  const said = told.filter(
    (one) => one.isMail && (one.channel === 'email' || one.channel === 'chat') && one.direction !== 'event',
  );
  const mails = said.filter((one) => one.channel === 'email' && one.direction !== 'note');
  const { customers } = demoHistory(now);
  const byMail = told.filter((one) => one.isMail);
  const contacts = told.filter(
    (one) => ['phone', 'social', 'in-person'].includes(one.channel) && /^[+\d]|@/.test(one.address),
  );
  return [
    { name: 'mailbox.mbox', format: 'mbox', text: mboxFile(mails) },
    { name: 'one-mail.eml', format: 'eml', text: mailFile(mails.at(-1)!) },
    { name: 'contacts.csv', format: 'csv', text: contactTable(contacts) },
    { name: 'surveys.csv', format: 'csv', text: surveyTable(byMail) },
    { name: 'orders.csv', format: 'csv', text: orderTable(byMail) },
    { name: 'events.csv', format: 'csv', text: eventTable(byMail) },
    { name: 'subscriptions.csv', format: 'stripe-subscriptions', text: subscriptionTable(byMail) },
    { name: 'customers.csv', format: 'csv', text: customerTable(customers) },
    { name: 'cards.vcf', format: 'vcard', text: cardsFile(customers) },
    { name: 'whatsapp.txt', format: 'whatsapp', text: chatFile(longestChat(told), company.name) },
    ...Object.entries(helpdeskFiles).map(([format, write]) => ({ name: `${format}.json`, format, text: write(said) })),
    ...Object.entries(orderFiles).map(([format, write]) => ({
      name: format.replace('-', '.'),
      format,
      text: write(byMail),
    })),
  ];
}

/** What one customer wrote in chats, the longest there is. */
function longestChat(told: readonly Told[]): Told[] {
  const chats = told.filter(
    (one) => (one.channel === 'messaging' || one.channel === 'chat') && one.direction !== 'note',
  );
  const groups = [...Map.groupBy(chats, (one) => one.party).values()].sort((x, y) => y.length - x.length);
  return groups[0] ?? [];
}
