/**
 * A number as people write it: "1,234.50", "1.234,50", "1 234,50", "£12", "12 EUR"; `undefined` when it is none. A lone mark before
 * exactly three digits separates thousands, except after a lone zero.
 */
export function readNumber(written: string): number | undefined {
  const text = written
    .slice(0, 60)
    .normalize('NFKC')
    .replace(/^[^\d+\-.,]{0,8}|[^\d]{0,8}$/g, '')
    .replace(/[\s'’]/g, '');
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/.test(text)) return undefined;
  const [dot, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
  const last = Math.max(dot, comma);
  if (last === -1) return Number(text);
  const mark = text[last]!;
  const isRepeated = text.indexOf(mark) !== last;
  const isThousands =
    isRepeated || (Math.min(dot, comma) === -1 && text.length - last === 4 && !/^[+-]?0?[.,]/.test(text));
  const whole = text.slice(0, last).replace(/[.,]/g, '');
  const value = isThousands ? Number(text.replace(/[.,]/g, '')) : Number(`${whole}.${text.slice(last + 1)}`);
  return Number.isFinite(value) ? value : undefined;
}
