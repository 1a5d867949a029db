import { useEffect, useState } from 'react';
import type { DemoState } from '../../../components/onboarding/demo-company';
import { ourAddresses } from '../../../lib/settings/our-addresses';

// What stores and erases is not needed to show the first customer.
const demoDesk = () => import('../../../lib/desk/load-demo');

/** The demo company's history: one click brings it, one click takes every trace away. */
export function useDemo() {
  const [demo, setDemo] = useState<DemoState>({ state: 'absent' });
  useEffect(() => {
    demoDesk()
      .then(({ countDemo }) => countDemo())
      .then(
        (count) => count > 0 && setDemo({ state: 'loaded', count }),
        // The panel says elsewhere why the store can't be used.
        () => setDemo({ state: 'absent' }),
      );
  }, []);
  const during = (work: () => Promise<DemoState>) => {
    setDemo({ state: 'working' });
    work().then(setDemo, (error: unknown) =>
      setDemo({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
  };
  return {
    demo,
    load: () =>
      during(async () => {
        const [{ countDemo, loadDemo }, { demoHistory }, { company }] = await Promise.all([
          demoDesk(),
          import('../../../demo/company/demo-history'),
          import('../../../demo/company/company'),
        ]);
        await changeOurs((ours) => [...new Set([...ours, ...company.ourAddresses])]);
        const now = new Date().toISOString();
        await loadDemo(demoHistory(now), now);
        return { state: 'loaded', count: await countDemo() };
      }),
    remove: () =>
      during(async () => {
        const { eraseDemo } = await demoDesk();
        await eraseDemo();
        const { company } = await import('../../../demo/company/company');
        await changeOurs((ours) => ours.filter((one) => !company.ourAddresses.some((demo) => one.endsWith(demo))));
        return { state: 'removed' };
      }),
  };
}

async function changeOurs(change: (ours: string[]) => string[]): Promise<void> {
  await ourAddresses.setValue(change(await ourAddresses.getValue()));
}
