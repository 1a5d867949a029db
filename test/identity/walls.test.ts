import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { addInteractions } from '../../lib/db/store-interactions';
import { dossierFor } from '../../lib/desk/dossier-for';
import { openConversation } from '../../lib/desk/open-conversation';
import { searchAll } from '../../lib/desk/search-all';
import type { Viewer } from '../../lib/domain/viewer';
import { isOpenTo, opened } from '../../lib/identity/walls';
import { draftReplies } from '../../lib/desk/think';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import { readDossier } from '../../lib/understanding/read-dossier';
import { anInteraction } from '../db/an-interaction';
import { aSighting, aViewpoint } from '../desk/a-sighting';

const SITES = ['https://desk.example', 'https://mail.example'];
const SCOPES = [undefined, 'billing', 'returns'];
const AGENTS = ['priya@shop.example', 'tom@shop.example', 'lena@shop.example'];

const audience = fc.record({
  site: fc.constantFrom(...SITES),
  scope: fc.constantFrom(...SCOPES),
  agent: fc.constantFrom(undefined, ...AGENTS),
});
const openings = fc.array(audience, { maxLength: 6 });

const nobody: Viewer = { signedIn: {}, opened: [] };
const after = (all: ReadonlyArray<Parameters<typeof opened>[1]>) => all.reduce(opened, nobody);

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('walls', () => {
  it('hold in 10,000 generated cases: open only what the signed-in agent read, or opened at the same place', () => {
    let closed = 0;
    fc.assert(
      fc.property(openings, audience, (past, about) => {
        const me = past.findLast((one) => one.agent && one.site === about.site)?.agent;
        const mayOpen =
          !about.agent ||
          me === about.agent ||
          past.some((one) => one.agent === me && me && one.site === about.site && one.scope === about.scope);
        if (!mayOpen) closed++;
        expect(isOpenTo(after(past), about)).toBe(mayOpen);
      }),
      { numRuns: 10_000, seed: 4 },
    );
    expect(closed).toBeGreaterThan(1000);
  });

  it('leak nothing into timeline, reading, drafts or search over all', async () => {
    await fc.assert(
      fc.asyncProperty(openings, fc.array(audience, { minLength: 1, maxLength: 8 }), async (past, stored) => {
        await Promise.all(db.tables.map((table) => table.clear()));
        const viewer = after(past);
        const open = await openConversation(aSighting(), aViewpoint());
        await addInteractions(
          stored.map((about, i) =>
            anInteraction({
              id: `s${i}`,
              conversation: `c${i}`,
              direction: i % 3 ? 'inbound' : 'note',
              audience: about,
              text: `${isOpenTo(viewer, about) ? 'seen' : 'CANARY'} order 1044${i}, I restarted it twice`,
            }),
          ),
        );
        const dossier = await dossierFor(open, { now: aViewpoint().now, agent: { role: 'frontline' }, viewer });
        const reading = readDossier(dossier!);
        const matter = { dossier: dossier!, guidance: defaultGuidance, said: { toCustomer: [], byTeam: [] } };
        const drafted = draftReplies(matter, reading, { seed: 1, adjustments: [] });
        const shown = JSON.stringify([dossier, reading, drafted, await searchAll('order', viewer)]);
        expect(shown).not.toContain('CANARY');
        expect(dossier!.interactions.filter((one) => one.text.startsWith('seen'))).toHaveLength(
          stored.filter((about) => isOpenTo(viewer, about)).length,
        );
      }),
      { numRuns: 12, seed: 4 },
    );
  });
});
