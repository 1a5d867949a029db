import { DemoCompany } from '../../../components/onboarding/demo-company';
import { useDemo } from '../../sidepanel/hooks/use-demo';

/** What is stored here besides the team's own work, and the way to take it away. */
export function DataSection() {
  const { demo, load, remove } = useDemo();
  return <DemoCompany demo={demo} onLoadDemo={load} onRemoveDemo={remove} />;
}
