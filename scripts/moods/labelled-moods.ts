import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Interaction } from '../../lib/domain/interaction';
import type { Feeling } from '../../lib/domain/reading';
import type { MoodRead } from '../../lib/understanding/feeling/mood-features';
import { lasts, moodReads } from '../../lib/understanding/feeling/read-moods';
import { detectLanguage } from '../../lib/understanding/language/detect-language';
import { ownTextOf } from '../../lib/understanding/text/own-words-of';
import { dossierOf, type Scenario } from '../../test/bench/scenario';
import { dialoguesIn, type LabelledDialogue } from '../dialogues/labelled-dialogues';

/** A customer's message, read, and what it says that they feel where somebody labelled it. */
export interface LabelledMood {
  /** The file it comes from: one hand. */
  hand: string;
  language: string;
  /** The conversation it stands in, unlike any other's. */
  conversation: string;
  read: MoodRead;
  before?: LabelledMood;
  gold?: Pick<Feeling, 'label' | 'intensity'>;
  /** Whether it comes from a whole labelled conversation. */
  whole: boolean;
}

const ROOT = join(import.meta.dirname, '../..');
const DIALOGUES = join(ROOT, 'data/dialogues');
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar'];
/** Parts of the scenarios that may be learnt from. */
const PARTS = ['dev', 'fresh', 'confirm', 'test', 'strangers'];
const HOURS_BETWEEN = 6;

/** The customers' messages of labelled conversations and scenarios, every one with those before it. */
export function labelledMoods(): LabelledMood[] {
  const files = readdirSync(DIALOGUES).filter((file) => file.endsWith('.txt'));
  const whole = files
    .sort()
    .flatMap((file) =>
      dialoguesIn(readFileSync(join(DIALOGUES, file), 'utf8'), file).flatMap((one) =>
        ofDialogue(one, basename(file, '.txt')),
      ),
    );
  const scenarios = LANGUAGES.flatMap((language) => PARTS.flatMap((part) => ofPart(language, part)));
  return [...whole, ...scenarios];
}

function ofDialogue(dialogue: LabelledDialogue, hand: string): LabelledMood[] {
  const golds = new Map(dialogue.messages.map(({ feeling }, i) => [String(i), feeling] as const));
  const interactions = dialogue.messages.map(({ direction, channel, text }, i) => ({
    id: String(i),
    channel,
    direction,
    text,
    at: new Date(Date.UTC(2026, 0, 5, i * HOURS_BETWEEN)).toISOString(),
  }));
  const scenario = {
    id: `${hand} ${dialogue.id}`,
    now: '2026-03-01T00:00:00Z',
    agent: {},
    customer: { identifiers: [] },
    interactions,
    current: 'c',
  };
  return messagesOf(scenario, dialogue.language, hand, (id) => golds.get(id), true);
}

function ofPart(language: string, part: string): LabelledMood[] {
  const file = join(ROOT, `test/bench/scenarios/${language}/${part}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const scenario = JSON.parse(line) as Scenario;
      const last = dossierOf(scenario).interactions.findLast(
        (one) => one.direction === 'inbound' && one.conversation === scenario.current,
      );
      const gold = scenario.gold?.feeling as LabelledMood['gold'];
      return messagesOf(scenario, language, `${language}.${part}`, (id) => (id === last?.id ? gold : undefined), false);
    });
}

function messagesOf(
  scenario: Scenario,
  language: string,
  hand: string,
  goldOf: (id: string) => LabelledMood['gold'],
  whole: boolean,
): LabelledMood[] {
  const dossier = dossierOf(scenario);
  const inbound = dossier.interactions.filter((one) => one.direction === 'inbound');
  const languageOf = (one: Interaction) => detectLanguage(ownTextOf(one)).language;
  const found: LabelledMood[] = [];
  moodReads(inbound, { languageOf, fallback: language, people: dossier }).forEach((read, i) => {
    const near = i > 0 && lasts(inbound[i - 1]!.at, inbound[i]!.at);
    const gold = goldOf(inbound[i]!.id);
    const conversation = `${hand} ${scenario.id}`;
    found.push({
      hand,
      language,
      conversation,
      read,
      whole,
      ...(near && { before: found[i - 1] }),
      ...(gold && { gold }),
    });
  });
  return found;
}
