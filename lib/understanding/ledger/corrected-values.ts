import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import { SIDE_BY_SIDE } from './side-by-side';
import { normalizeValue, type TypedValue } from './values';

const CODE = /^[^\p{N}\n.?!؟]{0,24}?((?=[\p{L}-]{0,8}\p{N})[\p{L}\p{N}][\p{L}\p{N}-]{2,23})/u;

/** "Order 9081. Sorry, the right number is 9018": a bare code behind the words of a correction is of the kind of the value before them. */
export function correctedValues(
  text: string,
  pack: LedgerPack | undefined,
  values: readonly TypedValue[],
): TypedValue[] {
  const first = values[0];
  if (!first || !pack?.correction) return [];
  const from = first.end;
  const said = matchWords(pack.correction, text.slice(from, from + 400));
  if (!said) return [];
  let behind = from + said.index + said[0].length;
  // "Sorry, wrong. The right number is …": the last of such words, right before the code.
  const again = matchWords(pack.correction, text.slice(behind, behind + 60));
  if (again) behind += again.index + again[0].length;
  const code = CODE.exec(text.slice(behind, behind + 60))?.[1];
  const slot = values.findLast((one) => one.end <= behind && !SIDE_BY_SIDE.has(one.slot))?.slot;
  if (!code || !slot) return [];
  const start = text.indexOf(code, behind);
  return [{ slot, value: code, normalized: normalizeValue(code), start, end: start + code.length }];
}
