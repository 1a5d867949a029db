import { useEffect, useRef } from 'react';
import CircleAlert from 'lucide-react/icons/circle-alert';
import type { Pointing } from '../../lib/settings/pointing';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { useSpeech } from '../ui/use-speech';
import styles from './pointing-card.module.css';

/** What a button asks of the page that is pointed in. */
export type PointingWish = 'next' | 'previous' | 'take' | 'skip' | 'cancel';

export interface PointingCardProps {
  pointing: Pointing;
  onWish(wish: PointingWish): void;
}

/** Stands in the panel while the agent points in the page: what is asked for, and the same moves for the keyboard. */
export function PointingCard({ pointing: { step, problem }, onWish }: PointingCardProps) {
  const { t } = useSpeech();
  const next = useRef<HTMLButtonElement>(null);
  // What was pressed to begin is gone with its card: the keyboard goes on here.
  useEffect(() => next.current?.focus(), []);
  return (
    <Card title={t('pointing.title')}>
      <div className={styles.pointing} onKeyDown={({ key }) => key === 'Escape' && onWish('cancel')}>
        <p role="status">{t(`pointing.step.${step}`)}</p>
        {problem && (
          <p role="alert" className={styles.problem}>
            <CircleAlert size={16} aria-hidden /> {t(`pointing.problem.${problem}`)}
          </p>
        )}
        <p className={styles.hint}>{t('pointing.hint')}</p>
        <div className={styles.row}>
          <Button onClick={() => onWish('previous')}>{t('pointing.previous')}</Button>
          <Button ref={next} onClick={() => onWish('next')}>
            {t('pointing.next')}
          </Button>
          <Button look="primary" onClick={() => onWish('take')}>
            {t('pointing.take')}
          </Button>
        </div>
        <div className={styles.row}>
          {step === 'message' && (
            <Button look="quiet" onClick={() => onWish('skip')}>
              {t('pointing.skip')}
            </Button>
          )}
          <Button look="quiet" onClick={() => onWish('cancel')}>
            {t('pointing.cancel')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
