// Words that take up how somebody feels or what went wrong. Broad on purpose: a reply that says any of it is left alone.
const acknowledges: Record<string, string> = {
  en: "no (?:nuisance|bother|trouble)|don['’]t (?:worry|wait)|goodness|blimey|ouch|oops|yikes|oh dear|straight away|right away|immediately|at once|urgent\\p{L}*|priorit\\p{L}+|rotten|horrid|horrible|awful|terrible|dreadful|nightmare|condolences|i wish|sorry|oh no|(?:quite )?agree|apolog\\p{L}*|regret|understand\\p{L}*|frustrat\\p{L}*|annoy\\p{L}*|upset\\p{L}*|disappoint\\p{L}*|worr\\p{L}*|stress\\p{L}*|unacceptable|not (?:good|okay|ok|right|acceptable|fair|how|what)|should(?:n't|n’t| not| never)? have|our (?:fault|mistake|error|failing|side)|my (?:fault|mistake)|on us|let you down|you(?:'re|’re| are| were) right|patien\\p{L}*|must (?:be|have been|feel)|i (?:can )?(?:see|hear|know|get|imagine|realise|realize)|we (?:failed|missed|promised|broke|owe|did not|didn't|didn’t|never|kept you|left you)|difficult|hard|tough|condolences|thank you for (?:telling|waiting|bearing|your)|thanks for|after (?:all|two|three|the)|since you|already tried|no wonder|enough|too long|fair point|glad|happy for you",
  de: 'oje|ach je|herrje|ups|umgehend|sofort|dringend\\p{L}*|vorrang\\p{L}*|keine sorge|schlimm\\p{L}*|schrecklich\\p{L}*|beruhig\\p{L}*|anteilnahme|tut mir|tut uns|leid|entschuldig\\p{L}*|verzeih\\p{L}*|bedau\\p{L}*|versteh\\p{L}*|verständlich\\p{L}*|nachvollzieh\\p{L}*|ärger\\p{L}*|frust\\p{L}*|enttäusch\\p{L}*|sorge\\p{L}*|unser\\p{L}* (?:fehler|versäumnis|schuld)|mein fehler|hätte\\p{L}*|geduld|recht|zu recht|versprochen|versäumt|nicht (?:gehalten|in ordnung|okay|gut|sein|passieren)|unangenehm|ärgerlich|schwer|schwierig|beileid|danke|vielen dank|ich (?:sehe|weiß),? (?:dass|wie)|kein wunder|lange|trotz|obwohl|nachdem',
  fr: 'oh|ah|aïe|zut|mince|tranquill\\p{L}*|t.inquiète|rassur\\p{L}*|par prudence|immédiatement|d.urgence|urgent\\p{L}*|priorit\\p{L}+|nos pensées|de tout cœur|désolé\\p{L}*|navré\\p{L}*|excus\\p{L}*|pardon|regret\\p{L}*|compren\\p{L}*|frustr\\p{L}*|déçu\\p{L}*|déception|agaç\\p{L}*|énerv\\p{L}*|inqui\\p{L}*|inadmissible|pas normal|aurai\\p{L}*|notre (?:faute|erreur)|nos torts|patien\\p{L}*|raison|difficile|pénible|promis\\p{L}*|condoléances|merci|je (?:vois|sais|mesure) (?:que|qu.|combien|bien|à quel)|malgré|pas tenu|trop long\\p{L}*',
  es: 'acompañ\\p{L}*|tranquil\\p{L}*|vaya|uy|ay|caramba|ánimo|enseguida|de inmediato|inmediatamente|urgen\\p{L}+|priori\\p{L}+|siento|sentimos|disculp\\p{L}*|perd[oó]n\\p{L}*|lament\\p{L}*|entend\\p{L}*|entiendo|comprend\\p{L}*|frustra\\p{L}*|decepci\\p{L}*|molest\\p{L}*|preocup\\p{L}*|inaceptable|no (?:es|está) (?:normal|bien|aceptable)|debi\\p{L}*|(?:culpa|error|fallo) (?:es )?nuestr\\p{L}*|nuestr\\p{L}* (?:culpa|error|fallo)|paciencia|razón|difícil|prometi\\p{L}*|pésame|gracias|veo que|sé que|fallado|fallamos|demasiado',
  pt: 'meus sentimentos|meu deus|calma|nossa,|nossa!|poxa|puxa|tranquil\\p{L}*|urgen\\p{L}+|priori\\p{L}+|imediat\\p{L}+|desculp\\p{L}*|lament\\p{L}*|pen[ae]|sinto|sentimos|compreend\\p{L}*|entend\\p{L}*|frustr\\p{L}*|dece[pc]\\p{L}*|chate\\p{L}*|aborrec\\p{L}*|preocup\\p{L}*|inaceitável|não (?:é|está) (?:normal|bem|aceitável)|devia\\p{L}*|deveria\\p{L}*|(?:culpa|erro|falha) (?:é )?noss[oa]|noss[oa] (?:culpa|erro|falha)|falh\\p{L}*|paciência|razão|difícil|promet\\p{L}*|condolências|pêsames|obrigad[oa]|vejo que|sei que|demasiado',
  ar: 'قلبنا|قلوبنا|العذر|سامح\\p{L}*|الله|سلامت\\p{L}*|ولا يهم\\p{L}*|حقك علينا|تعبناك|حالا|فورا|فوراً|أوجع\\p{L}*|(?:و|ف)?(?:آسف|آسفة|آسفون|نأسف|أسفنا|يؤسفني|يؤسفنا|أعتذر|نعتذر|اعتذار\\p{L}*|عذر\\p{L}*|أفهم|أتفهم|نتفهم|نفهم|أدرك|ندرك|أقدر|نقدر|إحباط\\p{L}*|غضب\\p{L}*|قلق\\p{L}*|محبط|مزعج|مزعجا|خطأ\\p{L}*|خطؤنا|حقك|معك حق|محق|صبر\\p{L}*|وعد\\p{L}*|صعب\\p{L}*|تعازي\\p{L}*|شكر\\p{L}*|كان يجب|كان ينبغي|تأخر\\p{L}*)',
};

