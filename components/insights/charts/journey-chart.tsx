import type { Touchpoint } from '../../../lib/insights/figures/journey-map';
import { useSpeech } from '../../ui/use-speech';
import styles from './chart.module.css';

interface JourneyChartProps {
  label: string;
  touchpoints: readonly Touchpoint[];
  stageName(stage: string): string;
  channelName(channel: string): string;
  /** The figures of a touchpoint in a few words. */
  effort(touchpoint: Touchpoint): string;
  displeased(touchpoint: Touchpoint): string;
}

const CELL = { width: 130, height: 52, gap: 9 };
const NAMES = 92;
const HEAD = 22;
const WIDTH = 840;

/** Stages from left to right in the order of the journey, channels below each other; each touchpoint with its effort as a filled bar and in words. */
export function JourneyChart({ label, touchpoints, stageName, channelName, effort, displeased }: JourneyChartProps) {
  const { direction } = useSpeech();
  const stages = [...new Set(touchpoints.map((one) => one.stage))];
  const channels = [...new Set(touchpoints.map((one) => one.channel))];
  const rtl = direction === 'rtl';
  const width = Math.max(WIDTH, NAMES + stages.length * (CELL.width + CELL.gap));
  const height = HEAD + channels.length * (CELL.height + CELL.gap);
  const x = (place: number, size = 0) => (rtl ? width - place - size : place);
  const left = (stage: string) => NAMES + stages.indexOf(stage) * (CELL.width + CELL.gap);
  return (
    <svg
      className={styles.chart}
      style={{ maxInlineSize: width }}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {stages.map((stage) => (
        <text key={stage} className={styles.strong} x={x(left(stage))} y={13} textAnchor="start">
          {stageName(stage)}
        </text>
      ))}
      {channels.map((channel, i) => (
        <text key={channel} className={styles.name} x={x(0)} y={top(i) + CELL.height / 2 + 4} textAnchor="start">
          {channelName(channel)}
        </text>
      ))}
      {touchpoints.map((one) => {
        const [start, y] = [left(one.stage), top(channels.indexOf(one.channel))];
        const filled = (CELL.width - 2) * (one.effort.value / 100);
        return (
          <g key={`${one.stage} ${one.channel}`}>
            <rect
              className={styles.cell}
              x={x(start, CELL.width)}
              y={y}
              width={CELL.width}
              height={CELL.height}
              rx={4}
            />
            <rect className={styles.fill} x={x(start + 1, filled)} y={y + CELL.height - 6} width={filled} height={5} />
            <text className={styles.strong} x={x(start + 7)} y={y + 18} textAnchor="start">
              {effort(one)}
            </text>
            <text className={styles.text} x={x(start + 7)} y={y + 35} textAnchor="start">
              {displeased(one)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function top(row: number): number {
  return HEAD + row * (CELL.height + CELL.gap);
}
