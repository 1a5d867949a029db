import type { ImportPreview } from '../../lib/desk/preview-import';
import type { ImportOptions } from '../../lib/importers/define-importer';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { ColumnMapping } from './column-mapping';
import { formatName } from './format-name';
import { ImportOptionFields } from './import-option-fields';
import styles from './imports.module.css';
import { PreviewTable } from './preview-table';

export interface ImportSetupProps {
  fileName: string;
  preview: ImportPreview;
  /** While the first records are read again. */
  busy: boolean;
  onFormat(format: string): void;
  onCorrect(change: Partial<ImportOptions>): void;
  onStart(): void;
  onLeave(): void;
}

/** How a chosen file will be read, its first records read that way, and the start. */
export function ImportSetup({ fileName, preview, busy, onFormat, onCorrect, onStart, onLeave }: ImportSetupProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <Card title={t('imports.setup')}>
      <form className={styles.stack} aria-busy={busy} onSubmit={(event) => (event.preventDefault(), onStart())}>
        <p className={styles.file}>
          <Plain>{fileName}</Plain>
        </p>
        <div className={styles.fields}>
          <Field label={t('imports.formatIs')} hint={t('imports.formatHint')}>
            {(ids) => (
              <select {...ids} value={preview.format} onChange={(event) => onFormat(event.target.value)}>
                {preview.formats.map((one) => (
                  <option key={one} value={one}>
                    {formatName(one, speech)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <ImportOptionFields preview={preview} onCorrect={onCorrect} />
        </div>
        {preview.asks.includes('columns') && <ColumnMapping preview={preview} onCorrect={onCorrect} />}
        <PreviewTable rows={preview.rows} />
        <div className={styles.row}>
          <Button look="primary" type="submit" disabled={preview.missing.length > 0 || busy}>
            {t('imports.start')}
          </Button>
          <Button onClick={onLeave}>{t('imports.leave')}</Button>
        </div>
      </form>
    </Card>
  );
}
