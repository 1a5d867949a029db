import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';
import { takeInsights } from './insights/pictures.ts';

/** Pictures of the lead's figures over a generated year, and the page that shows them: `npm run screenshots:insights`. */
export async function bench(): Promise<void> {
  const app = await Throughline.launch();
  try {
    const names = await takeInsights(app);
    const rows = names.map(
      (name) => `## ${name}\n\n![${name}, light](${name}.light.png)\n![${name}, dark](${name}.dark.png)\n`,
    );
    writeFileSync(
      join(import.meta.dirname, '../docs/insights/pictures.md'),
      [
        '# A generated year in the lead’s figures\n',
        'Made by `npm run screenshots:insights`; everyone in it is invented.\n',
        ...rows,
      ].join('\n'),
    );
    console.log(`${names.length} figures, light and dark`);
  } finally {
    await app.close();
  }
}
