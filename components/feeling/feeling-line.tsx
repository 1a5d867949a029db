import type { ReactNode } from 'react';
import type { FeelingLabel, Reading } from '../../lib/domain/reading';
import { Chip } from '../ui/chip';
import { Popover } from '../ui/popover';
import { useSpeech } from '../ui/use-speech';
import { EffortSignals } from './effort-signals';
import { FeelingEvidence } from './feeling-evidence';
import { FeelingFace } from './feeling-face';
import styles from './feeling-line.module.css';

/** From these points of 100 on the panel speaks of effort. */
const SOME_EFFORT = 30;
const HIGH_EFFORT = 60;

export interface FeelingLineProps {
  reading: Pick<Reading, 'feeling' | 'effort'>;
  /** What the agent set instead of what the text says. */
  corrected?: FeelingLabel;
  onCorrect(label: FeelingLabel | undefined): void;
  /** What else is read of the conversation. */
  children?: ReactNode;
}

/** How the customer feels and what it has cost them; each opens the words and events it rests on. */
export function FeelingLine({ reading, corrected, onCorrect, children }: FeelingLineProps) {
  const { t } = useSpeech();
  const { feeling, effort } = reading;
  const label = corrected ?? feeling.label;
  const course = corrected ? undefined : courseKey(label, feeling.course);
  const name = t(`feeling.label.${label}`);
  return (
    <div className={styles.line}>
      <Popover
        label={t('feeling.why')}
        button={
          <span className={styles.feeling}>
            <FeelingFace label={label} />
            {course ? t('feeling.with', { label: name, course: t(`feeling.course.${course}`) }) : name}
            {!corrected && label !== 'calm' && (
              <span
                className={styles.meter}
                data-intensity={feeling.intensity}
                title={t(`feeling.intensity.${feeling.intensity}`)}
              >
                <span className="visually-hidden">({t(`feeling.intensity.${feeling.intensity}`)})</span>
                <i /> <i /> <i />
              </span>
            )}
          </span>
        }
      >
        <FeelingEvidence feeling={feeling} corrected={corrected} onCorrect={onCorrect} />
      </Popover>
      {children}
      {effort.index >= SOME_EFFORT && (
        <Popover
          label={t('feeling.effortWhy')}
          button={
            <Chip tone={effort.index >= HIGH_EFFORT ? 'warn' : 'plain'}>
              {t(effort.index >= HIGH_EFFORT ? 'feeling.effortHigh' : 'feeling.effortSome')}
            </Chip>
          }
        >
          <EffortSignals effort={effort} />
        </Popover>
      )}
    </div>
  );
}

const CONTENT: readonly FeelingLabel[] = ['pleased', 'grateful'];

/** How it got there, in words that fit the label: trouble rises and falls, and whoever is pleased after it was upset before. */
function courseKey(
  label: FeelingLabel,
  course: Reading['feeling']['course'],
): 'rising' | 'falling' | 'relieved' | undefined {
  if (label === 'calm' || (course !== 'rising' && course !== 'falling')) return undefined;
  if (!CONTENT.includes(label)) return course;
  return course === 'falling' ? 'relieved' : undefined;
}
