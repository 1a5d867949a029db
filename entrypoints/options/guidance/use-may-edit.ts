import { agent as agentSetting } from '../../../lib/settings/agent';
import { usePolicy } from '../../sidepanel/hooks/use-policy';
import { useStored } from '../../sidepanel/hooks/use-stored';

/** Whether whoever is here may change guidance, which parts the company has locked, and the way to say "I lead this team". */
export function useMayEdit() {
  const [agent, setAgent] = useStored(agentSetting);
  const policy = usePolicy();
  if (!agent || !policy) return undefined;
  return {
    lead: (policy.role ?? agent.role) === 'lead',
    setByPolicy: policy.role !== undefined,
    locked: policy.lockedGuidance,
    becomeLead: () => setAgent({ ...agent, role: 'lead' }),
  };
}
