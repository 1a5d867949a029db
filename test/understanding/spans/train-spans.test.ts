import { describe, expect, it } from 'vitest';
import { tag, ANSWERS, spansIn } from '../../../lib/understanding/spans/span-chain';
import { spanFeatures } from '../../../lib/understanding/spans/span-features';
import { rulesSeen } from '../../../lib/understanding/spans/rules-seen';
import { dialoguesIn } from '../../../scripts/dialogues/labelled-dialogues';
import { fitChain } from '../../../scripts/spans/fit-chain';
import { goldStates, labelledSpans } from '../../../scripts/spans/labelled-messages';
import { shippedSteps } from '../../../scripts/steps/shipped-steps';

const NAMES = ['Ada Pell', 'Bo Winter', 'Cy Marlow', 'Di Farrow', 'Ed Stone', 'Flo Hart', 'Gil Moss', 'Hal Reed'];
const TEXT = NAMES.map(
  (name, i) =>
    `## en-${i} shop\nin chat calm 0 | hello there, the name is ⟦a:name|${name}⟧, the lid is ⟦a:colour|teal⟧`,
).join('\n\n');

describe('a chain', () => {
  const messages = labelledSpans(dialoguesIn(TEXT, 'en.test.txt'), shippedSteps());
  const examples = messages.map((one) => ({
    features: one.features,
    writer: one.rules.writer,
    gold: goldStates(ANSWERS, one),
    dialogue: one.dialogue,
  }));
  const fit = { epochs: 20, rate: 0.3, decay: 0, drop: 0.2, least: 2 };

  it('learns the same bits from the same messages', () => {
    const [one, other] = [fitChain(ANSWERS, examples, fit), fitChain(ANSWERS, examples, fit)];
    expect(one.table.weights).toEqual(other.table.weights);
    expect(one.moves).toEqual(other.moves);
  });

  it('finds what it learnt in words that it has not seen', () => {
    const chain = fitChain(ANSWERS, examples, fit);
    const text = 'hello there, the name is Ira Quill, the lid is teal';
    const [unseen] = labelledSpans(
      dialoguesIn(`## en-x shop\nin chat calm 0 | ${text}`, 'en.test.txt'),
      shippedSteps(),
    );
    const features = spanFeatures(rulesSeen(unseen!.rules));
    const found = spansIn(tag(chain, features, 'customer'), 1).map(({ first, last }) =>
      text.slice(features.tokens[first]!.start, features.tokens[last]!.end),
    );
    expect(found).toEqual(['Ira Quill', 'teal']);
  });
});
