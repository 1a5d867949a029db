import { useEffect, useState } from 'react';
import { agent as agentSetting } from '../../../lib/settings/agent';
import { readPolicy, type Policy } from '../../../lib/settings/policy';
import { useStored } from '../../sidepanel/hooks/use-stored';

/** Whether whoever is here may change guidance, which parts the company has locked, and the way to say "I lead this team". */
export function useMayEdit() {
  const [agent, setAgent] = useStored(agentSetting);
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => void readPolicy().then(setPolicy), []);
  if (!agent || !policy) return undefined;
  return {
    lead: (policy.role ?? agent.role) === 'lead',
    setByPolicy: policy.role !== undefined,
    locked: policy.lockedGuidance,
    becomeLead: () => setAgent({ ...agent, role: 'lead' }),
  };
}
