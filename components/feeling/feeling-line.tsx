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
}

/** How the customer feels and what it has cost them; each opens the words and events it rests on. */
export function FeelingLine({ reading, corrected, onCorrect }: FeelingLineProps) {
  const { t } = useSpeech();
  const { feeling, effort } = reading;
  const label = corrected ?? feeling.label;
  const moves = !corrected && (feeling.course === 'rising' || feeling.course === 'falling') && label !== 'calm';
  const name = t(`feeling.label.${label}`);
  return (
    <div className={styles.line}>
      <Popover
        label={t('feeling.why')}
        button={
          <span className={styles.feeling}>
            <FeelingFace label={label} />
            {moves
              ? t('feeling.with', { label: name, course: t(`feeling.course.${feeling.course as 'rising'}`) })
              : name}
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
