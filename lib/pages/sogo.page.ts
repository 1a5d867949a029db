import { inSight } from './dom/in-sight';
import { parseAddresses } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { definePage } from './define-page';

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
    const [from] = inSight(page, 'a.md-caption[ng-bind*="message.from"]');
    const address = from?.textContent?.trim();
    const [body] = inSight(page, '.msg-body');
    if (!route || !address || !body) return undefined;
    const name = inSight(page, '[ng-bind*="message.from[0].name"]')[0]?.textContent?.trim();
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
        subject: inSight(page, '.sg-md-headline[ng-bind*="subject"]')[0]?.textContent?.trim() || undefined,
        status: 'unknown',
      },
      customer: [person],
      messages: [
        {
          sourceId: id,
          author: person.name,
          address,
          direction: 'unknown',
          at: timeOf(inSight(page, 'time.msg-date')[0]?.textContent?.replace(/^\p{L}+, /u, '')),
          text: textOf(body),
        },
      ],
      agent: { address: inSight(page, '[ng-bind*="activeUser.email"]')[0]?.textContent?.trim() || undefined },
    };
  },
  composer(page) {
    const dialog = inSight(page, 'md-dialog, [ng-app] form[name="messageForm"]').find((one) =>
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
