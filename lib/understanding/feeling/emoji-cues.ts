import type { CuedLabel } from './feeling-pack';

/** What a face says in any language; `irony` only shows what praise beside a failure meant. */
export const emojiCues: ReadonlyArray<readonly [pattern: RegExp, value: CuedLabel | 'irony', weight: number]> = [
  [/[😡🤬👿💢]/gu, 'angry', 2],
  [/[😠😤]/gu, 'frustrated', 1.5],
  [/[😩😫🤦]/gu, 'frustrated', 1.2],
  [/[😞😔☹🙁👎]/gu, 'disappointed', 1.2],
  [/[😢😭💔🥺]/gu, 'sad', 1.2],
  [/[😟😰😨😧😱😬]/gu, 'worried', 1.2],
  [/[😕🤔❓🤷]/gu, 'confused', 0.8],
  [/[😍🥰🎉🤩💯]/gu, 'pleased', 1.5],
  [/[😊😀😃😄🙂👍❤⭐💙]/gu, 'pleased', 0.8],
  [/[🙄👏😒🤡😂🤣🙃👌😏]/gu, 'irony', 1],
];
