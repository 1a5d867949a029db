import { useEffect, useState } from 'react';
import type { DemoState } from '../../../components/onboarding/demo-company';
import { countDemo, eraseDemo, loadDemo } from '../../../lib/desk/load-demo';

/** The demo company's history: one click brings it, one click takes every trace away. */
export function useDemo() {
  const [demo, setDemo] = useState<DemoState>({ state: 'absent' });
  useEffect(() => {
    countDemo().then(
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
        const { demoHistory } = await import('../../../demo/company/demo-history');
        const now = new Date().toISOString();
        await loadDemo(demoHistory(now), now);
        return { state: 'loaded', count: await countDemo() };
      }),
    remove: () =>
      during(async () => {
        await eraseDemo();
        return { state: 'removed' };
      }),
  };
}
