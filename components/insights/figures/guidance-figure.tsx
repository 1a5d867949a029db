import type { ReactNode } from 'react';
import type { Dashboard } from '../../../lib/insights/dashboard';
import type { DraftUse } from '../../../lib/insights/figures/guidance-effect';
import { useSpeech } from '../../ui/use-speech';
import { BarChart } from '../charts/bar-chart';
import { Figure, type FigureProps } from '../figure';
import styles from '../insights.module.css';
import { useFigureWords } from '../use-figure-words';

const SHOWN = 12;

interface GuidanceFigureProps extends Pick<FigureProps, 'onExport'> {
  dashboard: Pick<Dashboard, 'byVersion' | 'byRule' | 'effect'>;
  /** The name of a rule by its id. */
  ruleName(id: string): string;
}

/** What became of drafts by guidance version and by rule, and how easy it was afterwards. */
export function GuidanceFigure({ dashboard, ruleName, onExport }: GuidanceFigureProps) {
  const { t, number } = useSpeech();
  const { byVersion, byRule } = dashboard;
  const versions = byVersion.map((one) => ({
    ...one,
    name: t('insights.version', { version: number(Number(one.name)) }),
  }));
  return (
    <>
      <UseFigure
        id="guidance-versions"
        title={t('insights.guidance.versions')}
        uses={versions}
        onExport={onExport}
        effect={<Effect effect={dashboard.effect} />}
      />
      <UseFigure
        id="guidance-rules"
        title={t('insights.guidance.rules')}
        uses={byRule.map((one) => ({ ...one, name: ruleName(one.name) }))}
        onExport={onExport}
      />
    </>
  );
}

function Effect({ effect }: { effect: Dashboard['effect'] }) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  if (!effect?.difference) return null;
  const signed = (value: number) => number(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  return (
    <>
      <p>
        {t('insights.guidance.effect', {
          version: number(effect.version),
          before: number(effect.before),
          figure: words.estimate(effect.difference, signed),
        })}{' '}
        {effect.standardized &&
          t('insights.guidance.standardized', { figure: words.estimate(effect.standardized, signed) })}
      </p>
      {effect.mixMoved && <p className={styles.alarm}>{t('insights.guidance.mixMoved')}</p>}
      <p>
        {effect.split
          ? t('insights.guidance.split', { figure: words.estimate(effect.split, signed) })
          : t('insights.guidance.noSplit')}
      </p>
    </>
  );
}

interface UseFigureProps extends Pick<FigureProps, 'id' | 'title' | 'onExport'> {
  uses: readonly DraftUse[];
  effect?: ReactNode;
}

function UseFigure({ id, title, uses, effect, onExport }: UseFigureProps) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  const [first] = uses;
  return (
    <Figure
      id={id}
      title={title}
      onExport={onExport}
      summary={
        <>
          <p>
            {first
              ? t('insights.guidance.used', { name: first.name, figure: words.estimate(first.used, words.percent) })
              : t('insights.tooFew')}
          </p>
          {effect}
        </>
      }
      note={t('insights.guidance.note')}
      table={{
        columns: [
          t('insights.guidance.name'),
          t('insights.n'),
          t('insights.guidance.as-is'),
          t('insights.guidance.edited'),
          t('insights.guidance.overridden'),
          t('insights.guidance.dismissed'),
          t('insights.guidance.shown'),
          t('insights.guidance.ease'),
          t('insights.low'),
          t('insights.high'),
        ],
        rows: uses.map(({ name, n, fates, ease }) => [
          name,
          n,
          fates['as-is'],
          fates.edited,
          fates.overridden,
          fates.dismissed,
          fates.shown,
          ...words.ends(ease),
        ]),
      }}
    >
      {first && (
        <BarChart
          label={title}
          bars={uses.slice(0, SHOWN).map((one) => ({
            name: one.name,
            estimate: one.used,
            note: t('insights.shareOf', { share: words.percent(one.used.value), n: number(one.n) }),
          }))}
          high={1}
          format={words.percent}
        />
      )}
    </Figure>
  );
}
