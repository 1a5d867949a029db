import type { Became } from '../domain/account-change';

// Surest first: "trial cancelled" is a cancellation, "payment failed on renewal" no renewal.
const CALLED: readonly [Became, RegExp][] = [
  ['past-due', /past.?due|unpaid|payment.?fail|overdue|überfällig|mahn|impag|impayé|متأخر/],
  ['ended', /\bended\b|expir|terminat|\bdelet|abgelaufen|beendet|gelöscht|finaliz|terminad|supprim|منتهي|انتهى/],
  ['cancelled', /cancel|churn|unsubscrib|\bclos(?:e|ed|ing)\b|kündig|storn|baja|résili|annul|encerr|إلغاء|ملغى|ملغي/],
  ['blocked', /block|suspend|\bban|disabled|locked|freez|frozen|gesperrt|suspendid|bloque|محظور|موقوف/],
  ['resumed', /resum|reactiv|unpaus|\breopen|re-?enabled|reaktiv|reanud|استئناف/],
  ['paused', /paus|on.?hold|pausiert|متوقف/],
  ['renewed', /renew|verlänger|renov|reconduit|تجديد/],
  ['changed', /upgrad|downgrad|chang|switch|updat|geändert|wechsel|cambi|modif|mudan|تغيير/],
  ['trial', /trial|probe|prueba|essai|avalia|تجريبي/],
  ['opened', /sign.?up|signed.?up|regist|\bopened|account.?creat|angelegt|eröffnet|inscri|مسجل|تسجيل/],
  ['started', /start|activ|creat|subscribe|begun|begonnen|abgeschlossen|aktiv|alta|inicia|début|اشتراك|نشط/],
];

/** What a system's own word for a status or an event says, or `undefined` where it is none we know. */
export function becameIn(status: string): Became | undefined {
  const words = status.slice(0, 200).toLowerCase().replace(/[._]/g, ' ');
  // "inactive" holds "active" and says the opposite.
  if (/\binactiv|\binaktiv|غير نشط/.test(words)) return 'ended';
  return CALLED.find(([, called]) => called.test(words))?.[0];
}
