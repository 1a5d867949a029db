import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../../components/ui/button';
import { useSpeech } from '../../../components/ui/use-speech';
import { fitWeights } from '../../../lib/desk/fit-weights';
import { DEFAULT_WEIGHTS } from '../../../lib/domain/effort-weights';
import { ENOUGH_TO_CALIBRATE } from '../../../lib/effort/calibrate-weights';
import { SIGNALS } from '../../../lib/insights/rows/signal-bits';
import { effortWeights } from '../../../lib/settings/effort-weights';
import { useStored } from '../../sidepanel/hooks/use-stored';
import styles from '../../../components/effort/effort-list.module.css';

/** What each sign adds to the effort index, beside what this team's own scores say it should; the lead decides. */
export function WeightsForm() {
  const { t, number } = useSpeech();
  const [weights, setWeights] = useStored(effortWeights);
  const fitted = useLiveQuery(fitWeights, []);
  if (!weights || !fitted) return null;
  const whole = (value: number) => number(Math.round(value));
  return (
    <section aria-label={t('effort.weights.title')}>
      <h3>{t('effort.weights.title')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('insights.sign')}</th>
            <th scope="col">{t('effort.weights.used')}</th>
            {fitted.weights && <th scope="col">{t('effort.weights.fitted', { n: number(fitted.n) })}</th>}
          </tr>
        </thead>
        <tbody>
          {SIGNALS.map((one) => (
            <tr key={one}>
              <th scope="row">{t(`insights.signal.${one}`)}</th>
              <td>{whole(weights[one])}</td>
              {fitted.weights && <td>{whole(fitted.weights[one])}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {fitted.weights ? (
        <Button onClick={() => setWeights(fitted.weights!)}>{t('effort.weights.take')}</Button>
      ) : (
        <p>{t('effort.weights.few', { n: number(fitted.n), enough: number(ENOUGH_TO_CALIBRATE) })}</p>
      )}
      <Button look="quiet" onClick={() => setWeights(DEFAULT_WEIGHTS)}>
        {t('effort.weights.shipped')}
      </Button>
    </section>
  );
}
