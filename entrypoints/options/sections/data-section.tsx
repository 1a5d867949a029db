import { lazy, Suspense } from 'react';
import { DemoCompany } from '../../../components/onboarding/demo-company';
import { useDemo } from '../../sidepanel/hooks/use-demo';

const ImportExport = lazy(async () => ({ default: (await import('./import-export')).ImportExport }));

/** What is stored here: how it comes in, how it gets out, and the ways to take it away. */
export function DataSection() {
  const { demo, load, remove } = useDemo();
  return (
    <>
      <Suspense fallback={null}>
        <ImportExport />
      </Suspense>
      <DemoCompany demo={demo} onLoadDemo={load} onRemoveDemo={remove} />
    </>
  );
}
