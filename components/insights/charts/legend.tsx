import insights from '../insights.module.css';
import styles from './chart.module.css';
import { shape } from './line-chart';

/** Names the lines of a chart by their stroke and the shape of their points. */
export function Legend({ names }: { names: readonly string[] }) {
  return (
    <ul className={insights.legend}>
      {names.map((name, i) => (
        <li key={name} className={insights.key}>
          <svg
            width="28"
            height="12"
            viewBox="0 0 28 12"
            aria-hidden
            className={[styles.line, styles[`kind${i % 3}`]].join(' ')}
          >
            <path className={styles.stroke} d="M0,6H28" />
            <path className={styles.point} d={shape(i, 14, 6)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
