import { describe, expect, it } from 'vitest';
import { company } from '../../demo/company/company';
import { demoExports } from '../../demo/exports/demo-exports';
import { toldHistory } from '../../demo/exports/told';
import { importers } from '../../lib/importers/importers';
import { readFile } from '../importers/read-file';

const NOW = '2026-05-01T12:00:00.000Z';
const files = demoExports(NOW);
const told = new Set(toldHistory(NOW).map((one) => one.text.replace(/\s+/g, ' ').trim()));

it('has a file in every format', () => {
  expect(new Set(files.map(({ format }) => format))).toEqual(new Set(importers.map(({ format }) => format)));
});

describe.each(files)('$name', ({ name, format, text }) => {
  it('is recognised by its content and read without a loss', async () => {
    // Nothing in the name helps.
    const file = await readFile(text, 'x', {
      ourAddresses: company.ourAddresses,
      ourNames: [company.name],
      customer: '+447700900123',
    });
    expect(file.format).toBe(format);
    expect(file.left).toEqual([]);
    expect(file.all.length, name).toBeGreaterThan(0);
    const words = file.said
      .filter((one) => !one.order && !one.account)
      .map((one) => one.text.replace(/\s+/g, ' ').trim());
    expect(words.filter((one) => !told.has(one))).toEqual([]);
  });
});
