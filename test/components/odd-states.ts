import type { PanelProps } from '../../components/panel/panel-props';
import type { Interaction } from '../../lib/domain/interaction';

const NAMELESS = 'x'.repeat(200);

/** What real mailboxes hold now and then, over a state of the panel: names that are none or never end, letters of the other direction, and far too much. */
export function oddStates(usual: PanelProps): Record<string, PanelProps> {
  return {
    'named-null': named(usual, 'null'),
    'named-200-letters': named(usual, NAMELESS),
    'named-blank': named(usual, ' \u200B '),
    'named-emoji': named(usual, '👩🏽‍🚒🦊'),
    'named-right-to-left': named(usual, 'ליאור אבן־עזרא (Lior)'),
    'doubt-200-letters': inDoubt(usual, NAMELESS),
    'wrote-emoji-only': withInteractions(usual, (all) =>
      all.map((one) => ({ ...one, subject: '🔥', text: '😡😡😡👎🏿' })),
    ),
    'wrote-500-kb': withInteractions(usual, (all) =>
      all.map((one) => ({ ...one, text: 'wordwithoutend'.repeat(36_600) })),
    ),
    'thread-of-2000': withInteractions(usual, (all) => manyOf(all[0]!, 2000)),
    'draft-of-20000': withText(usual, 'Every word of this is meant. '.repeat(690)),
    'draft-without-spaces': withText(usual, 'https://example.com/'.padEnd(3000, 'a')),
    'draft-right-to-left': withText(usual, 'مرحبا مايا، رقم طلبك هو A-1029 وسيصل غدًا. '.repeat(6)),
  };
}

function named(usual: PanelProps, name: string): PanelProps {
  const { work, tab } = usual;
  if (!work || tab?.kind !== 'conversation' || tab.resolution.kind === 'doubt') return usual;
  return {
    ...usual,
    tab: { ...tab, subject: name, resolution: { ...tab.resolution, name } },
    work: { ...work, dossier: { ...work.dossier, customer: { ...work.dossier.customer, name } } },
  };
}

function inDoubt(usual: PanelProps, name: string): PanelProps {
  const { tab } = usual;
  if (tab?.kind !== 'conversation') return usual;
  const candidates = ['long@example.com', `${name}@example.com`].map((value) => ({
    name,
    identifiers: [{ kind: 'email' as const, value }],
    ground: 'header' as const,
    confidence: 0.5,
    role: 'sender' as const,
  }));
  return { ...usual, work: undefined, tab: { ...tab, resolution: { kind: 'doubt', why: 'two-people', candidates } } };
}

function withInteractions(usual: PanelProps, change: (all: readonly Interaction[]) => Interaction[]): PanelProps {
  const { work } = usual;
  if (!work) return usual;
  const interactions = change(work.dossier.interactions);
  return { ...usual, work: { ...work, dossier: { ...work.dossier, interactions }, total: interactions.length } };
}

function manyOf(one: Interaction, count: number): Interaction[] {
  return Array.from({ length: count }, (_, i) => ({
    ...one,
    id: `many-${i}`,
    contentKey: `many-${i}`,
    at: new Date(Date.UTC(2024, 0, 1, i)).toISOString(),
    text: `Message ${i} of a conversation that goes on and on.`,
  }));
}

function withText(usual: PanelProps, text: string): PanelProps {
  const { work } = usual;
  return work?.replies ? { ...usual, work: { ...work, replies: { ...work.replies, text } } } : usual;
}
