import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { dismissedReaders, dismissLostReader, noteLostReader } from '../../lib/settings/lost-readers';

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

it('keeps a notice that was put away as known, so that it is not told again', async () => {
  await noteLostReader('zendesk', '1.0.0', '2026-01-01T00:00:00.000Z');
  await dismissLostReader('zendesk@1.0.0');
  await dismissLostReader('zendesk@1.0.0');
  expect(await dismissedReaders.getValue()).toEqual(['zendesk@1.0.0']);
  expect(await noteLostReader('zendesk', '1.0.0', '2026-01-02T00:00:00.000Z')).toBe(false);
});
