import { storage } from 'wxt/utils/storage';
import { readPolicy } from './policy';

/** The agent at this computer: signs replies, and has a role in what may be offered. */
export interface AgentSetting {
  name?: string;
  role: 'frontline' | 'lead';
  brand?: string;
}

export const agent = storage.defineItem<AgentSetting>('local:agent', { fallback: { role: 'frontline' } });

/** Who works at this computer, in the role that the company gave them, where it gave one: what they chose themselves counts no more then. */
export async function agentInRole(): Promise<AgentSetting> {
  const [chosen, { role }] = await Promise.all([agent.getValue(), readPolicy()]);
  return role ? { ...chosen, role } : chosen;
}
