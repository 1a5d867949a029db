import styles from './shortcut.module.css';

/** The keys as the browser names them (`Alt+Shift+I`), with the arrow that keyboards print on Shift. Nothing when none are set. */
export function Shortcut({ keys }: { keys: string | undefined }) {
  if (!keys) return null;
  return (
    <kbd className={styles.keys} dir="ltr">
      {keys
        .replaceAll('Shift', '⇧')
        .replaceAll('+', ' ')
        .replace(/ (?=⇧)|(?<=⇧) /g, '')}
    </kbd>
  );
}
