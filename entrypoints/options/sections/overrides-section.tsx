import { useLiveQuery } from 'dexie-react-hooks';
import { OverrideList } from '../../../components/overrides/override-list';
import { latestOverrides } from '../../../lib/db/overrides';

const SHOWN = 500;

/** The stops that were overridden, for the lead. */
export function OverridesSection() {
  const overrides = useLiveQuery(() => latestOverrides(SHOWN), []);
  return overrides ? <OverrideList overrides={overrides} /> : null;
}
