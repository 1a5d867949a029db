import type { PersonClause } from '../../lib/domain/reading';
import type { Speech } from '../ui/speech';

/** A clause of the person summary in words; `undefined` when a value it needs is missing. */
export function clauseText({ kind, values }: PersonClause, { t, day, ordinal }: Speech): string | undefined {
  const words = text(values.words ?? values.what);
  switch (kind) {
    case 'contacts':
      return contacts(values, { t, ordinal });
    case 'first-contact':
      // A long thread is no first word any more, though it is the first conversation.
      return values.messages === undefined
        ? t('person.firstContact')
        : t('person.firstConversation', { count: Number(values.messages) });
    case 'wants':
      return values.words === undefined ? undefined : t('person.wants', { words: String(values.words) });
    case 'promise-broken':
      return words && t('person.promiseBroken', { what: words });
    case 'promise-kept':
      return words && t('person.promiseKept', { what: words });
    case 'promise-open':
      return (
        words &&
        (values.due
          ? t('person.promiseDue', { what: words, due: day(String(values.due)) })
          : t('person.promiseOpen', { what: words }))
      );
    case 'open-questions':
      return t('person.openQuestions', { count: Number(values.count) });
    case 'failed-fixes':
      return t('person.failedFixes', { count: Number(values.count) });
    case 'circumstance':
      return words && t('person.circumstance', { words });
  }
}

function contacts(values: PersonClause['values'], { t, ordinal }: Pick<Speech, 't' | 'ordinal'>): string {
  if (values.after !== undefined) return t('person.again', { count: Number(values.after) });
  const nth = ordinal(Number(values.count));
  const span = t('person.span', { count: Math.max(1, Number(values.days ?? 1)) });
  const channels = Number(values.channels ?? 1);
  return channels > 1
    ? t('person.contacts', { nth, span, channels: t('person.channels', { count: channels }) })
    : t('person.contactsShort', { nth, span });
}

// A clause's own full stop would stand beside ours.
function text(value: string | number | undefined): string | undefined {
  return value === undefined
    ? undefined
    : String(value)
        .trim()
        .replace(/[.!?。؟]$/, '') || undefined;
}
