import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { agent, agentInRole } from '../../lib/settings/agent';

const policy = (set: Record<string, unknown>) => Object.assign(browser.storage, { managed: { get: async () => set } });

beforeEach(async () => {
  fakeBrowser.reset();
  await agent.setValue({ name: 'Ana', role: 'lead', brand: 'Brightwell' });
});

it('has the role they chose where the company gave none', async () => {
  policy({});
  expect(await agentInRole()).toEqual({ name: 'Ana', role: 'lead', brand: 'Brightwell' });
});

it('has the role that the company gave, whatever they chose', async () => {
  policy({ role: 'frontline' });
  expect(await agentInRole()).toEqual({ name: 'Ana', role: 'frontline', brand: 'Brightwell' });
});
