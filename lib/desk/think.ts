import type { Dossier } from '../domain/dossier';
import type { EffortWeights } from '../domain/effort-weights';
import { reweigh } from '../effort/reweigh';
import type { Reading } from '../domain/reading';
import type { Adjustment, AsksNext, Draft, Finding, Plan, ReplyStyle } from '../domain/reply';
import { guidanceAtStage } from '../guidance/at-stage';
import type { Guidance } from '../guidance/document';
import { evaluateOffers, type GrantedOffer, type OfferVerdict } from '../guidance/evaluate-offers';
import { ruleContext } from '../guidance/rule-context';
import { teamReasons } from '../guidance/team-reasons';
import { defaultPersonas } from '../persona/default-personas';
import { matchPersona, type PersonaMatch } from '../persona/match-persona';
import type { Persona } from '../persona/persona';
import { journeyOf, stageOf, type StagedJourney } from '../persona/stage-of';
import { checksFor } from '../reply/check/check-draft';
import { fairAsks, type FairAsk } from '../reply/check/fair-asks';
import { learnHabits } from '../reply/learn/learn-habits';
import { mannerOf, type Manner } from '../reply/learn/manner-of';
import type { WrittenDraft } from '../reply/learn/written-draft';
import { planReply } from '../reply/plan/plan-reply';
import { emptyMemory, rememberReply, type PhraseMemory } from '../reply/write/phrase-memory';
import { writeReply, type WriteInput } from '../reply/write/write-reply';
import { writeWith, type OtherWriter, type WrittenReplies } from '../reply/write/write-with';
import { type Knowledge, readDossier } from '../understanding/read-dossier';
import { narrowRules } from './narrow-rules';

/** Texts that were sent before, newest first: to this customer, and by the team lately. */
export interface SaidBefore {
  toCustomer: readonly string[];
  byTeam: readonly string[];
}

/** Earlier drafts with what became of them, and ids of habits that do not act. */
export interface OwnWriting {
  drafts: readonly WrittenDraft[];
  off: readonly string[];
}

/** What a reply is written from. The agent's correction of the feeling outranks what the text says. */
export interface Matter {
  dossier: Dossier;
  guidance: Guidance;
  said: SaidBefore;
  /** What the agent made of earlier drafts, and the habits they switched off. */
  written?: OwnWriting;
  correctedFeeling?: Reading['feeling']['label'];
  /** The team's own weights of the effort index, where they have some. */
  weights?: EffortWeights;
  /** Reasons that the agent chose for the conversation. */
  correctedReasons?: readonly string[];
  /** Id of the persona that the agent chose for the customer; empty: none fits. */
  chosenPersona?: string;
  /** What the customer was offered before. */
  granted?: readonly GrantedOffer[];
  /** What customers with the same reason come back with. */
  asksNext?: AsksNext;
}

/** How the words are wished: another seed gives other words for the same plan. */
export interface Wish {
  seed: number;
  adjustments: readonly Adjustment[];
  /** The approaches wished for; all of them when absent. */
  styles?: readonly ReplyStyle[];
}

/** Reads the dossier, with the agent's corrections in force. `read`: whatever reads a dossier; it may keep what it has read. */
export function readMatter(
  { dossier, guidance, correctedFeeling, correctedReasons, weights }: Omit<Matter, 'said'>,
  knowledge: Knowledge = {},
  read: typeof readDossier = readDossier,
): Reading {
  const found = read(dossier, knowledge);
  const reasons = correctedReasons
    ? correctedReasons.map((id) => ({ id, confidence: 1 }))
    : teamReasons(guidance, found.reasons, saidIn(dossier));
  const effort = weights ? reweigh(found.effort, weights) : found.effort;
  const reading = { ...found, reasons, effort };
  if (!correctedFeeling) return reading;
  return {
    ...reading,
    feeling: {
      ...reading.feeling,
      label: correctedFeeling,
      intensity: correctedFeeling === 'calm' ? 0 : (Math.max(1, reading.feeling.intensity) as 1 | 2 | 3),
    },
  };
}

function saidIn({ interactions, current }: Dossier): string {
  return interactions
    .filter((one) => one.direction === 'inbound' && one.conversation === current)
    .map((one) => one.text)
    .join('\n');
}

/** Plan and three drafts, each checked. Pure: the same matter and wish give the same drafts. */
export function draftReplies(matter: Matter, reading: Reading, wish: Wish): { plan: Plan; drafts: Draft[] } {
  const task = taskOf(matter, reading, wish);
  return { plan: task.plan, drafts: writeReply(task) };
}

