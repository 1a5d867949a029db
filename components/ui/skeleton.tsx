import styles from './skeleton.module.css';

/** Lines where text will be. Invisible for the first 150 ms: what comes quickly must not flicker. */
export function Skeleton({ lines = 2 }: { lines?: number }) {
  return (
    <div className={styles.skeleton} aria-hidden>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className={styles.line} />
      ))}
    </div>
  );
}
