import { visibleLine } from '../ui/visible-text';
import styles from './who-is-this.module.css';

/** An address with the part marked in which it differs from another. */
export function Difference({ value, from }: { value: string; from: string }) {
  const [here, there] = [[...visibleLine(value)], [...visibleLine(from)]];
  const shorter = Math.min(here.length, there.length);
  let head = 0;
  while (head < shorter && here[head] === there[head]) head++;
  let tail = 0;
  while (tail < shorter - head && here.at(-1 - tail) === there.at(-1 - tail)) tail++;
  const end = here.length - tail;
  return (
    <bdi className={styles.address}>
      {here.slice(0, head).join('')}
      <mark className={styles.different}>{here.slice(head, end).join('')}</mark>
      {here.slice(end).join('')}
    </bdi>
  );
}
