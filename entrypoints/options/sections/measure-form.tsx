import { useSpeech } from '../../../components/ui/use-speech';
import { SCALES } from '../../../lib/effort/scales';
import { effortMeasure } from '../../../lib/settings/effort-measure';
import { useStored } from '../../sidepanel/hooks/use-stored';
import styles from '../workspace.module.css';

/** Which effort measure the team logs, each with its wording, scale and direction on show. */
export function MeasureForm() {
  const { t } = useSpeech();
  const [measure, setMeasure] = useStored(effortMeasure);
  if (!measure) return null;
  return (
    <fieldset className={styles.form}>
      <legend>
        <h3>{t('effort.measure')}</h3>
      </legend>
      {SCALES.map(({ version }) => (
        <label key={version}>
          <input type="radio" name="measure" checked={measure === version} onChange={() => setMeasure(version)} />{' '}
          {t(version === 'CES 1.0' ? 'effort.one.scale' : 'effort.scale')}
        </label>
      ))}
      <p>{t('effort.measureKept')}</p>
    </fieldset>
  );
}
