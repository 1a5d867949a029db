import { agent, type AgentSetting } from '../../../lib/settings/agent';

/** For whom replies are replayed: an agent of this team. A lead may give more than the agents who will follow the guidance. */
export async function agentReplayed(): Promise<AgentSetting> {
  return { ...(await agent.getValue()), role: 'frontline' };
}
