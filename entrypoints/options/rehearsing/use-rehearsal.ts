import { proxy } from 'comlink';
import { useLiveQuery } from 'dexie-react-hooks';
import { startTransition, useMemo, useState } from 'react';
import type { Rehearsed } from '../../../components/guidance/rehearsed-note';
import type { RehearsalProps } from '../../../components/rehearsal/rehearsal-view';
import { allExamples, putExample, removeExample } from '../../../lib/db/examples';
import { pastConversations } from '../../../lib/db/past-conversations';
import type { Guidance } from '../../../lib/guidance/document';
import type { Block, Rehearsal } from '../../../lib/rehearsal/sum-up';
import { agentReplayed } from './agent-replayed';
import { soundGuidance } from './sound-guidance';
import { rehearsing } from './start-rehearsing';
import { useTriedExamples } from './use-tried-examples';

interface ForPublishing {
  blocks: readonly Block[];
  /** Absent where there is no past conversation to rehearse on. */
  rehearsed?: Rehearsed;
  trying: boolean;
  forget(): void;
}

/** The rehearsal of a draft against the version in force, the lead's examples, and what blocks publishing. */
export function useRehearsal(before: Guidance, edited: Guidance, changed: boolean): RehearsalProps & ForPublishing {
  const examples = useLiveQuery(allExamples, []);
  const anyStored = useLiveQuery(async () => (await pastConversations(1)).length > 0, []);
  const after = useMemo(() => soundGuidance(edited), [edited]);
  const [run, setRun] = useState<{ done: number; of: number }>();
  const [failed, setFailed] = useState(false);
  const [kept, setKept] = useState<{ rehearsal: Rehearsal; of: Guidance }>();
  const { tried, trying } = useTriedExamples(before, after, changed ? (examples ?? []) : []);
  const start = async (document: Guidance) => {
    setRun({ done: 0, of: 0 });
    setFailed(false);
    try {
      const script = { before, after: document, examples: examples ?? [], agent: await agentReplayed() };
      const told = proxy((done: number, of: number) => setRun({ done, of }));
      const rehearsal = await rehearsing().rehearse(script, told);
      // Drawn in slices, so that the page answers meanwhile.
      startTransition(() => {
        setRun(undefined);
        if (rehearsal) setKept({ rehearsal, of: edited });
      });
    } catch (error) {
      console.error('The rehearsal broke off', error);
      setRun(undefined);
      setFailed(true);
    }
  };
  const stale = kept !== undefined && kept.of !== edited;
  const onRun = after && (() => void start(after));
  return {
    changed,
    running: run,
    failed,
    rehearsal: kept?.rehearsal,
    stale,
    examples: examples ?? [],
    offers: edited.offers.map((one) => one.id),
    onRun,
    onCancel: () => void rehearsing().cancel(),
    onExample: (example) => void putExample({ ...example, id: crypto.randomUUID() }),
    onRemoveExample: (id) => void removeExample(id),
    blocks: changed ? [...checkBlocks(kept?.rehearsal), ...exampleBlocks(tried)] : [],
    rehearsed: anyStored
      ? { is: isOf(kept, stale), running: run, counts: countsOf(kept?.rehearsal), onRun }
      : undefined,
    trying,
    forget: () => setKept(undefined),
  };
}

function isOf(kept: object | undefined, stale: boolean): Rehearsed['is'] {
  if (!kept) return 'never';
  return stale ? 'before' : 'now';
}

function countsOf(rehearsal: Rehearsal | undefined): Rehearsed['counts'] {
  if (!rehearsal) return undefined;
  const { rows, counts } = rehearsal;
  return { of: rows.length, changed: counts.changed + counts.broken, broken: counts.broken };
}

const isExample = ({ id }: Block) => id.startsWith('example:');

// What a rehearsal found stands until another one finds it mended: an edit alone proves nothing.
function checkBlocks(rehearsal: Rehearsal | undefined): Block[] {
  return rehearsal?.blocks.filter((one) => !isExample(one)) ?? [];
}

function exampleBlocks(rehearsal: Rehearsal | undefined): Block[] {
  return rehearsal?.blocks.filter(isExample) ?? [];
}
