import { wordingIn, type Guidance } from '../document';
import { knowledgeIndex, searchKnowledge, type KnowledgeIndex } from './knowledge-index';

/** A text of the lead's that answers a question, with the rule it comes from. */
export interface KnownAnswer {
  rule: string;
  text: string;
}

/** An answer must speak of half of what is asked, rarer words weighing more, and of two of its words where it has two. */
const LEAST_COVERED = 0.5;

/** The snippet, or the fact of a procedure, that answers a question in a language, as of a day (ISO 8601 date); none where the best one speaks of something else. */
export function findAnswer(
  guidance: Guidance,
  question: string,
  language: string,
  today: string,
): KnownAnswer | undefined {
  const index = indexOf(guidance, language);
  const [best] = searchKnowledge(index, question, 20).filter((one) => isLive(guidance, one.id, today));
  if (!best || best.covered < LEAST_COVERED || (best.shared < 2 && best.covered < 1)) return undefined;
  const found = entriesOf(guidance, language).find((one) => one.id === best.id);
  return found && { rule: found.rule, text: found.text };
}

function isLive({ snippets }: Guidance, id: string, today: string): boolean {
  const expires = snippets.find((one) => one.id === id)?.expires;
  return expires === undefined || expires >= today;
}

const indices = new WeakMap<Guidance, Map<string, KnowledgeIndex>>();

/** Made when first asked: a published document doesn't change. */
function indexOf(guidance: Guidance, language: string): KnowledgeIndex {
  const known = indices.get(guidance) ?? new Map<string, KnowledgeIndex>();
  indices.set(guidance, known);
  const made = known.get(language) ?? knowledgeIndex(entriesOf(guidance, language), language);
  known.set(language, made);
  return made;
}

/** Snippets and the facts that procedures require; each with the id of the rule it comes from. */
function entriesOf({ snippets, procedures }: Guidance, language: string) {
  const approved = snippets.flatMap(({ id, topic, text }) => {
    const told = wordingIn(text, language);
    return told === undefined ? [] : [{ id, rule: id, title: wordingIn(topic, language) ?? '', text: told }];
  });
  const facts = procedures.flatMap((one) =>
    one.facts.flatMap((fact, place) => {
      const told = wordingIn(fact, language);
      return told === undefined ? [] : [{ id: `${one.id}#${place}`, rule: one.id, title: '', text: told }];
    }),
  );
  return [...approved, ...facts];
}
