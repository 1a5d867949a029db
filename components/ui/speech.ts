import { createInstance, type TFunction } from 'i18next';
import { isolate } from './isolate';
import { directionOf, type Language, type Texts } from './languages';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Texts };
  }
}

/** Words, dates and numbers in one language. Dates are given as ISO 8601 and shown in the computer's time zone. */
export interface Speech {
  language: Language;
  direction: 'ltr' | 'rtl';
  t: TFunction;
  /** Says a key that is known only at run time (a reason's or a plan's), or `undefined` when there are no words for it. */
  sayIfKnown(key: string, values?: Record<string, unknown>): string | undefined;
  day(at: string): string;
  dayAndTime(at: string): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  list(values: readonly string[]): string;
  ordinal(value: number): string;
}

/** `now` decides which dates need no year. `locale` may carry a region for dates and numbers (`en-GB`); texts come from `language`. */
export function createSpeech(language: Language, texts: Texts, locale: string = language, now = new Date()): Speech {
  const direction = directionOf(language);
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { [language]: { translation: texts } },
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: true, escape: (value) => isolate(String(value), direction) },
  });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const dayAndYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const numbers = new Intl.NumberFormat(locale);
  // A formatter takes far longer to make than to use, and a page of figures asks for the same few thousands of times.
  const made = new Map<string, Intl.NumberFormat>();
  const formatOf = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.NumberFormat(locale, options);
    made.set(key, format);
    return format;
  };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const thisYear = now.getFullYear();
  return {
    language,
    direction,
    t: i18n.t,
    sayIfKnown: (key, values) => (i18n.exists(key, values) ? String(i18n.t(key as never, values as never)) : undefined),
    day: (at) => valid(at, (date) => (date.getFullYear() === thisYear ? day : dayAndYear).format(date)),
    dayAndTime: (at) => valid(at, (date) => moment.format(date)),
    number: (value, options) => (options ? formatOf(options) : numbers).format(value),
    list: (values) => list.format(values),
    ordinal: (value) => i18n.t('ordinal', { count: value, ordinal: true }),
  };
}

// What a page or a file calls a time may be none; it is shown as it is written then.
function valid(at: string, format: (date: Date) => string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : format(date);
}
