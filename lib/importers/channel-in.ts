import type { Channel } from '../domain/channel';

const CHANNELS: readonly [RegExp, Channel][] = [
  [/mail/i, 'email'],
  [/whats|sms|messeng|telegram|viber|signal|\bline\b/i, 'messaging'],
  [/chat|widget|live/i, 'chat'],
  [/phone|call|voice|telefon/i, 'phone'],
  [/twitter|facebook|instagram|social|tiktok|review/i, 'social'],
  [/web|form|portal|help.?cent|api/i, 'web'],
  [/store|person|branch|visit/i, 'in-person'],
];

/** The channel that a word of an export names (`via.channel`, a column); mail when it names none. */
export function channelIn(value: string | undefined): Channel {
  return CHANNELS.find(([pattern]) => pattern.test(value?.slice(0, 80) ?? ''))?.[1] ?? 'email';
}
