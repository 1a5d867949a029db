import { stemsOf } from '../../guidance/knowledge/stems';
import type { CheckInput } from './define-check';
import { sentenceAt, type Sentence } from './sentences';
import { specificsIn, type Specific } from './specifics';

/** Whether the history or the guidance says another figure of the same matter. */
export type Contradicts = (figure: Specific, draft: { sentences: readonly Sentence[]; language: string }) => boolean;

const FIGURES = new Set<Specific['kind']>(['amount', 'percent', 'span']);
/** From so many words in common two sentences speak of one matter, where they are so large a share of the draft's. */
const COMMON = 2;
const SHARE = 0.4;
const STEM = 6;
/** So many figures of a long history, the newest ones, are looked through. */
const MOST = 300;

/** Collects the figures of the history and the guidance with the words beside them; the costly part when first asked. */
export function toldFigures({ dossier, rules }: Pick<CheckInput, 'dossier' | 'rules'>): () => Contradicts {
  return () => {
    const texts = [
      ...rules.sources,
      ...rules.facts.map(({ text }) => text),
      ...dossier.interactions.filter((one) => one.direction !== 'note').map(({ text }) => text.slice(0, 20_000)),
    ];
    const known = texts
      .flatMap((text) =>
        text.split(/(?<=[.!?؟])\s|\n/u).flatMap((sentence) => {
          const figures = specificsIn(sentence).filter((one) => FIGURES.has(one.kind));
          return figures.map((figure) => ({ figure, sentence }));
        }),
      )
      .slice(-MOST)
      .map((one) => ({ ...one, stems: perLanguage(one.sentence) }));
    return (figure, { sentences, language }) => {
      if (!FIGURES.has(figure.kind)) return false;
      const mine = stemSet(sentenceAt(sentences, figure.start)?.text ?? '', language);
      return known.some(({ figure: { kind, normalized }, stems }) => {
        if (kind !== figure.kind || normalized === figure.normalized) return false;
        const common = [...stems(language)].filter((stem) => mine.has(stem)).length;
        return common >= COMMON && common / mine.size >= SHARE;
      });
    };
  };
}

function perLanguage(sentence: string): (language: string) => ReadonlySet<string> {
  const found = new Map<string, ReadonlySet<string>>();
  return (language) => {
    const stems = found.get(language) ?? stemSet(sentence, language);
    found.set(language, stems);
    return stems;
  };
}

function stemSet(text: string, language: string): ReadonlySet<string> {
  return new Set(
    stemsOf(text, language).flatMap((stem) => (/^\d/.test(stem) || stem.length < 3 ? [] : stem.slice(0, STEM))),
  );
}
