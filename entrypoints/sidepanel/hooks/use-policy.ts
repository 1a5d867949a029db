import { useEffect, useState } from 'react';
import { readPolicy, type Policy } from '../../../lib/settings/policy';

/** What the company set by policy; `undefined` until it is read. It stays as it is until the page is opened anew. */
export function usePolicy(): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => void readPolicy().then(setPolicy), []);
  return policy;
}
