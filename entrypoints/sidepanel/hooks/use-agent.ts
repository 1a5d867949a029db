import { useMemo } from 'react';
import { agent as agentSetting, type AgentSetting } from '../../../lib/settings/agent';
import { usePolicy } from './use-policy';
import { useStored } from './use-stored';

/** Who works at this computer, in the role that the company gave them, where it gave one: it decides what they may offer. */
export function useAgent(): AgentSetting | undefined {
  const [agent] = useStored(agentSetting);
  const role = usePolicy()?.role;
  // The same object where nothing differs: a new one has the reply written again.
  return useMemo(() => (agent && role && role !== agent.role ? { ...agent, role } : agent), [agent, role]);
}
