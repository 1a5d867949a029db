import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { noteLostReader } from '../../lib/settings/lost-readers';

beforeEach(() => fakeBrowser.reset());

it('tells a redesign once for each reader and version of ours', async () => {
  expect(await noteLostReader('zendesk', '1.0.0', '2026-01-01T00:00:00.000Z')).toBe(true);
  expect(await noteLostReader('zendesk', '1.0.0', '2026-01-02T00:00:00.000Z')).toBe(false);
  expect(await noteLostReader('gmail', '1.0.0', '2026-01-02T00:00:00.000Z')).toBe(true);
  expect(await noteLostReader('zendesk', '1.1.0', '2026-01-02T00:00:00.000Z')).toBe(true);
  expect(await fakeBrowser.storage.local.get()).toEqual({
    'lost-readers': {
      'zendesk@1.0.0': '2026-01-01T00:00:00.000Z',
      'gmail@1.0.0': '2026-01-02T00:00:00.000Z',
      'zendesk@1.1.0': '2026-01-02T00:00:00.000Z',
    },
  });
});
