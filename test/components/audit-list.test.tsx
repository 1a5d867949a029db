// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { AuditList } from '../../components/audit/audit-list';
import { textsOf } from '../../components/ui/languages';
import { createSpeech } from '../../components/ui/speech';
import { SpeechContext } from '../../components/ui/use-speech';
import type { AuditRecord } from '../../lib/db/records';

afterEach(cleanup);

const speech = createSpeech('en', await textsOf('en'), 'en-GB', new Date('2026-05-11'));
const entry = (seq: number): AuditRecord => ({
  seq,
  at: `2026-05-0${seq}T10:00:00Z`,
  who: seq === 2 ? '' : 'Ana',
  did: 'exported',
  what: `file-${seq}.csv`,
  previous: '',
  hash: '',
});

function show(tamperedAt: number | 'checking' | undefined, entries = [1, 2, 3].map(entry)): HTMLElement[] {
  render(
    <SpeechContext value={speech}>
      <AuditList entries={entries} tamperedAt={tamperedAt} />
    </SpeechContext>,
  );
  return screen.queryAllByRole('row').slice(1);
}

it('lists who did what, the newest first, and says that it is whole', () => {
  const rows = show(undefined).map((row) => row.textContent);
  expect(rows[0]).toContain('Exported file-3.csv');
  expect(rows[1]).toContain('No name given');
  expect(screen.getByRole('status').textContent).toBe('3 entries, none changed by anyone.');
});

it('says from where on it was changed, by the time of the last sound entry, and which entries are in doubt', () => {
  const rows = show(2);
  expect(screen.getByRole('alert').textContent).toMatch(
    /changed outside Throughline at entry .?2.?, after .?1 May 2026/,
  );
  expect(rows.map((row) => within(row).queryByText('In doubt') !== null)).toEqual([true, true, false]);
});

it('says so where its very beginning, or all of it, is gone', () => {
  show(1, []);
  expect(screen.getByRole('alert').textContent).toContain('from its first entry on');
});

it('claims nothing before it has been checked', () => {
  show('checking');
  expect(screen.getByRole('status').textContent).toBe('Checking the entries …');
});
