/** Maps values to pixels, and says where a chart has its marks. */
export interface Scale {
  (value: number): number;
  ticks: number[];
  low: number;
  high: number;
}

/** A straight scale over round numbers that hold `low` and `high`; `from` and `to` are pixels, in whichever direction. */
export function linearScale(low: number, high: number, from: number, to: number, wanted = 5): Scale {
  const span = high - low || 1;
  const raw = span / wanted;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= raw) ?? raw;
  const [start, end] = [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
  const count = Math.round((end - start) / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((start + i * step).toPrecision(12)));
  const scale = (value: number) => from + ((value - start) / (end - start || 1)) * (to - from);
  return Object.assign(scale, { ticks, low: start, high: end });
}
