/** How clauses hang together, per language: sources for whole-word matching without case. */
interface ConditionWords {
  /** Opens a clause that stands by itself: what was denied before is not denied any more. */
  turn: string;
  /** What is said holds only then. */
  condition: string;
  /** A condition in form only: it asks what the customer likes, and takes nothing back. */
  courtesy: string;
}

const words: Record<string, ConditionWords> = {
  en: {
    turn: "but|however|yet|still,? (?:i|we)|(?:and|so) (?:i|we|you)(?:['’]ll)?|anyway",
    condition: 'if|once|unless|whether|subject to|provided|as soon as|until|in case|depending on',
    courtesy:
      'if (?:you|there is|there are|anything|that|this|it) (?:need|have|want|like|prefer|wish|would|any|else|suits|works|helps|comes)',
  },
  de: {
    turn: 'aber|doch|jedoch|und (?:ich|wir|sie|du|erstatte|schicke|überweise)|dennoch|trotzdem',
    condition: 'wenn|falls|sobald|sofern|ob|vorausgesetzt|je nachdem',
    courtesy:
      '(?:wenn|falls) (?:sie|du|es|noch|das) (?:\\p{L}+ ){0,3}(?:möcht\\p{L}*|mögen|magst|wünsch\\p{L}*|woll\\p{L}*|fragen|recht|passt)',
  },
  fr: {
    turn: 'mais|cependant|toutefois|et (?:je|nous|vous|tu)|néanmoins|donc (?:je|nous)',
    condition: "si|s['’]il|dès que|une fois|sous réserve|à condition|lorsque|selon",
    courtesy:
      'si (?:vous (?:le )?|tu (?:le )?|cela (?:vous )?)(?:avez|souhait\\p{L}*|préfér\\p{L}*|voulez|désir\\p{L}*|convient)',
  },
  es: {
    turn: 'pero|sin embargo|aun así|y (?:le|te|les|vamos|voy|nosotros|yo)|no obstante|así que',
    condition: 'si|cuando|una vez|siempre que|en cuanto|según|en caso',
    courtesy:
      'si (?:lo |le |te )?(?:necesit\\p{L}*|tien\\p{L}*|quier\\p{L}*|prefier\\p{L}*|dese\\p{L}*|parece|conviene)',
  },
  pt: {
    turn: 'mas|porém|no entanto|contudo|e (?:vamos|vou|nós|eu|iremos|irei)|mesmo assim',
    condition: 'se|quando|assim que|caso|desde que|consoante|logo que',
    courtesy: 'se (?:precis\\p{L}*|tiver\\p{L}*|quis\\p{L}*|prefer\\p{L}*|desej\\p{L}*|der jeito|lhe convier)',
  },
  ar: {
    turn: 'لكن(?:ن\\p{L}+)?|ولكن(?:ن\\p{L}+)?|وس\\p{L}+|ومع ذلك|غير أن\\p{L}*',
    condition: 'إذا|إن|عندما|بمجرد|في حال|ما إذا|حسب',
    courtesy: '(?:إذا|إن) (?:كنت|احتجت|أردت|رغبت|كان لديك|أحببت)',
  },
};

/** The words of a language; English ones where there are none, which then match nothing. */
export function conditionWords(language: string): ConditionWords {
  return words[language.slice(0, 2)] ?? words.en!;
}
