import type { ImportPreview } from '../../lib/desk/preview-import';
import type { ImportOptions } from '../../lib/importers/define-importer';
import { DATE_ORDERS, type DateOrder } from '../../lib/importers/read-date';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './imports.module.css';
import { TextOption } from './text-option';

interface OptionFieldsProps {
  preview: ImportPreview;
  onCorrect(change: Partial<ImportOptions>): void;
}

const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'iso-8859-15',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'gb18030',
];
const DELIMITERS = [',', ';', '\t', '|'] as const;
const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** The options that a format asks for, each with what was guessed. */
export function ImportOptionFields({ preview, onCorrect }: OptionFieldsProps) {
  const { t } = useSpeech();
  const { options, asks } = preview;
  const has = (one: (typeof asks)[number]) => asks.includes(one);
  return (
    <>
      {has('ourAddresses') && <OurAddresses preview={preview} onCorrect={onCorrect} />}
      {has('customer') && (
        <TextOption
          label={t('imports.customer')}
          hint={t('imports.customerHint')}
          value={options.customer ?? ''}
          onChange={(customer) => onCorrect({ customer: customer || undefined })}
        />
      )}
      {has('ourNames') && <OurNames preview={preview} onCorrect={onCorrect} />}
      {has('dateOrder') && <DateOrderField preview={preview} onCorrect={onCorrect} />}
      {has('timeZone') && (
        <TextOption
          label={t('imports.timeZone')}
          value={options.timeZone}
          onChange={(timeZone) => onCorrect(zone(timeZone))}
        />
      )}
      {has('region') && (
        <TextOption
          label={t('imports.region')}
          hint={t('imports.regionHint')}
          value={options.region ?? ''}
          onChange={(region) => onCorrect({ region: region.toUpperCase().slice(0, 2) || undefined })}
        />
      )}
      {has('site') && (
        <TextOption
          label={t('imports.site')}
          hint={t('imports.siteHint')}
          value={options.site ?? ''}
          onChange={(site) => onCorrect({ site: hostIn(site) })}
        />
      )}
      {has('delimiter') && (
        <Field label={t('imports.delimiter')}>
          {(ids) => (
            <select
              {...ids}
              value={options.delimiter}
              onChange={(event) => onCorrect({ delimiter: event.target.value })}
            >
              {DELIMITERS.map((one) => (
                <option key={one} value={one}>
                  {t(`imports.mark.${DELIMITER_NAMES[one]}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {has('encoding') && (
        <Field label={t('imports.encoding')} hint={t('imports.encodingHint')}>
          {(ids) => (
            <select {...ids} value={options.encoding} onChange={(event) => onCorrect({ encoding: event.target.value })}>
              {ENCODINGS.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}

function OurAddresses({ preview: { options, oursMaybe }, onCorrect }: OptionFieldsProps) {
  const { t } = useSpeech();
  return (
    <div className={styles.wide}>
      <TextOption
        label={t('imports.ours')}
        hint={t('imports.oursHint')}
        value={options.ourAddresses.join(', ')}
        onChange={(text) => onCorrect({ ourAddresses: text.split(/[\s,;]+/).filter(Boolean) })}
      />
      {oursMaybe && (
        <p className={styles.warn}>
          {t('imports.oursMaybe')} <Plain>{oursMaybe}</Plain>{' '}
          <Button look="quiet" onClick={() => onCorrect({ ourAddresses: [oursMaybe] })}>
            {t('imports.oursYes')}
          </Button>
        </p>
      )}
    </div>
  );
}

function OurNames({ preview: { options, authors }, onCorrect }: OptionFieldsProps) {
  const { t } = useSpeech();
  const toggle = (name: string, on: boolean) =>
    onCorrect({ ourNames: on ? [...options.ourNames, name] : options.ourNames.filter((one) => one !== name) });
  return (
    <fieldset className={styles.wide}>
      <legend className={styles.label}>{t('imports.ourNames')}</legend>
      {authors.map((name) => (
        <label key={name} className={styles.check}>
          <input
            type="checkbox"
            checked={options.ourNames.includes(name)}
            onChange={(event) => toggle(name, event.target.checked)}
          />
          <Plain>{name}</Plain>
        </label>
      ))}
    </fieldset>
  );
}

function DateOrderField({ preview: { options, dateIsCertain }, onCorrect }: OptionFieldsProps) {
  const { t } = useSpeech();
  return (
    <Field label={t('imports.dates')} hint={dateIsCertain ? undefined : t('imports.datesDoubt')}>
      {(ids) => (
        <select
          {...ids}
          value={options.dateOrder}
          onChange={(event) => onCorrect({ dateOrder: event.target.value as DateOrder })}
        >
          {DATE_ORDERS.map((one) => (
            <option key={one} value={one}>
              {t(`imports.order.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A zone that this browser does not know would spoil every time of the file. */
function zone(timeZone: string): Partial<ImportOptions> {
  try {
    return { timeZone: new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone };
  } catch {
    // Stays as it was; the field shows it again.
    return {};
  }
}

function hostIn(text: string): string | undefined {
  const url = text.includes('://') ? text : `https://${text}`;
  return text && URL.canParse(url) ? new URL(url).host : undefined;
}
