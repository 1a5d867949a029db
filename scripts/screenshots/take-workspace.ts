import { Throughline } from '../../test/e2e/harness/launch-throughline.ts';
import { IMPORT_SHOTS, takeImports } from './take-imports.ts';
import { INSIGHT_SHOTS, takeInsights } from './take-insights.ts';
import { LOOKS, type WorkspaceShot } from './workspace-shot.ts';

/** The figures that have a picture of their own. */
const FIGURES = [
  'alarms',
  'ces',
  'csat',
  'nps',
  'reasons',
  'drivers',
  'repeat',
  'next',
  'journey',
  'guidance-versions',
  'guidance-rules',
  'value',
  'retention',
  'voices',
];

/** Photographs the pages of the workspace that are wanted, each group with a profile of its own. Throws when a figure has no picture yet. */
export async function takeWorkspace(isWanted: (name: string) => boolean): Promise<number> {
  if (IMPORT_SHOTS.some(({ name }) => isWanted(name))) await withApp(takeImports);
  if (![...INSIGHT_SHOTS.map(({ name }) => name), 'figures'].some(isWanted)) return SHOTS.length;
  const taken = await withApp(takeInsights);
  const missing = [...taken.filter((one) => !FIGURES.includes(one)), ...FIGURES.filter((one) => !taken.includes(one))];
  if (missing.length) throw new Error(`Figures that are drawn or listed, and not both: ${missing.join(', ')}`);
  return SHOTS.length;
}

const SHOTS: readonly WorkspaceShot[] = [...INSIGHT_SHOTS, ...IMPORT_SHOTS];

async function withApp<T>(take: (app: Throughline) => Promise<T>): Promise<T> {
  const app = await Throughline.launch();
  try {
    return await take(app);
  } finally {
    await app.close();
  }
}

/** The workspace's part of `docs/screenshots.md`. */
export function workspaceTable(): string[] {
  const image = (name: string, look: string) => `![${name}, ${look}](screenshots/${name}.${look}.png)`;
  return [
    '## The workspace',
    '',
    'At 1280 pixels, the last column at 800; the figures are of a generated year, the quotes of the demo company.',
    '',
    `| page | ${LOOKS.map(({ look }) => look).join(' | ')} |`,
    `| ---- | ${LOOKS.map(() => '----').join(' | ')} |`,
    ...SHOTS.map(({ name, says }) => `| ${says} | ${LOOKS.map(({ look }) => image(name, look)).join(' | ')} |`),
    '',
    '## Each figure',
    '',
    '| light | dark |',
    '| ----- | ---- |',
    ...FIGURES.map((one) => `| ${image(`figure-${one}`, 'light')} | ${image(`figure-${one}`, 'dark')} |`),
    '',
  ];
}
