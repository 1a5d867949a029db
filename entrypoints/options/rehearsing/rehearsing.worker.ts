import '../../../lib/domain/jitless';
import { expose } from 'comlink';
import { pastConversations } from '../../../lib/db/past-conversations';
import { pastDossier } from '../../../lib/desk/past-dossier';
import { practise, type PracticeNotes } from '../../../lib/desk/practise';
import { rehearse } from '../../../lib/desk/rehearse';
import type { Dossier } from '../../../lib/domain/dossier';
import type { Guidance } from '../../../lib/guidance/document';
import type { Example } from '../../../lib/rehearsal/example';
import type { Replay } from '../../../lib/rehearsal/replayed';
import { sumUp, type Rehearsal } from '../../../lib/rehearsal/sum-up';
import { createReader } from '../../../lib/understanding/create-reader';
import { spokenLanguage } from '../../../lib/understanding/read-dossier';
import { loadKnowledge } from '../../../lib/understanding/load-knowledge';

/** As many conversations as a lead can take in, and a computer replays while they wait. */
const REPLAYED = 200;
/** Progress is told every so many conversations: the page draws it each time. */
const TOLD = 4;

export interface Script {
  before: Guidance;
  after: Guidance;
  examples: readonly Example[];
  agent: Dossier['agent'];
}

/** A message of a past conversation that can be answered for practice. */
export type Task = Pick<Dossier, 'interactions' | 'current'>;

// Figures of times in texts are read by one clock, so that a rehearsal comes out the same on every computer.
const zone = 'UTC';
const reader = createReader();
let turn = 0;

async function knowledgeFor(dossier: Dossier) {
  return { ...(await loadKnowledge(spokenLanguage(dossier))), zone };
}

async function replay(dossier: Dossier | undefined, script: Script): Promise<Replay[]> {
  const one = dossier && rehearse(dossier, script, await knowledgeFor(dossier), reader);
  return one ? [one] : [];
}

// What is shown goes over to the page, and no more: taking a message in is one task of its thread.
function forPage({ rows, ...rest }: Rehearsal): Rehearsal {
  const bare = (one: Replay['before']) => ({ ...one, moves: [], findings: [] });
  return { ...rest, rows: rows.map((row) => ({ ...row, before: bare(row.before), after: bare(row.after) })) };
}

const rehearsing = {
  /** Replays past conversations, and the examples' messages; `undefined` when another one was begun or it was cancelled. */
  async rehearse(script: Script, onProgress: (done: number, of: number) => void): Promise<Rehearsal | undefined> {
    const mine = ++turn;
    const replays = new Map<string, Replay>();
    const keys = await pastConversations(REPLAYED);
    const wanted = [
      ...keys.map((conversation) => ({ conversation, until: undefined })),
      ...script.examples.map(({ conversation, until }) => ({ conversation, until })),
    ];
    for (const [index, { conversation, until }] of wanted.entries()) {
      if (until === undefined || !replays.has(until)) {
        const dossier = await pastDossier(conversation, script.agent, until);
        for (const one of await replay(dossier, script)) replays.set(one.until, one);
      }
      if (mine !== turn) return undefined;
      if (index % TOLD === 0) onProgress(index, wanted.length);
    }
    return forPage(sumUp([...replays.values()], script.after, script.examples));
  },
  /** The examples' messages alone, after each edit. */
  async tryExamples(script: Script): Promise<Rehearsal> {
    const replays: Replay[] = [];
    for (const { conversation, until } of script.examples)
      replays.push(...(await replay(await pastDossier(conversation, script.agent, until), script)));
    const once = new Map(replays.map((one) => [one.until, one]));
    return sumUp([...once.values()], script.after, script.examples);
  },
  /** One past conversation under both versions, without examples; `undefined` where nothing is to be answered. */
  async show(conversation: string, script: Omit<Script, 'examples'>): Promise<Replay | undefined> {
    const dossier = await pastDossier(conversation, script.agent);
    return dossier && rehearse(dossier, script, await knowledgeFor(dossier), reader);
  },
  cancel(): void {
    turn++;
  },
  /** Messages to practise on, the newest first. */
  async tasks(limit: number, agent: Dossier['agent']): Promise<Task[]> {
    const dossiers = await Promise.all(
      (await pastConversations(limit)).map((conversation) => pastDossier(conversation, agent)),
    );
    return dossiers
      .flatMap((one) => one ?? [])
      .sort((one, other) => (one.now < other.now ? 1 : one.now > other.now ? -1 : 0))
      .map(({ interactions, current }) => ({ interactions, current }));
  },
  /** What a good reply would have named, and what the checks say of this one. Nothing is stored. */
  async practise(task: Task, guidance: Guidance, agent: Dossier['agent'], text: string): Promise<PracticeNotes> {
    const { current, interactions } = task;
    const asked = interactions.findLast((one) => one.conversation === current)!;
    const dossier: Dossier = {
      customer: { id: asked.party, name: asked.author, identifiers: [] },
      interactions,
      orders: interactions.flatMap((one) => (one.order ? [one.order] : [])),
      current,
      now: asked.at,
      agent,
    };
    return practise({ dossier, guidance, text }, await knowledgeFor(dossier));
  },
};

/** What the page may ask of the thread. */
export type Rehearsing = typeof rehearsing;
expose(rehearsing);
