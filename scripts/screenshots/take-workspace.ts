import { Throughline } from '../../test/e2e/harness/launch-throughline.ts';
import { CHECK_PANELS, CHECK_SHOTS, takeChecks } from './take-checks.ts';
import { GUIDANCE_PANELS, GUIDANCE_SHOTS, takeGuidance } from './take-guidance.ts';
import { IMPORT_SHOTS, takeImports } from './take-imports.ts';
import { INSIGHT_SHOTS, takeInsights } from './take-insights.ts';
import { REHEARSAL_SHOTS, takeRehearsal } from './take-rehearsal.ts';
import { LOOKS, PANEL_THEMES, type WorkspaceShot } from './workspace-shot.ts';

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
  for (const { shots, take } of GROUPS) if (shots.some(({ name }) => isWanted(name))) await withApp(take);
  if (![...INSIGHT_SHOTS.map(({ name }) => name), 'figures'].some(isWanted)) return SHOTS.length;
  const taken = await withApp(takeInsights);
  const missing = [...taken.filter((one) => !FIGURES.includes(one)), ...FIGURES.filter((one) => !taken.includes(one))];
  if (missing.length) throw new Error(`Figures that are drawn or listed, and not both: ${missing.join(', ')}`);
  return SHOTS.length;
}

const SHOTS: readonly WorkspaceShot[] = [
  ...GUIDANCE_SHOTS,
  ...REHEARSAL_SHOTS,
  ...CHECK_SHOTS,
  ...INSIGHT_SHOTS,
  ...IMPORT_SHOTS,
];

const PANELS = [...GUIDANCE_PANELS, ...CHECK_PANELS];

/** Pages that lead from one to the next: all of a group are taken, or none. */
const GROUPS: ReadonlyArray<{ shots: readonly WorkspaceShot[]; take(app: Throughline): Promise<void> }> = [
  { shots: [...GUIDANCE_SHOTS, ...GUIDANCE_PANELS], take: takeGuidance },
  { shots: REHEARSAL_SHOTS, take: takeRehearsal },
  { shots: [...CHECK_SHOTS, ...CHECK_PANELS], take: takeChecks },
  { shots: IMPORT_SHOTS, take: takeImports },
];

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
    '## The panel on the way',
    '',
    '| state | light | dark |',
    '| ----- | ----- | ---- |',
    ...PANELS.map(({ name, says }) => `| ${says} | ${PANEL_THEMES.map((theme) => image(name, theme)).join(' | ')} |`),
    '',
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