/** The same by a writer of choice, held to the same plan and checks; where it does not serve by `deadline`, the embedded one does. */
export function draftRepliesWith(
  writer: OtherWriter,
  { matter, reading, wish }: { matter: Matter; reading: Reading; wish: Wish },
  deadline: AbortSignal,
): Promise<WrittenReplies> {
  return writeWith(writer, taskOf(matter, reading, wish), deadline);
}

function taskOf(matter: Matter, reading: Reading, wish: Wish): WriteInput & Required<Pick<WriteInput, 'check'>> {
  const { dossier } = matter;
  const stage = stageOf(dossier);
  const guidance = guidanceAtStage(matter.guidance, stage);
  const plan = planReply({
    dossier,
    reading,
    guidance,
    options: { persona: personaOf(matter), stage, granted: matter.granted, asksNext: matter.asksNext },
  });
  const check = checkerFor(matter, reading);
  return {
    plan,
    dossier,
    reading,
    guidance,
    memory: memoryOf(matter.said),
    manner: matter.written && mannerFrom(matter.written, plan),
    seed: wish.seed,
    adjustments: wish.adjustments,
    styles: wish.styles,
    check: (draft) => check(draft.text, draft.basedOn),
  };
}

function mannerFrom({ drafts, off }: OwnWriting, { channel, language }: Plan): Manner {
  return mannerOf(learnHabits(drafts), off, { channel, language });
}

/** The check of any text in the draft box, whoever wrote it, for one matter. */
export function checkerFor(matter: Matter, reading: Reading): (text: string, basedOn?: string) => Finding[] {
  const { dossier, said, granted } = matter;
  const stage = stageOf(dossier);
  const guidance = guidanceAtStage(matter.guidance, stage);
  const rules = narrowRules(guidance, dossier, reading, { persona: personaOf(matter), stage, granted });
  return checksFor({ dossier, reading, rules, said });
}

/** The decision table for this customer and agent: what may be given, up to how much, how often still, and why not. */
export function offersFor(matter: Matter, reading: Reading): OfferVerdict[] {
  const { dossier, guidance, granted = [] } = matter;
  const known = { persona: personaOf(matter), stage: stageOf(dossier) };
  return evaluateOffers(guidance, { ...ruleContext(dossier, reading, known), role: dossier.agent.role, granted });
}

/** Asks of a text that look like asking again, and why each is fair. */
export function fairAsksFor({ dossier, guidance }: Matter, reading: Reading, text: string): FairAsk[] {
  return fairAsks({ dossier, reading, rules: narrowRules(guidance, dossier, reading) }, text);
}

/** Where the customer stands: the journey stage by told rules with its signals, and the lead's persona that their words speak for, with the quotes. */
export interface Standing {
  stage: StagedJourney['stage'];
  signals: Pick<StagedJourney, 'for' | 'against'>;
  match: PersonaMatch;
  /** All that could be chosen, by name as the lead wrote it. */
  personas: ReadonlyArray<Pick<Persona, 'id' | 'name'>>;
}

export function standingOf({
  dossier,
  guidance,
  chosenPersona,
}: Pick<Matter, 'dossier' | 'chosenPersona'> & { guidance?: Guidance }): Standing {
  const personas = personasIn(guidance);
  const { stage, ...signals } = journeyOf(dossier);
  return {
    stage,
    signals,
    match: matchPersona(personas, dossier, chosenPersona),
    personas: personas.map(({ id, name }) => ({ id, name })),
  };
}

/** The team's personas replace the shipped ones; a team that wrote none starts from those. */
function personasIn(guidance: Guidance | undefined): readonly Persona[] {
  return guidance?.personas.length ? guidance.personas : defaultPersonas;
}

/** A persona counts for the rules only when the match is more than a guess. */
function personaOf({ dossier, guidance, chosenPersona }: Matter): string | undefined {
  return matchPersona(personasIn(guidance), dossier, chosenPersona).persona?.id;
}

function memoryOf({ toCustomer, byTeam }: SaidBefore): PhraseMemory {
  const team = byTeam.reduce((memory, text) => rememberReply(memory, text, { sameCustomer: false }), emptyMemory);
  return toCustomer.reduce((memory, text) => rememberReply(memory, text, { sameCustomer: true }), team);
}
