import { memo } from 'react';
import type { Dashboard, LaterFigures } from '../../lib/insights/dashboard';
import type { ScoreCourse } from '../../lib/insights/figures/score-courses';
import type { NextIssue } from '../../lib/insights/next-issue';
import { useSpeech } from '../ui/use-speech';
import { Alarms } from './figures/alarms';
import { CustomersFigure } from './figures/customers-figure';
import { DriversFigure } from './figures/drivers-figure';
import { GuidanceFigure } from './figures/guidance-figure';
import { JourneyFigure } from './figures/journey-figure';
import { NextFigure, type NextOffered } from './figures/next-figure';
import { ReasonsFigure } from './figures/reasons-figure';
import { RepeatFigure } from './figures/repeat-figure';
import { ScoreFigure } from './figures/score-figure';
import { VoicesFigure } from './figures/voices-figure';
import styles from './insights.module.css';

export interface DashboardViewProps extends NextOffered {
  dashboard: Dashboard;
  next: readonly NextIssue[];
  later?: LaterFigures;
  onRefuse(interaction: string): void;
  onExport(what: string): void;
}

/** All figures of one selection, the most pressing first. Drawn again only when a figure changed. */
export const DashboardView = memo(function DashboardView({
  dashboard,
  next,
  offered,
  onOffer,
  later,
  onRefuse,
  onExport,
}: DashboardViewProps) {
  const { t } = useSpeech();
  return (
    <div className={styles.page}>
      <Alarms trends={dashboard.trends} examples={(reason) => later?.examples.get(reason) ?? []} onExport={onExport} />
      <Scores courses={dashboard.courses} onExport={onExport} />
      <ReasonsFigure dashboard={dashboard} onExport={onExport} />
      <DriversFigure dashboard={dashboard} onExport={onExport} />
      <RepeatFigure reasons={dashboard.reasons} onExport={onExport} />
      <NextFigure issues={next} offered={offered} onOffer={onOffer} onExport={onExport} />
      <JourneyFigure journey={dashboard.journey} onExport={onExport} />
      <GuidanceFigure dashboard={dashboard} ruleName={(id) => id.replaceAll(/[-_]/g, ' ')} onExport={onExport} />
      {later && (
        <>
          <CustomersFigure segments={later.segments} cohorts={later.cohorts} onExport={onExport} />
          <VoicesFigure themes={later.themes} onRefuse={onRefuse} onExport={onExport} />
        </>
      )}
      <p className={styles.note}>{t('insights.rule')}</p>
    </div>
  );
});

const Scores = memo(function Scores({
  courses,
  onExport,
}: {
  courses: readonly ScoreCourse[];
  onExport(what: string): void;
}) {
  const { t } = useSpeech();
  const onScale = (of: (one: ScoreCourse['series']) => boolean) => courses.filter(({ series }) => of(series));
  const ease = onScale((one) => one.highIs === 'ease' && one.max === 7);
  const others = onScale((one) => (one.highIs === 'ease' && one.max !== 7) || one.highIs === 'effort');
  const csat = onScale((one) => one.measure === 'CSAT');
  const nps = onScale((one) => one.measure === 'NPS');
  return (
    <>
      <ScoreFigure
        id="ces"
        title={t('insights.ces.title')}
        note={t('insights.ces.note')}
        courses={ease}
        onExport={onExport}
      />
      {[...Map.groupBy(others, ({ series }) => `${series.max}-${series.highIs}`)].map(([scale, own]) => (
        <ScoreFigure
          key={scale}
          id={`ces-${scale}`}
          title={t('insights.ces1.title')}
          note={t('insights.ces.note')}
          courses={own}
          onExport={onExport}
        />
      ))}
      <ScoreFigure
        id="csat"
        title={t('insights.csat.title')}
        note={t('insights.csat.note')}
        courses={csat}
        onExport={onExport}
      />
      <ScoreFigure
        id="nps"
        title={t('insights.nps.title')}
        note={t('insights.nps.note')}
        courses={nps}
        onExport={onExport}
      />
    </>
  );
});
