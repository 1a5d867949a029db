import { proxy } from 'comlink';
import { useLiveQuery } from 'dexie-react-hooks';
import { startTransition, useEffect, useState } from 'react';
import type { RehearsalProps } from '../../../components/rehearsal/rehearsal-view';
import { allExamples, putExample, removeExample } from '../../../lib/db/examples';
import type { Guidance } from '../../../lib/guidance/document';
import type { Block, Rehearsal } from '../../../lib/rehearsal/sum-up';
import { agent } from '../../../lib/settings/agent';
import { rehearsing } from './start-rehearsing';

/** Edits come letter by letter: the examples are tried when the lead pauses. */
const PAUSE_MS = 400;

/** The rehearsal of a draft against the version in force, the lead's examples, and what blocks publishing. */
export function useRehearsal(
  before: Guidance,
  after: Guidance,
  changed: boolean,
): RehearsalProps & { blocks: readonly Block[]; forget(): void } {
  const examples = useLiveQuery(allExamples, []);
  const [run, setRun] = useState<{ done: number; of: number }>();
  const [kept, setKept] = useState<{ rehearsal: Rehearsal; of: Guidance }>();
  const tried = useTriedExamples(before, after, changed ? (examples ?? []) : []);
  const start = async () => {
    setRun({ done: 0, of: 0 });
    const script = { before, after, examples: examples ?? [], agent: await agent.getValue() };
    const rehearsal = await rehearsing().rehearse(
      script,
      proxy((done: number, of: number) => setRun({ done, of })),
    );
    // Drawn in slices, so that the page answers meanwhile.
    startTransition(() => {
      setRun(undefined);
      if (rehearsal) setKept({ rehearsal, of: after });
    });
  };
  return {
    changed,
    running: run,
    rehearsal: kept?.rehearsal,
    stale: kept !== undefined && kept.of !== after,
    examples: examples ?? [],
    offers: after.offers.map((one) => one.id),
    onRun: () => void start(),
    onCancel: () => void rehearsing().cancel(),
    onExample: (example) => void putExample({ ...example, id: crypto.randomUUID() }),
    onRemoveExample: (id) => void removeExample(id),
    blocks: changed ? [...checkBlocks(kept?.rehearsal), ...exampleBlocks(tried)] : [],
    forget: () => setKept(undefined),
  };
}

const isExample = ({ id }: Block) => id.startsWith('example:');

// What a rehearsal found stands until another one finds it mended: an edit alone proves nothing.
function checkBlocks(rehearsal: Rehearsal | undefined): Block[] {
  return rehearsal?.blocks.filter((one) => !isExample(one)) ?? [];
}

function exampleBlocks(rehearsal: Rehearsal | undefined): Block[] {
  return rehearsal?.blocks.filter(isExample) ?? [];
}

function useTriedExamples(
  before: Guidance,
  after: Guidance,
  examples: RehearsalProps['examples'],
): Rehearsal | undefined {
  const [tried, setTried] = useState<Rehearsal>();
  useEffect(() => {
    if (!examples.length) return undefined;
    let left = false;
    const timer = setTimeout(() => {
      void agent
        .getValue()
        .then((who) => rehearsing().tryExamples({ before, after, examples, agent: who }))
        .then((rehearsal) => !left && setTried(rehearsal));
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [before, after, examples]);
  return examples.length ? tried : undefined;
}
