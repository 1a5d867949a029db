import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { DashboardView, type LaterFigures } from '../../../components/insights/dashboard-view';
import { Filters, type Filter } from '../../../components/insights/filters';
import styles from '../../../components/insights/insights.module.css';
import { saveFile } from '../../../components/insights/save-file';
import { useSpeech } from '../../../components/ui/use-speech';
import { allCustomerFacts, refuseQuotes } from '../../../lib/db/facts';
import { interactionsById } from '../../../lib/db/interactions';
import { writeDown } from '../../../lib/desk/audit';
import { partiesOf } from '../../../lib/desk/keep-facts';
import type { CustomerFacts } from '../../../lib/domain/conversation-facts';
import { choicesIn, dashboardOf, type Stock } from '../../../lib/insights/dashboard';
import { nextIssues } from '../../../lib/insights/next-issue';
import type { Selection } from '../../../lib/insights/rows/selection';
import { laterFigures } from '../insights/later-figures';
import { ReadStored } from '../insights/read-stored';
import { tablesAsCsv } from '../insights/tables-as-csv';
import { useStock } from '../insights/use-stock';

const FIRST: Filter = { period: 84, only: {} };

/** Figures for the lead, from rows that are packed already: no text is read to draw them. */
export function InsightsSection() {
  const { t, number } = useSpeech();
  const { stock, unpacked, failed } = useStock();
  useEffect(() => void note('viewed', 'insights'), []);
  if (failed) return <p role="alert">{t('insights.failed')}</p>;
  if (!stock)
    return <p role="status">{unpacked > 1 ? t('insights.packing', { n: number(unpacked) }) : t('insights.loading')}</p>;
  return (
    <div className={styles.page}>
      {stock.newest < stock.oldest ? <p>{t('insights.empty')}</p> : <Figures stock={stock} />}
      <ReadStored />
    </div>
  );
}

function Figures({ stock }: { stock: Stock }) {
  const { t, number, day } = useSpeech();
  const [filter, setFilter] = useState(FIRST);
  const shown = useDeferredValue(filter);
  const dashboard = useMemo(() => dashboardOf(stock, selectionOf(shown, stock)), [stock, shown]);
  const next = useMemo(() => nextIssues(stock.contacts), [stock]);
  const choices = useMemo(() => choicesIn(stock), [stock]);
  const { later, refuse } = useLater(dashboard, shown);
  const exportAll = () => {
    saveFile('throughline-insights.csv', tablesAsCsv(document.querySelectorAll('[data-figure]')));
    exported('insights.csv');
  };
  return (
    <div className={styles.page} data-shown={JSON.stringify(shown)}>
      <Filters filter={filter} choices={choices} onChange={setFilter} onExport={exportAll} />
      <p className={styles.made} role="status">
        {t('insights.made', {
          conversations: number(dashboard.conversations),
          scores: number(dashboard.scores),
          from: day(`${dashboard.from}T12:00:00`),
          to: day(`${dashboard.to}T12:00:00`),
        })}
      </p>
      <DashboardView dashboard={dashboard} next={next} later={later} onRefuse={refuse} onExport={exported} />
    </div>
  );
}

function selectionOf({ period, only }: Filter, { oldest, newest }: Stock): Selection {
  return { from: period === 'all' ? oldest : Math.max(oldest, newest - period + 1), to: newest, only };
}

/** So long nothing else was chosen: then the slower figures are made, too. */
const REST_MS = 250;

function useLater(dashboard: Parameters<typeof laterFigures>[0], { only }: Filter) {
  const [later, setLater] = useState<LaterFigures>();
  const customers = useRef<Promise<CustomerFacts[]>>(undefined);
  const figures = useCallback(async () => {
    customers.current ??= allCustomerFacts();
    return laterFigures(dashboard, only, { customers: await customers.current, now: new Date().toISOString() });
  }, [dashboard, only]);
  useEffect(() => {
    let live = true;
    const timer = setTimeout(() => void figures().then((made) => live && setLater(made)), REST_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [figures]);
  const refuse = useCallback(
    (interaction: string) => void forgetWords(interaction).then(figures).then(setLater),
    [figures],
  );
  return { later, refuse };
}

async function forgetWords(interaction: string): Promise<void> {
  const party = (await interactionsById([interaction])).get(interaction)?.party;
  if (!party) return;
  const now = new Date().toISOString();
  // Whoever wrote under one address is quoted under none.
  for (const one of await partiesOf(party)) await refuseQuotes(one, now);
}

const exported = (what: string) => void note('exported', what);

async function note(did: 'viewed' | 'exported', what: string): Promise<void> {
  await writeDown({ at: new Date().toISOString(), did, what });
}
