import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { LEADS_SECTIONS } from '../../locales/leads-sections';

const PANEL = '.json?panel';

/** `import('locales/en.json?panel')`: the texts without those that only the workspace shows, a third of all, so that the panel opens sooner. */
export function panelTexts(): Plugin {
  return {
    name: 'panel-texts',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(PANEL)) return undefined;
      const file = id.slice(0, id.lastIndexOf('?'));
      this.addWatchFile(file);
      const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
      const shown = Object.fromEntries(texts.filter(([section]) => !LEADS_SECTIONS.includes(section)));
      return { code: `export default ${JSON.stringify(shown)}`, moduleType: 'js' };
    },
  };
}
