// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { interactionsOf } from '../../lib/db/interactions';
import { useLive } from '../../entrypoints/sidepanel/hooks/use-live';
import { anInteraction } from '../db/an-interaction';

const MAYA = 'email:maya@okafor.example';
let asked = 0;
let drawn = 0;

function Texts() {
  const history = useLive(() => {
    asked++;
    return interactionsOf([MAYA], { limit: 200 });
  }, []);
  drawn++;
  return <p>{history?.map((one) => one.text).join(' ')}</p>;
}

beforeEach(async () => {
  await db.interactions.clear();
});

it('draws nothing anew for an answer that says the same', async () => {
  const first = anInteraction({ id: '1', party: MAYA, text: 'Where is it?' });
  await db.interactions.add(first);
  render(<Texts />);
  await screen.findByText('Where is it?');
  const [askedBefore, drawnBefore] = [asked, drawn];
  await db.interactions.put(first);
  await waitFor(() => expect(asked).toBeGreaterThan(askedBefore));
  await db.interactions.add(anInteraction({ id: '2', party: MAYA, text: 'Hello?', at: '2099-01-01T00:00:00.000Z' }));
  await screen.findByText('Hello? Where is it?');
  expect(drawn).toBe(drawnBefore + 1);
});
