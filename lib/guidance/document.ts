import type { Channel } from '../domain/channel';
import type { FeelingLabel, Slot } from '../domain/reading';
import type { Persona } from '../persona/persona';

/** Format of the document as this build writes it; `migrateGuidance` brings older ones here. */
export const GUIDANCE_FORMAT = 3;

/** Languages a text of the guidance may be written in. */
export type GuidanceLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ar';

/** One wording for all languages, or a wording per language. */
export type Wording = string | Partial<Record<GuidanceLanguage, string>>;

/** A stretch of time as a lead writes it. Working units count inside `Guidance.hours` only. */
export interface Span {
  count: number;
  unit: 'minutes' | 'hours' | 'working-hours' | 'days' | 'working-days';
}

/** When a rule applies: every condition given must hold; a list holds when one of its members does. Empty holds always. */
export interface Condition {
  /** Ids of contact reasons. */
  reasons?: string[];
  /** Free words of the lead ("parcel lost"), compared with the reasons and with the customer's own words. */
  words?: string;
  stages?: string[];
  personas?: string[];
  channels?: Channel[];
  feelings?: FeelingLabel[];
  /** 0 to 3. */
  intensityAtLeast?: number;
  /** Effort index, 0 to 100. */
  effortAtLeast?: number;
  promiseBroken?: boolean;
  failedFixesAtLeast?: number;
  order?: { statuses?: string[]; olderThanDays?: number; amountAtLeast?: number; amountAtMost?: number };
}

/** What the company does in a case, in the order it does it. */
export interface Procedure {
  id: string;
  when: Condition;
  /** Steps we take, each an infinitive phrase ("open a trace with the carrier") or a whole sentence to the customer. */
  say: Wording[];
  /** Facts the reply must contain, each a whole clause. */
  facts: Wording[];
  /** What must be known before we can act. */
  ask?: Slot[];
  /** When the customer hears from us next; the channel's response time otherwise. */
  followUp?: Span;
  /** When the steps above would grate: the reply then only takes the case in hand, and keeps the facts. */
  leaveScriptWhen?: Condition;
}

export type OfferKind = 'refund' | 'voucher' | 'discount' | 'replacement' | 'free-month' | 'express-shipping' | 'other';

/** Something that may be given, to whom and how much. Amounts are in major units of `currency` (ISO 4217). */
export interface Offer {
  id: string;
  kind: OfferKind;
  /** The offer in the team's words, an infinitive phrase where the kind is `other`. */
  what: Wording;
  limit?: number;
  currency?: string;
  when: Condition;
  /** Roles that may make it; every role when absent. */
  roles?: Array<'frontline' | 'lead'>;
  /** How often one customer may have it, within how many days. */
  perCustomer?: { times: number; days: number };
  needsApprovalAbove?: number;
  /** What the customer must have told us before it may be given. */
  evidence?: Slot[];
}

export interface Tone {
  /** 0 factual, 3 very warm. */
  warmth: 0 | 1 | 2 | 3;
  /** Form of address where the language has two; `mirror` follows the customer. */
  address: 'mirror' | 'polite' | 'familiar';
  /** Words the team prefers: `from` is replaced by `to`. `example` shows them in a sentence. */
  words: Array<{ from: string; to: string; language?: GuidanceLanguage; example?: string }>;
  /** Sentences in the team's voice, as examples. */
  voice: string[];
}

/** One brand's voice by example: sentences that sound like us, and sentences that don't. */
export interface BrandVoice {
  id: string;
  name: string;
  sounds: string[];
  avoids: string[];
}

/** A piece of approved text that answers a question; not used after `expires` (ISO 8601 date). */
export interface Snippet {
  id: string;
  topic: Wording;
  text: Wording;
  expires?: string;
}

/** Who takes over, and when. `to` completes "I am handing this to …". */
export interface Escalation {
  id: string;
  when: Condition;
  to: Wording;
  within: Span;
}

/** The team's working time; replies promise nothing outside it. Times are `HH:MM` in `timeZone` (IANA). */
export interface Hours {
  timeZone: string;
  opens: string;
  closes: string;
  /** ISO weekdays, 1 is Monday. */
  days: number[];
}

/** The lead's rules, one version. Plain data; the same document serves the panel, a rehearsal and a bench. */
export interface Guidance {
  format: typeof GUIDANCE_FORMAT;
  /** Number of the published version; 0 is the shipped default. */
  version: number;
  tone: Tone;
  brands: BrandVoice[];
  never: Array<{ phrase: string; better?: string }>;
  procedures: Procedure[];
  offers: Offer[];
  escalations: Escalation[];
  reasons: Array<{ id: string; name: Wording }>;
  /** The team's own personas; the shipped ones where the list is empty. */
  personas: Array<Persona & { address?: string }>;
  journey: Array<{ stage: string; say?: Wording; never?: string }>;
  snippets: Snippet[];
  hours: Hours;
  /** When a customer hears from us again, by channel; `other` for the rest. */
  responseTimes: Partial<Record<Channel | 'other', Span>>;
}

/** The wording in a language. `undefined` where the document has none for it; a plain string serves every language. */
export function wordingIn(wording: Wording, language: string): string | undefined {
  if (typeof wording === 'string') return wording;
  return wording[language.slice(0, 2) as GuidanceLanguage];
}
