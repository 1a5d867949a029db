import type { Habit } from '../../lib/reply/learn/learn-habits';
import { Button } from '../ui/button';
import { Subsection } from '../ui/subsection';
import { Switch } from '../ui/switch';
import { useSpeech } from '../ui/use-speech';
import styles from './habit-list.module.css';

interface HabitListProps {
  habits: readonly Habit[];
  /** Ids of those that do not act. */
  off: readonly string[];
  /** All were forgotten just now: the way back. */
  onRemember?(): void;
  onSwitch(id: string, on: boolean): void;
  onForget(): void;
}

/** What was learnt from the agent's own changes: each with how often it was seen, and a switch. */
export function HabitList({ habits, off, onSwitch, onForget, onRemember }: HabitListProps) {
  const { t } = useSpeech();
  return (
    <Subsection id="habits" title={t('habits.title')} hint={t('habits.hint')}>
      {habits.length === 0 && !onRemember && <p>{t('habits.none')}</p>}
      <ul className={styles.list}>
        {habits.map((habit) => (
          <HabitLine key={habit.id} habit={habit} on={!off.includes(habit.id)} onSwitch={onSwitch} />
        ))}
      </ul>
      <div role="status" className={styles.forgotten}>
        {onRemember && (
          <>
            {t('habits.forgotten')} <Button onClick={onRemember}>{t('ui.undo')}</Button>
          </>
        )}
      </div>
      {habits.length > 0 && <Button onClick={onForget}>{t('habits.forget')}</Button>}
    </Subsection>
  );
}

interface HabitLineProps {
  habit: Habit;
  on: boolean;
  onSwitch(id: string, on: boolean): void;
}

function HabitLine({ habit, on, onSwitch }: HabitLineProps) {
  const { t, number } = useSpeech();
  const { id, kind, place, from = '', to = '', seen, of } = habit;
  return (
    <li>
      <label className={styles.line}>
        <Switch checked={on} onChange={(next) => onSwitch(id, next)} />
        <span className={styles.words}>
          {kind === 'word' ? t('habits.word', { from, to }) : t(`habits.${kind}.${place ?? 'mail'}`)}
          <span className={styles.hint}>
            {t('habits.seen', { count: number(seen), total: number(of) })}
            {!on && <> · {t('habits.off')}</>}
          </span>
        </span>
      </label>
    </li>
  );
}
