import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './welcome.module.css';

export type DemoState =
  | { state: 'absent' | 'working' | 'removed' }
  | { state: 'loaded'; count: number }
  | { state: 'failed'; message: string };

export interface DemoCompanyProps {
  demo: DemoState;
  onLoadDemo(): void;
  onRemoveDemo(): void;
}

/** One click loads the invented company's history, one click takes every trace of it away. */
export function DemoCompany({ demo, onLoadDemo, onRemoveDemo }: DemoCompanyProps) {
  const { t, number } = useSpeech();
  const loaded = demo.state === 'loaded';
  return (
    <div className={styles.demo}>
      <p className={styles.hint}>{t('welcome.demoWhy')}</p>
      {loaded ? (
        <Button onClick={onRemoveDemo}>{t('welcome.demoRemove')}</Button>
      ) : (
        <Button disabled={demo.state === 'working'} onClick={onLoadDemo}>
          {t('welcome.demo')}
        </Button>
      )}
      <p role="status" className={styles.hint}>
        {demo.state === 'working' && t('welcome.demoLoading')}
        {demo.state === 'removed' && t('welcome.demoRemoved')}
        {loaded && t('welcome.demoLoaded', { count: demo.count, number: number(demo.count) })}
        {demo.state === 'failed' && t('welcome.failed', { message: demo.message })}
      </p>
    </div>
  );
}
