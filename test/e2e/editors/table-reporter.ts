import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const PAGE = join(import.meta.dirname, '../../../docs/editors.md');
const TOLD = 'Written by `test/e2e/editors/table-reporter.ts` from the results of a whole run; not by hand.';

/** Writes docs/editors.md, a table of editor × case for each browser, whenever the whole suite has run. */
export default class TableReporter implements Reporter {
  private readonly seen = new Map<string, Map<string, Map<string, string>>>();
  private only = false;

  onBegin(): void {
    this.only = process.argv.some((argument) => argument === '-g' || argument.startsWith('--grep'));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const [browser, editor, name] = test.titlePath().slice(-3);
    if (!browser || !editor || !name || editor.endsWith('.ts')) return;
    const editors = this.seen.get(browser) ?? new Map<string, Map<string, string>>();
    this.seen.set(browser, editors);
    const cases = editors.get(editor) ?? new Map<string, string>();
    editors.set(editor, cases.set(name, result.status === 'passed' ? 'yes' : 'no'));
  }

  onEnd({ status }: FullResult): void {
    if (this.only || status === 'interrupted') return;
    const tables = [...this.seen].map(([browser, editors]) => `## ${browser}\n\n${table(editors)}\n`);
    writeFileSync(PAGE, ['# Editors that a reply can be put into\n', `${TOLD}\n`, ...tables].join('\n'));
  }
}

function table(editors: Map<string, Map<string, string>>): string {
  const names = [...new Set([...editors.values()].flatMap((cases) => [...cases.keys()]))];
  const rows = [...editors].map(([editor, cases]) => [editor, ...names.map((name) => cases.get(name) ?? '')]);
  return [['editor', ...names], names.map(() => '---').concat('---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
