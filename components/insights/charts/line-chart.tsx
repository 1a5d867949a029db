import type { Estimate } from '../../../lib/insights/statistics/estimate';
import { useSpeech } from '../../ui/use-speech';
import styles from './chart.module.css';
import { linearScale, type Scale } from './scale';

/** One line: a point may have no estimate (too few), which leaves a gap. `at` is a day number. */
export interface Line {
  name: string;
  points: ReadonlyArray<{ at: number; estimate: Estimate | undefined }>;
}

interface LineChartProps {
  label: string;
  lines: readonly Line[];
  low: number;
  high: number;
  /** Vertical marks, such as a new version. */
  marks?: ReadonlyArray<{ at: number; name: string }>;
  format(value: number): string;
  formatDay(day: number): string;
}

const SIZE = { width: 640, height: 230, start: 40, end: 10, top: 22, bottom: 26 };

/** Values over time, each with its interval as a band. Lines differ by stroke and by the shape of their points, never by colour alone. */
export function LineChart({ label, lines, low, high, marks = [], format, formatDay }: LineChartProps) {
  const { direction } = useSpeech();
  const ats = lines.flatMap((line) => line.points.map((point) => point.at));
  const [first, last] = [Math.min(...ats), Math.max(...ats, Math.min(...ats) + 1)];
  const inner = SIZE.width - SIZE.end;
  const x = (at: number) => {
    const place = SIZE.start + ((at - first) / (last - first)) * (inner - SIZE.start);
    return direction === 'rtl' ? SIZE.width - place : place;
  };
  const y = linearScale(low, high, SIZE.height - SIZE.bottom, SIZE.top, 6);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      <Grid y={y} format={format} rtl={direction === 'rtl'} />
      <Days first={first} last={last} x={x} formatDay={formatDay} />
      {marks
        .filter(({ at }) => at > first && at <= last)
        .map(({ at, name }) => (
          <g key={at}>
            <line className={styles.mark} x1={x(at)} x2={x(at)} y1={SIZE.top - 6} y2={SIZE.height - SIZE.bottom} />
            <text className={styles.text} x={x(at)} y={SIZE.top - 9} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
      {lines.map((line, i) => (
        <LineOf key={line.name} line={line} kind={i} x={x} y={y} />
      ))}
    </svg>
  );
}

function Grid({ y, format, rtl }: { y: Scale; format(value: number): string; rtl: boolean }) {
  return y.ticks.map((tick) => (
    <g key={tick}>
      <line className={styles.grid} x1={SIZE.start} x2={SIZE.width - SIZE.end} y1={y(tick)} y2={y(tick)} />
      <text
        className={styles.text}
        x={rtl ? SIZE.width - SIZE.start + 34 : SIZE.start - 6}
        y={y(tick) + 4}
        textAnchor="end"
        direction="ltr"
      >
        {format(tick)}
      </text>
    </g>
  ));
}

function Days({
  first,
  last,
  x,
  formatDay,
}: { first: number; last: number; x(at: number): number } & Pick<LineChartProps, 'formatDay'>) {
  const steps = Math.min(5, Math.max(1, Math.floor((last - first) / 7)));
  return Array.from({ length: steps + 1 }, (_, i) => Math.round(first + ((last - first) * i) / steps)).map((day, i) => (
    <text
      key={day}
      className={styles.text}
      x={x(day)}
      y={SIZE.height - 8}
      textAnchor={i === 0 || i === steps ? (isAtStart(x(day)) ? 'start' : 'end') : 'middle'}
      direction="ltr"
    >
      {formatDay(day)}
    </text>
  ));
}

function isAtStart(place: number): boolean {
  return place < SIZE.width / 2;
}

interface LineOfProps {
  line: Line;
  kind: number;
  x(at: number): number;
  y: Scale;
}

function LineOf({ line, kind, x, y }: LineOfProps) {
  const shown = line.points.flatMap(({ at, estimate }) => (estimate ? [{ at, ...estimate }] : []));
  const clip = (value: number) => y(Math.min(y.high, Math.max(y.low, value)));
  const up = shown.map((one) => `${x(one.at)},${clip(one.high)}`);
  const down = shown.map((one) => `${x(one.at)},${clip(one.low)}`).reverse();
  return (
    <g className={[styles.line, styles[`kind${kind % 3}`]].join(' ')}>
      {shown.length > 1 && <path className={styles.band} d={`M${[...up, ...down].join('L')}Z`} />}
      <path
        className={styles.stroke}
        d={shown.length ? `M${shown.map((one) => `${x(one.at)},${clip(one.value)}`).join('L')}` : ''}
      />
      {shown.map((one) => (
        <path key={one.at} className={styles.point} d={shape(kind, x(one.at), clip(one.value))} />
      ))}
    </g>
  );
}

/** A square, a triangle or a diamond around a place. */
export function shape(kind: number, x: number, y: number): string {
  if (kind % 3 === 1) return `M${x},${y - 4}l4,7h-8Z`;
  if (kind % 3 === 2) return `M${x},${y - 4}l4,4l-4,4l-4,-4Z`;
  return `M${x - 2.5},${y - 2.5}h5v5h-5Z`;
}
