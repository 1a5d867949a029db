import { useEffect, useRef, useState } from 'react';
import type { Remote } from 'comlink';
import { ownWriting } from '../../../lib/desk/own-writing';
import { reasonExamples } from '../../../lib/desk/reason-examples';
import { rememberDue } from '../../../lib/desk/remember-due';
import { saidBefore } from '../../../lib/desk/said-before';
import type { Standing } from '../../../lib/desk/think';
import type { Reading } from '../../../lib/domain/reading';
import type { Adjustment, Finding } from '../../../lib/domain/reply';
import { effortWeights } from '../../../lib/settings/effort-weights';
import type { FairAsk } from '../../../lib/reply/check/fair-asks';
import type { WrittenReplies } from '../../../lib/reply/write/write-with';
import { knownNextIssue } from '../../../lib/settings/next-issues';
import { startThinking } from '../thinking/start-thinking';
import type { Thinking } from '../thinking/thinking.worker';
import { draftsBy } from './drafts-by';
import type { Stored } from './use-dossier';

let thread: Remote<Thinking> | undefined;

/** The thread that reads and writes texts; started when it is first needed, after history is on screen. */
function thinking(): Remote<Thinking> {
  thread ??= startThinking();
  return thread;
}

/** What the thread made of a dossier. `basis` says of which: an answer to an older question is not shown. */
export interface Thought extends WrittenReplies {
  basis: Stored;
  reading: Reading;
  wish: Wish;
}

export interface Wish {
  seed: number;
  adjustments: readonly Adjustment[];
}

/** Reading and drafts of the stored matter; those of the same conversation stand until newer ones are there. */
export function useThought(
  stored: Stored | undefined,
  wish: Wish,
): { reading?: Reading; standing?: Standing; thought?: Thought; failed: boolean } {
  const [reading, setReading] = useState<{ basis: Stored; reading: Reading; standing?: Standing }>();
  const [thought, setThought] = useState<Thought>();
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  const settled = useRef<Thought>(undefined);
  useEffect(() => {
    // The same matter again, after a moment without one: what was thought of it stands, or the words would change under the agent's eyes.
    if (!stored || (settled.current?.basis === stored && settled.current.wish === wish)) return;
    const mine = ++turn.current;
    const think = async () => {
      const { dossier, guidance, correctedFeeling, correctedReasons, chosenPersona } = stored;
      // Asked once, not watched: each draft proposed is written to the same table.
      const [said, examples, written, granted] = await Promise.all([
        saidBefore(dossier),
        reasonExamples(),
        ownWriting(),
        import('../../../lib/desk/granted-offers').then((module) => module.grantedOffers(dossier)),
      ]);
      const corrections = { correctedFeeling, correctedReasons, chosenPersona };
      const weights = await effortWeights.getValue();
      const read = await thinking().read({
        dossier,
        said,
        written,
        guidance,
        examples,
        weights,
        granted,
        ...corrections,
      });
      const standing = await thinking().standing();
      if (mine !== turn.current) return;
      setReading({ basis: stored, reading: read, standing });
      await rememberDue(dossier, read);
      const replies = await draftsBy(thinking(), wish, await knownNextIssue(read.reasons[0]?.id));
      if (mine !== turn.current) return;
      settled.current = { basis: stored, reading: read, ...replies, wish };
      setThought(settled.current);
      setFailed(false);
      // After the draft: the agent waits for that, and for no figure.
      const kept = await thinking().facts();
      if (!kept || mine !== turn.current) return;
      const { keepFacts } = await import('../../../lib/desk/keep-facts');
      await keepFacts(kept);
    };
    think().catch((error: unknown) => {
      console.error('No reading', error);
      if (mine === turn.current) setFailed(true);
    });
  }, [stored, wish]);
  const isOfThis = (basis: Stored | undefined) =>
    stored !== undefined && basis !== undefined && matterOf(basis) === matterOf(stored);
  return {
    reading: isOfThis(reading?.basis) ? reading?.reading : undefined,
    standing: isOfThis(reading?.basis) ? reading?.standing : undefined,
    thought: isOfThis(thought?.basis) ? thought : undefined,
    failed,
  };
}

// The same conversation can turn out to be another customer's: nothing of the former one may stand beside them (S2).
function matterOf({ dossier }: Stored): string {
  return JSON.stringify([dossier.current, dossier.customer.id, dossier.customer.identifiers]);
}

const PAUSE_MS = 120;
const NONE: readonly FairAsk[] = [];

/** The decision table of offers for the matter taken up last. */
export function askForOffers() {
  return thinking().offers();
}

/** What the checks say of a text, soon after the last keystroke; the former answer stands meanwhile. `seen`: the newest interaction of which
 * whoever wrote it knew, where it isn't the thought's own. */
export function useFindings(
  text: string,
  thought: Thought | undefined,
  initial: readonly Finding[],
  seen?: string,
): { findings: readonly Finding[]; fair: readonly FairAsk[] } {
  const [found, setFound] = useState<{
    text: string;
    thought: Thought;
    findings: readonly Finding[];
    fair: readonly FairAsk[];
  }>();
  const basedOn = seen ?? thought?.drafts[0]?.basedOn;
  useEffect(() => {
    if (!thought) return undefined;
    const timer = setTimeout(() => {
      void Promise.all([thinking().check(text, basedOn), thinking().fair(text)]).then(([findings, fair]) =>
        setFound({ text, thought, findings, fair }),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, thought, basedOn]);
  return found && found.thought === thought ? found : { findings: initial, fair: NONE };
}