type Cause = 'promise' | 'fixes' | 'feeling';

const says: Record<string, Record<Cause, string>> = {
  en: {
    promise: 'I am sorry that we did not keep our word to you.',
    fixes: 'I am sorry that what you have tried so far has not helped.',
    feeling: 'I am sorry that this has been so hard on you.',
  },
  de: {
    promise: 'Es tut mir leid, dass wir nicht Wort gehalten haben.',
    fixes: 'Es tut mir leid, dass die bisherigen Versuche nichts gebracht haben.',
    feeling: 'Es tut mir leid, dass das so belastend war.',
  },
  fr: {
    promise: 'Je suis vraiment navré que nous n’ayons pas tenu parole.',
    fixes: 'Je regrette que les essais faits jusqu’ici n’aient rien donné.',
    feeling: 'Je regrette que cela ait été si pénible.',
  },
  es: {
    promise: 'Siento que no hayamos cumplido lo que dijimos.',
    fixes: 'Siento que lo que se ha probado hasta ahora no haya servido.',
    feeling: 'Siento que esto haya sido tan pesado.',
  },
  pt: {
    promise: 'Lamento que não tenhamos cumprido o que dissemos.',
    fixes: 'Lamento que o que foi tentado até agora não tenha resultado.',
    feeling: 'Lamento que isto tenha sido tão difícil.',
  },
  ar: {
    promise: 'يؤسفني أننا لم نفِ بما وعدنا به.',
    fixes: 'يؤسفني أن المحاولات السابقة لم تنفع.',
    feeling: 'يؤسفني أن الأمر كان صعبًا إلى هذا الحد.',
  },
};

/** What acknowledges in a language, and a sentence that does for each cause; `undefined` where there are none. */
export function acknowledgingWords(language: string): { any: string; say: Record<Cause, string> } | undefined {
  const code = language.slice(0, 2);
  const any = acknowledges[code];
  const say = says[code];
  return any && say ? { any, say } : undefined;
}
