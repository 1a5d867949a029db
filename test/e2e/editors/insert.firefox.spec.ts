import { ThroughlineInFirefox } from '../harness/launch-firefox.ts';
import { editorSuite } from './editor-suite.ts';
import { firefoxTab } from './firefox-tab.ts';

editorSuite('firefox', async () => {
  const app = await ThroughlineInFirefox.launch();
  await app.allowSite('http://127.0.0.1/*');
  return { tab: (url, script) => firefoxTab(app, url, script), close: () => app.close() };
});
