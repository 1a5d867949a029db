import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { Difference } from './difference';
import type { WhoIsThisProps } from './who-is-this';
import styles from './who-is-this.module.css';

interface LookAlikeProps extends Pick<WhoIsThisProps, 'doubt' | 'onChoose'> {
  resembles: { name?: string; value: string };
}

/** The two addresses one above the other, so that the difference can be seen. */
export function LookAlike({ doubt, resembles, onChoose }: LookAlikeProps) {
  const { t } = useSpeech();
  const here = doubt.candidates[0]?.identifiers[0];
  return (
    <>
      <dl className={styles.compare}>
        <dt>{resembles.name ? t('identity.knownAs', { name: resembles.name }) : t('identity.known')}</dt>
        <dd>
          <Difference value={resembles.value} from={here?.value ?? ''} />
        </dd>
        <dt>{t('identity.here')}</dt>
        <dd>{here && <Difference value={here.value} from={resembles.value} />}</dd>
      </dl>
      {here && (
        <Button className={styles.wide} onClick={() => onChoose(here)}>
          {t('identity.notThem', { address: here.value })}
        </Button>
      )}
    </>
  );
}
