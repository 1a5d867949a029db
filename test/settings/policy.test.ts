import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { readPolicy } from '../../lib/settings/policy';

const managed = (answer: () => Promise<Record<string, unknown>>) => {
  Object.assign(browser.storage, { managed: { get: answer } });
};

describe('readPolicy', () => {
  it('takes the role and the locked parts', async () => {
    managed(async () => ({ role: 'frontline', lockedGuidance: ['offers', 'never'] }));
    expect(await readPolicy()).toEqual({ role: 'frontline', lockedGuidance: ['offers', 'never'] });
  });

  it('leaves out what is of the wrong kind', async () => {
    managed(async () => ({ role: 'owner', lockedGuidance: ['offers', 7] }));
    expect(await readPolicy()).toEqual({ role: undefined, lockedGuidance: ['offers'] });
    managed(async () => ({ lockedGuidance: 'all' }));
    expect(await readPolicy()).toEqual({ role: undefined, lockedGuidance: [] });
  });

  it('is empty where the browser has no policy', async () => {
    managed(async () => Promise.reject(new Error('Managed storage manifest not found')));
    expect(await readPolicy()).toEqual({ role: undefined, lockedGuidance: [] });
  });
});
