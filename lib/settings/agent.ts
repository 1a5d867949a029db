import { storage } from 'wxt/utils/storage';

/** The agent at this computer: signs replies, and has a role in what may be offered. */
export interface AgentSetting {
  name?: string;
  role: 'frontline' | 'lead';
  brand?: string;
}

export const agent = storage.defineItem<AgentSetting>('local:agent', { fallback: { role: 'frontline' } });
