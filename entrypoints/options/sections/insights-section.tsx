import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { DashboardView } from '../../../components/insights/dashboard-view';
import { FigureTables, type FigureTable } from '../../../components/insights/figure-tables';
import { Filters, type Filter } from '../../../components/insights/filters';
import styles from '../../../components/insights/insights.module.css';
import { saveFile } from '../../../components/insights/save-file';
import { useSpeech } from '../../../components/ui/use-speech';
import { refuseQuotes } from '../../../lib/db/facts';
import { interactionsById } from '../../../lib/db/interactions';
import { writeDown } from '../../../lib/desk/audit';
import { partiesOf } from '../../../lib/desk/keep-facts';
import { choicesIn, dashboardOf, type Stock } from '../../../lib/insights/dashboard';
import { keepNextIssues } from '../../../lib/desk/next-issue-for';
import { nextIssues } from '../../../lib/insights/next-issue';
import type { Selection } from '../../../lib/insights/rows/selection';
import { computedIssues } from '../../../lib/settings/next-issues';
import { useStored } from '../../sidepanel/hooks/use-stored';
import { ReadStored } from '../insights/read-stored';
import { tablesAsCsv } from '../insights/tables-as-csv';
import { useLater } from '../insights/use-later';
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
  const [offered] = useStored(computedIssues);
  const offer = useCallback(() => void keepNextIssues(next, new Date().toISOString()), [next]);
  const choices = useMemo(() => choicesIn(stock), [stock]);
  const { later, again } = useLater(dashboard, shown.only, stock);
  const refuse = useCallback((interaction: string) => void forgetWords(interaction).then(again), [again]);
  const [tables] = useState(() => new Map<string, { title: string; table: FigureTable }>());
  const exportAll = () => {
    const onPage = [...document.querySelectorAll<HTMLElement>('[data-figure]')];
    saveFile(
      'throughline-insights.csv',
      tablesAsCsv(onPage.flatMap(({ dataset }) => tables.get(dataset.figure!) ?? [])),
    );
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
      <FigureTables value={tables}>
        <DashboardView
          dashboard={dashboard}
          next={next}
          offered={offered ?? null}
          onOffer={offer}
          later={later}
          onRefuse={refuse}
          onExport={exported}
        />
      </FigureTables>
    </div>
  );
}

function selectionOf({ period, only }: Filter, { oldest, newest }: Stock): Selection {
  return { from: period === 'all' ? oldest : Math.max(oldest, newest - period + 1), to: newest, only };
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
