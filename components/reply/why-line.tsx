import type { Because, Draft } from '../../lib/domain/reply';
import { ChannelIcon } from '../ui/channel-icon';
import { Chip } from '../ui/chip';
import { Plain } from '../ui/plain';
import { Popover } from '../ui/popover';
import { Quote } from '../ui/quote';
import { TextPopover } from '../ui/text-popover';
import { useHistory } from '../ui/use-history';
import { useSpeech } from '../ui/use-speech';
import { becauseText } from './because-text';
import styles from './why-line.module.css';

/** How many reasons stand as chips; all are in "Why this reply". */
const CHIPS = 2;

interface WhyLineProps {
  draft: Pick<Draft, 'why'>;
  /** The name of a rule by its id. */
  ruleName(id: string): string | undefined;
}

/** Why the reply says what it says: the first reason in words, rules and quotes as chips that open. */
export function WhyLine({ draft, ruleName }: WhyLineProps) {
  const speech = useSpeech();
  const { t } = speech;
  const once = distinct(draft.why);
  const said = once.map((one) => becauseText(one, speech)).find((text) => text !== undefined);
  const grounded = once.filter((one) => one.rule ?? one.evidence).slice(0, CHIPS);
  if (!once.length) return <p className={styles.why}>{t('reply.whyNothing')}</p>;
  return (
    <div className={styles.why}>
      <span className={styles.said}>
        <TextPopover label={t('reply.whyAll')} words={`${t('reply.why')}:`}>
          <h3 className={styles.title}>{t('reply.whyAll')}</h3>
          <ul className={styles.all}>
            {once.map((one, i) => (
              <li key={i}>
                <Reason because={one} ruleName={ruleName} />
              </li>
            ))}
          </ul>
        </TextPopover>{' '}
        {said}
      </span>
      {grounded.map((one, i) => (
        <ReasonChip key={i} because={one} ruleName={ruleName} />
      ))}
    </div>
  );
}

function ReasonChip({ because, ruleName }: { because: Because; ruleName: WhyLineProps['ruleName'] }) {
  const { t, day } = useSpeech();
  const source = useHistory().get(because.evidence?.interaction ?? '');
  const rule = because.rule && (ruleName(because.rule) ?? because.rule);
  if (!rule && !source) return null;
  const chip = rule ? (
    <Chip tone="accent">
      <Plain cut>{rule}</Plain>
    </Chip>
  ) : (
    <Chip icon={<ChannelIcon channel={source!.channel} />}>{day(source!.at)}</Chip>
  );
  return (
    <Popover label={t('reply.whyAll')} button={chip}>
      <Reason because={because} ruleName={ruleName} />
    </Popover>
  );
}

function Reason({ because, ruleName }: { because: Because; ruleName: WhyLineProps['ruleName'] }) {
  const speech = useSpeech();
  const rule = because.rule && (ruleName(because.rule) ?? because.rule);
  return (
    <>
      <p>{becauseText(because, speech) ?? speech.t(`why.${because.kind}`)}</p>
      {rule && <p className={styles.rule}>{speech.t('reply.rule', { name: rule })}</p>}
      {because.evidence && <Quote evidence={because.evidence} />}
    </>
  );
}

function distinct(why: readonly Because[]): Because[] {
  return [...new Map(why.map((one) => [JSON.stringify(one), one])).values()];
}
