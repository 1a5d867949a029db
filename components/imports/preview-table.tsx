import type { PreviewRow } from '../../lib/desk/preview-import';
import { Plain } from '../ui/plain';
import type { Speech } from '../ui/speech';
import { useSpeech } from '../ui/use-speech';
import { whySaid } from './why-said';
import styles from './imports.module.css';

/** The first records as they would be stored, or why one would be left out. */
export function PreviewTable({ rows }: { rows: readonly PreviewRow[] }) {
  const speech = useSpeech();
  const { t, number } = speech;
  if (!rows.length) return <p className={styles.warn}>{t('imports.noRecords')}</p>;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('imports.preview')}>
      <table className={styles.table}>
        <caption>{t('imports.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.record')}</th>
            <th scope="col">{t('imports.who')}</th>
            <th scope="col">{t('imports.when')}</th>
            <th scope="col">{t('imports.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // Rows are read anew as a whole; their place is all that tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${row.number}-${i}`} className={row.found.kind === 'rejected' ? styles.left : undefined}>
              <td>{number(row.number)}</td>
              <Cells found={row.found} speech={speech} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ found, speech }: { found: PreviewRow['found']; speech: Speech }) {
  const { t, dayAndTime } = speech;
  if (found.kind === 'rejected')
    return (
      <td colSpan={3}>
        {t('imports.leftOut')} {whySaid(found.why, speech)} {found.value && <Plain>{found.value}</Plain>}
      </td>
    );
  const who = found.name ?? found.identifiers[0]?.value ?? '';
  if (found.kind === 'customer')
    return (
      <>
        <td colSpan={2}>
          <Plain cut>{who}</Plain>
        </td>
        <td>
          <Plain cut>{found.identifiers.map((one) => one.value).join(' · ')}</Plain>
        </td>
      </>
    );
  return (
    <>
      <td>
        <Plain cut>{who}</Plain>
      </td>
      <td className={styles.when}>{dayAndTime(found.at)}</td>
      <td>
        <span className={styles.direction}>{t(`imports.direction.${found.direction}`)}</span>{' '}
        <Plain cut>{found.text.slice(0, 160)}</Plain>
      </td>
    </>
  );
}
