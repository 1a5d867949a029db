/** How a reply answers, per language: sources for whole-word matching without case. */
interface AnsweringWords {
  /** Answers a question that wants a yes or a no; at the beginning of a sentence. */
  yesOrNo: string;
  /** A question that wants more than that. */
  wh: string;
  /** Asks for what must be known before the question can be answered, or for a move to where it can be. */
  asksBack: string;
}

const words: Record<string, AnsweringWords> = {
  en: {
    yesOrNo:
      "yes|no|nope|yep|yeah|absolutely|certainly|unfortunately|you (?:should|can|may|could|do not|don't|need)|it(?:'s|’s|s| is) (?:not )?(?:possible|true|correct)",
    wh: 'when|where|why|how|who|which|what',
    asksBack:
      '(?:please|kindly|can you|could you|would you|mind) (?:dm|pm|message|private messag\\p{L}+|share|provide|send|sending|give|tell|let us know|follow|contact|call|visit|confirm)(?: \\p{L}+)?|dm us|in dm|direct message|private message',
  },
  de: {
    yesOrNo: 'ja|nein|leider|natürlich|das geht|das ist (?:nicht )?möglich|sie können',
    wh: 'wann|wo|warum|wieso|wie|wer|welche\\p{L}*|was|woher|wohin',
    asksBack:
      '(?:bitte )?(?:schicken|senden|nennen|teilen|schreiben) sie (?:mir|uns)|brauche ich (?:noch )?(?:ihre|ihren|die)',
  },
  fr: {
    yesOrNo: "oui|non|malheureusement|bien sûr|c[’']est (?:im)?possible|vous pouvez",
    wh: 'quand|où|pourquoi|comment|qui|quel\\p{L}*|combien|que',
    asksBack:
      '(?:merci de|veuillez|pouvez-vous|pourriez-vous) (?:me |nous )?(?:envoyer|communiquer|indiquer|préciser|transmettre)',
  },
  es: {
    yesOrNo: 'sí|no|lamentablemente|claro|es (?:im)?posible|puede',
    wh: 'cuándo|dónde|por qué|cómo|quién|cuál\\p{L}*|qué|cuánto',
    asksBack: '(?:envíe|mande|indique|facilite|díga|confírm)\\p{L}*(?:me|nos)(?: \\p{L}+)?',
  },
  pt: {
    yesOrNo: 'sim|não|infelizmente|claro|é (?:im)?possível|pode',
    wh: 'quando|onde|por ?que|porquê|como|quem|qual|quais|que|quanto',
    asksBack: '(?:envie|mande|indique|informe|diga|confirme)-?(?:me|nos)|(?:por favor,? )(?:envie|indique|informe)',
  },
  ar: {
    yesOrNo: 'نعم|لا|للأسف|بالتأكيد|أكيد|يمكنك',
    wh: 'متى|أين|لماذا|كيف|من|ما|ماذا|كم|أي',
    asksBack: '(?:من فضلك|يرجى) (?:أرسل|إرسال|أخبر|تزويد)\\p{L}*',
  },
};

/** The words of a language; English ones where there are none. */
export function answeringWords(language: string): AnsweringWords {
  return words[language.slice(0, 2)] ?? words.en!;
}
