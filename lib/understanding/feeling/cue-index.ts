import { PhraseIndex } from '../language/phrase-index';
import type { CuedLabel, FeelingPack } from './feeling-pack';

export type CueRole =
  | { role: 'label'; label: CuedLabel; weight: number }
  | { role: 'politeness' | 'praise' | 'failure' | 'sarcasm' | 'resolved' }
  | { role: 'negation' | 'intensifier' | 'downtoner' | 'contrast' };

export interface CueIndex {
  /** Phrases that say something. */
  said: PhraseIndex<CueRole>;
  /** Words that change what the phrases near them say. */
  modifiers: PhraseIndex<CueRole>;
}

const indexes = new WeakMap<FeelingPack, CueIndex>();

/** The pack's phrases made ready for one-pass search; made once a pack. */
export function cueIndexOf(pack: FeelingPack): CueIndex {
  let index = indexes.get(pack);
  if (!index) indexes.set(pack, (index = build(pack)));
  return index;
}

function build(pack: FeelingPack): CueIndex {
  const said = new PhraseIndex<CueRole>();
  for (const [label, byWeight] of Object.entries(pack.cues) as [CuedLabel, FeelingPack['cues'][CuedLabel]][]) {
    for (const weight of [1, 2, 3] as const) said.add(byWeight[weight] ?? '', { role: 'label', label, weight });
  }
  said
    .add(pack.politeness, { role: 'politeness' })
    .add(pack.sarcasm, { role: 'sarcasm' })
    .add(pack.resolved, { role: 'resolved' });
  const modifiers = new PhraseIndex<CueRole>()
    .add(pack.negations, { role: 'negation' })
    .add(pack.intensifiers, { role: 'intensifier' })
    .add(pack.downtoners, { role: 'downtoner' })
    .add(pack.contrasts, { role: 'contrast' })
    .add(pack.praise, { role: 'praise' })
    .add(pack.failures, { role: 'failure' });
  return { said, modifiers };
}
