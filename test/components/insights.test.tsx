// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DashboardView } from '../../components/insights/dashboard-view';
import { FigureTables, type FigureTable } from '../../components/insights/figure-tables';
import { LANGUAGES, textsOf, type Language } from '../../components/ui/languages';
import { createSpeech } from '../../components/ui/speech';
import { SpeechContext } from '../../components/ui/use-speech';
import { csvText } from '../../lib/domain/csv';
import { dashboardOf } from '../../lib/insights/dashboard';
import { nextIssues } from '../../lib/insights/next-issue';
import { tablesAsCsv } from '../../entrypoints/options/insights/tables-as-csv';
import { aStock } from '../insights/a-stock';

const stock = aStock({ conversations: 3000, scores: 3000 });
const dashboard = dashboardOf(stock, { from: stock.oldest, to: stock.newest, only: {} });
const onOffer = vi.fn();
afterEach(cleanup);

async function show(
  language: Language = 'en',
  shown = dashboard,
  tables?: Map<string, { title: string; table: FigureTable }>,
) {
  const speech = createSpeech(language, await textsOf(language), language === 'en' ? 'en-GB' : language);
  return render(
    <SpeechContext value={speech}>
      <main>
        <h1>x</h1>
        <h2>x</h2>
        <FigureTables value={tables}>
          <DashboardView
            dashboard={shown}
            next={nextIssues(stock.contacts)}
            offered={{ at: '2026-05-11T07:00:00Z', conversations: 4000 }}
            onOffer={onOffer}
            later={{ segments: [], cohorts: [], themes: [], examples: new Map() }}
            onRefuse={() => undefined}
            onExport={() => undefined}
          />
        </FigureTables>
      </main>
    </SpeechContext>,
  );
}

it('says since when panels offer what they offer as next issue, and has them offer this', async () => {
  await show();
  expect(screen.getByText(/^Panels offer what was computed on 11 May 2026.* from 4,000 conversations/)).toBeTruthy();
  screen.getByRole('button', { name: 'Have panels offer these figures' }).click();
  expect(onOffer).toHaveBeenCalledOnce();
});

it('gives every chart a name, words that say the same, and a table', async () => {
  const { container } = await show();
  const charts = screen.getAllByRole('img');
  expect(charts.length).toBeGreaterThan(6);
  for (const chart of charts) {
    const figure = chart.closest<HTMLElement>('[data-figure]')!;
    expect(chart.getAttribute('aria-label')).toBeTruthy();
    expect(figure.querySelector('p')!.textContent.length).toBeGreaterThan(20);
    // A table is drawn when somebody opens it.
    figure.querySelector('details')!.open = true;
    await waitFor(() => expect(figure.querySelectorAll('details tr').length).toBeGreaterThan(1));
  }
  expect(container.textContent).not.toMatch(/NaN|undefined|Infinity/);
});

it('says what customers said and what agents estimated in sentences of their own', async () => {
  await show();
  const ces = screen.getByRole('heading', { name: 'Effort by week' }).closest<HTMLElement>('section')!;
  expect(within(ces).getByText(/customers said: \d/)).toBeTruthy();
  expect(within(ces).getByText(/agents estimated: \d/)).toBeTruthy();
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('has no violation that axe finds', async () => {
    const { container } = await show(language);
    const table = container.querySelector<HTMLDetailsElement>('[data-figure="drivers"] details')!;
    table.open = true;
    await waitFor(() => expect(table.querySelector('td')).toBeTruthy());
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

it('says so where there is too little', async () => {
  await show('en', dashboardOf(stock, { from: 0, to: 1, only: {} }));
  expect(screen.queryAllByRole('img')).toEqual([]);
  expect(screen.getAllByText('Too few conversations to say anything.').length).toBeGreaterThan(3);
});

it('guards every cell of a file that a spreadsheet would run, and leaves numbers alone', () => {
  expect(csvText([['=1+1', '+44', '-cmd', '@x', '\t=1', ' =2', 'fine', -3]])).toBe(
    `'=1+1,'+44,'-cmd,'@x,'\t=1,' =2,fine,-3\r\n`,
  );
});

it('puts the tables of all figures into one file, each under its title, without their being drawn', async () => {
  const tables = new Map<string, { title: string; table: FigureTable }>();
  const { container } = await show('en', dashboard, tables);
  expect(container.querySelectorAll('details tr')).toHaveLength(0);
  const file = tablesAsCsv(tables.values());
  for (const { n } of dashboard.reasons.slice(0, 3)) expect(file).toMatch(new RegExp(`,${n},|,${n}\r`, 'u'));
  expect(file).toContain('Effort by week\r\n');
  cleanup();
  expect(tables.size).toBe(0);
});
