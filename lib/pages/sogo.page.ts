import type { Candidate } from '../domain/sighting';
import { candidate } from './dom/candidate';
import { keptPartsIn } from './dom/parts-in';
import { parseAddress, parseAddresses } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { wordsOf } from './dom/words-of';
import { definePage } from './define-page';

/** What people write: nothing in there is a part of the page. */
const WRITTEN = '.msg-body';

const CERTAIN = 0.9;
/** With somebody in copy, or by a name alone, it is the agent's to say who the customer is. */
const DOUBTFUL = 0.6;

const MESSAGE = /^#!\/Mail\/(.+)\/(\d+)(?:\/|$)/;

/** SOGo 5.8 (Debian's package, as it runs; https://github.com/Alinto/sogo). AngularJS, hash routes, one mail at a time; replies in a dialog. */
export default definePage({
  system: 'sogo',
  name: 'SOGo',
  channel: 'email',
  matches: [],
  marks: ['body[ng-app="SOGo.MailerUI"]'],
  unknown: ['status'],
  isConversation: (url) => MESSAGE.test(url.hash),
  read(page, url) {
    const route = MESSAGE.exec(url.hash);
    const [from] = keptPartsIn(page, 'a.md-caption[ng-bind*="message.from"]', WRITTEN);
    const address = from?.textContent?.trim();
    const [body] = keptPartsIn(page, '.msg-body', WRITTEN);
    if (!route || !address || !body) return undefined;
    const name = keptPartsIn(page, '[ng-bind*="message.from[0].name"]', WRITTEN)[0]?.textContent?.trim();
    const author = name && !name.includes('@') ? name : undefined;
    const own = keptPartsIn(page, '[ng-bind*="activeUser.email"]', WRITTEN)[0]?.textContent?.trim();
    const isOurs = own !== undefined && own.toLowerCase() === address.toLowerCase();
    const copied = chipsOf(page, 'cc', 'cc');
    // Without its own address it may be ours; without the list of recipients, folded up or not, somebody may be in copy.
    const isKnown = Boolean(own) && isHeaderKnown(page);
    const confidence = isKnown && !copied.length ? CERTAIN : DOUBTFUL;
    const sender = { ground: 'header', confidence, role: 'sender' } as const;
    const id = `${route[1]}:${route[2]}`;
    return {
      conversation: {
        id,
        subject: keptPartsIn(page, '.sg-md-headline[ng-bind*="subject"]', WRITTEN)[0]?.textContent?.trim() || undefined,
        status: 'unknown',
      },
      customer: [
        ...(isOurs ? chipsOf(page, 'to', 'recipient') : candidate({ name: author, address }, sender)),
        ...copied,
      ],
      messages: [
        {
          sourceId: id,
          author,
          address,
          // That a mail of somebody else's came in is told by the mailbox's own addresses, which the page does not show.
          direction: isOurs ? 'outbound' : 'unknown',
          at: timeOf(keptPartsIn(page, 'time.msg-date', WRITTEN)[0]?.textContent?.replace(/^\p{L}+, /u, '')),
          text: textOf(body),
        },
      ],
      agent: { address: own || undefined },
    };
  },
  composer(page) {
    const dialog = keptPartsIn(page, 'md-dialog, [ng-app] form[name="messageForm"]', WRITTEN).find((one) =>
      one.querySelector('iframe.cke_wysiwyg_frame, textarea[ng-model*="editable.text"]'),
    );
    const element =
      dialog?.querySelector<HTMLElement>('iframe.cke_wysiwyg_frame') ??
      dialog?.querySelector<HTMLElement>('textarea[ng-model*="editable.text"]');
    if (!dialog || !element) return undefined;
    const chips = [...dialog.querySelectorAll('md-chip .sg-tile-content')].map((chip) => chip.textContent ?? '');
    return { element, kind: 'public', recipients: chips.flatMap(parseAddresses).map(({ address }) => address) };
  },
});

/** Whether the header's lists of people are those we know. */
function isHeaderKnown(page: Document): boolean {
  const lists = keptPartsIn(page, '.msg-recipients md-chips, md-chips[ng-model*="message."]', WRITTEN);
  return (
    lists.length > 0 &&
    lists.every((one) => one.matches(':is([ng-model$=".to"], [ng-model$=".cc"], [ng-model$=".bcc"])'))
  );
}

/** Those whom a mail is to, or who are in copy: a chip shows the name, and the address only of who has none. */
function chipsOf(page: Document, field: 'to' | 'cc', role: Candidate['role']): Candidate[] {
  return keptPartsIn(page, `md-chips[ng-model$="message.${field}"] md-chip-template`, WRITTEN).flatMap((chip) => {
    const words = wordsOf(chip) ?? '';
    const address = parseAddress(words)?.address;
    return candidate({ name: address ? undefined : words, address }, { ground: 'header', confidence: DOUBTFUL, role });
  });
}
