import { keptPartsIn } from './dom/parts-in';
import { parseAddresses } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { definePage } from './define-page';

/** What people write: nothing in there is a part of the page. */
const WRITTEN = '.msg-body';

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
    const person = {
      name: name && !name.includes('@') ? name : undefined,
      identifiers: [{ kind: 'email' as const, value: address }],
      ground: 'header' as const,
      confidence: 0.9,
      role: 'sender' as const,
    };
    const id = `${route[1]}:${route[2]}`;
    return {
      conversation: {
        id,
        subject: keptPartsIn(page, '.sg-md-headline[ng-bind*="subject"]', WRITTEN)[0]?.textContent?.trim() || undefined,
        status: 'unknown',
      },
      customer: [person],
      messages: [
        {
          sourceId: id,
          author: person.name,
          address,
          direction: 'unknown',
          at: timeOf(keptPartsIn(page, 'time.msg-date', WRITTEN)[0]?.textContent?.replace(/^\p{L}+, /u, '')),
          text: textOf(body),
        },
      ],
      agent: {
        address: keptPartsIn(page, '[ng-bind*="activeUser.email"]', WRITTEN)[0]?.textContent?.trim() || undefined,
      },
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
