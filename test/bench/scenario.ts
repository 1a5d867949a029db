import type { Dossier } from '../../lib/domain/dossier';
import type { Guidance } from '../../lib/guidance/document';
import type { PlainRules } from '../../lib/guidance/convert-bench-guidance';
import type { Interaction, OrderFacts } from '../../lib/domain/interaction';

interface Cited {
  interaction: string;
  quote: string;
}

/** What people labelled: quotes, not our taxonomy. */
export interface Gold {
  answered?: Array<Cited & { question: string; value: string }>;
  tried?: Array<Cited & { step: string; outcome: string }>;
  promises?: Array<Cited & { what: string; due?: string; kept: string }>;
  questions?: Array<string | (Cited & { text?: string; open?: boolean })>;
  feeling?: { label: string; intensity: number };
  language?: string;
  reason?: string;
}

/** One line of a scenario file. */
export interface Scenario {
  id: string;
  now: string;
  agent: { name?: string; role?: 'frontline' | 'lead'; brand?: string };
  customer: Dossier['customer'];
  orders?: OrderFacts[];
  interactions: Array<Pick<Interaction, 'id' | 'channel' | 'direction' | 'at' | 'text'> & Partial<Interaction>>;
  current: string;
  /** `"default"`, or rules in place. */
  guidance?: 'default' | PlainRules | Guidance;
  gold?: Gold;
}

/** The dossier that a scenario describes, in time order. */
export function dossierOf(scenario: Scenario): Dossier {
  const { customer, agent, orders = [], current, now } = scenario;
  const interactions = scenario.interactions
    .map((one): Interaction => ({
      system: 'bench',
      conversation: current,
      party: 'bench',
      contentKey: one.id,
      audience: { site: 'bench' },
      origin: 'bench',
      capturedAt: one.at,
      ...one,
    }))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return {
    customer: { ...customer, identifiers: customer.identifiers ?? [] },
    interactions,
    orders: orders.map((order) => ({ ...order, items: order.items ?? [] })),
    current,
    now,
    agent: { ...agent, role: agent.role ?? 'frontline' },
  };
}
