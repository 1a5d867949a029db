import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from '../../components/states/error-boundary';
import { Plain } from '../../components/ui/plain';
import { useSpeech } from '../../components/ui/use-speech';
import { DataSection } from './sections/data-section';
import { AuditSection } from './sections/audit-section';
import { EffortSection } from './sections/effort-section';
import { GuidanceSections, type GuidanceSection } from './sections/guidance-sections';
import { RecipeSection } from './sections/recipe-section';
import { LostReaderSection } from './sections/lost-reader-section';
import { OverridesSection } from './sections/overrides-section';
import { SitesSection } from './sections/sites-section';
import { WriterSection } from './sections/writer-section';
import { YouSection } from './sections/you-section';
import styles from './workspace.module.css';

const InsightsSection = lazy(() =>
  import('./sections/insights-section').then((module) => ({ default: module.InsightsSection })),
);

const IdeasSection = lazy(() =>
  import('./sections/ideas-section').then((module) => ({ default: module.IdeasSection })),
);

const PracticeSection = lazy(() =>
  import('./sections/practice-section').then((module) => ({ default: module.PracticeSection })),
);

const GUIDANCE = [
  'replies',
  'tone',
  'offers',
  'handover',
  'people',
  'knowledge',
  'document',
  'rehearsal',
  'versions',
] as const;
const SECTIONS = [
  ...GUIDANCE,
  'practice',
  'overrides',
  'insights',
  'ideas',
  'effort',
  'sites',
  'you',
  'data',
  'audit',
] as const;
type Section = (typeof SECTIONS)[number];

/** The lead's page: guidance with its versions, and the settings of this computer. The section stands in the address. */
export function Workspace() {
  const { t } = useSpeech();
  const section = useSection();
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={t('options.nav')}>
        <h1 className={styles.brand}>
          <Plain>Throughline</Plain>
        </h1>
        <ul>
          {SECTIONS.map((one) => (
            <li key={one}>
              <a href={`#${one}`} className={styles.link} aria-current={one === section ? 'page' : undefined}>
                {t(`options.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className={styles.main}>
        <h2 className={styles.title}>{t(`options.${section}`)}</h2>
        <ErrorBoundary resetOn={section}>
          {/* Stays while its sections change, so that unpublished changes stay too. */}
          <GuidanceSections shown={GUIDANCE.find((one): one is GuidanceSection => one === section)} />
          {section === 'replies' && <WriterSection />}
          {section === 'overrides' && <OverridesSection />}
          <Suspense>
            {section === 'practice' && <PracticeSection />}
            {section === 'insights' && <InsightsSection />}
            {section === 'ideas' && <IdeasSection />}
          </Suspense>
          {section === 'effort' && <EffortSection />}
          {section === 'sites' && (
            <>
              <SitesSection />
              <LostReaderSection />
              <RecipeSection />
            </>
          )}
          {section === 'you' && <YouSection />}
          {section === 'data' && <DataSection />}
          {section === 'audit' && <AuditSection />}
        </ErrorBoundary>
      </main>
    </div>
  );
}

function useSection(): Section {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return SECTIONS.find((one) => `#${one}` === hash) ?? 'replies';
}
