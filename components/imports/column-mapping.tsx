import type { ImportPreview } from '../../lib/desk/preview-import';
import { TABLE_KINDS, type ImportOptions, type TableKind } from '../../lib/importers/define-importer';
import { suggestColumns } from '../../lib/importers/suggest-columns';
import { TABLE_FIELDS } from '../../lib/importers/table-fields';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import { visibleLine } from '../ui/visible-text';
import styles from './imports.module.css';

interface ColumnMappingProps {
  preview: ImportPreview;
  onCorrect(change: Partial<ImportOptions>): void;
}

/** What each row of a table is, and which column holds what. */
export function ColumnMapping({ preview: { options, columns, missing }, onCorrect }: ColumnMappingProps) {
  const { t, sayIfKnown, list } = useSpeech();
  const fieldName = (field: string) => sayIfKnown(`imports.field.${field}`) ?? field;
  const change = (field: string, column: string) => {
    const { [field]: _, ...others } = options.columns;
    onCorrect({ columns: column ? { ...others, [field]: column } : others });
  };
  return (
    <fieldset className={styles.mapping}>
      <legend className={styles.label}>{t('imports.columns')}</legend>
      <div className={styles.fields}>
        <Field label={t('imports.tableIs')}>
          {(ids) => (
            <select
              {...ids}
              value={options.table}
              onChange={(event) => {
                const table = event.target.value as TableKind;
                onCorrect({ table, columns: suggestColumns(table, columns) });
              }}
            >
              {TABLE_KINDS.map((one) => (
                <option key={one} value={one}>
                  {t(`imports.table.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {TABLE_FIELDS[options.table].map(({ field }) => (
          <Field key={field} label={fieldName(field)}>
            {(ids) => (
              <select
                {...ids}
                value={options.columns[field] ?? ''}
                onChange={(event) => change(field, event.target.value)}
              >
                <option value="">{t('imports.noColumn')}</option>
                {columns.map((one) => (
                  <option key={one} value={one}>
                    {visibleLine(one)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      {missing.length > 0 && (
        <p role="status" className={styles.warn}>
          {t('imports.missing', { fields: list(missing.map(fieldName)) })}
        </p>
      )}
    </fieldset>
  );
}
