import type { Estimate } from '../../../lib/insights/statistics/estimate';
import { useSpeech } from '../../ui/use-speech';
import styles from './chart.module.css';
import { linearScale } from './scale';

export interface Bar {
  name: string;
  estimate: Estimate;
  /** What stands at the end of the row. */
  note: string;
}

interface BarChartProps {
  label: string;
  bars: readonly Bar[];
  /** Where bars begin: 0, or 1 for ratios. */
  origin?: number;
  /** The scale holds these at least. */
  low?: number;
  high?: number;
  format(value: number): string;
}

const ROW = 26;
const SIZE = { width: 640, names: 180, notes: 130, axis: 20 };

/** A row for each name: a bar from the origin, its interval as a whisker, and the figure in words. */
export function BarChart({ label, bars, origin = 0, low = 0, high = 0, format }: BarChartProps) {
  const { direction } = useSpeech();
  const rtl = direction === 'rtl';
  const finite = bars.flatMap(({ estimate }) => [estimate.low, estimate.high, estimate.value]).filter(Number.isFinite);
  const x = linearScale(
    Math.min(low, origin, ...finite),
    Math.max(high, origin, ...finite),
    rtl ? SIZE.width - SIZE.names : SIZE.names,
    rtl ? SIZE.notes : SIZE.width - SIZE.notes,
    4,
  );
  const height = bars.length * ROW + SIZE.axis;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${SIZE.width} ${height}`} role="img" aria-label={label}>
      {x.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === origin ? styles.origin : styles.grid}
            x1={x(tick)}
            x2={x(tick)}
            y1={0}
            y2={height - SIZE.axis}
          />
          <text className={styles.text} x={x(tick)} y={height - 6} textAnchor="middle" direction="ltr">
            {format(tick)}
          </text>
        </g>
      ))}
      {bars.map((bar, i) => (
        <Row key={bar.name} bar={bar} y={i * ROW} x={x} origin={origin} rtl={rtl} />
      ))}
    </svg>
  );
}

interface RowProps {
  bar: Bar;
  y: number;
  x: ReturnType<typeof linearScale>;
  origin: number;
  rtl: boolean;
}

function Row({ bar: { name, estimate, note }, y, x, origin, rtl }: RowProps) {
  const [a, b] = [x(origin), x(estimate.value)];
  const [low, high] = [estimate.low, estimate.high].map((one) => x(Math.min(x.high, Math.max(x.low, one))));
  const middle = y + ROW / 2;
  return (
    <g>
      <text className={styles.name} x={rtl ? SIZE.width - 4 : 4} y={middle + 4} textAnchor="start">
        {shortened(name)}
      </text>
      <rect className={styles.bar} x={Math.min(a, b)} y={y + 6} width={Math.abs(b - a)} height={ROW - 12} />
      <path className={styles.whisker} d={`M${low},${middle}H${high}M${low},${middle - 4}v8M${high},${middle - 4}v8`} />
      <text
        className={styles.text}
        x={rtl ? SIZE.notes - 8 : SIZE.width - SIZE.notes + 8}
        y={middle + 4}
        textAnchor="start"
      >
        {note}
      </text>
    </g>
  );
}

const LONGEST = 26;

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}
