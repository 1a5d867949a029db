/** How a reply answers, per language: sources for whole-word matching without case. */
interface AnsweringWords {
  /** Answers a question that wants a yes or a no; at the beginning of a sentence. */
  yesOrNo: string;
  /** A question that wants more than that. */
  wh: string;
  why: string;
  because: string;
  /** Says openly that there is no answer yet. */
  notKnown: string;
  /** Asks for what must be known before the question can be answered, or for a move to where it can be. */
  asksBack: string;
}

const words: Record<string, AnsweringWords> = {
  en: {
    yesOrNo:
      "yes|no|nope|yep|yeah|glad to hear|happy to hear|sorry,? (?:\\p{L}+,? )?we (?:don't|don’t|dont|cannot|can't|can’t)|we (?:don't|don’t|dont|cannot|can't|can’t)|there is|absolutely|certainly|unfortunately|you (?:should|can|may|could|are welcome to|do not|don't|need)|it(?:'s|’s|s| is) (?:not )?(?:possible|true|correct)",
    wh: 'when|where|why|how|who|which|what',
    why: 'why|how come',
    because: 'because|due to|since|as',
    notKnown:
      "(?:do not|don't|don’t) (?:have (?:any |an )?(?:information|answer|date|update)|know)|no (?:information|date|answer) yet|cannot (?:say|tell) yet|once i know",
    asksBack:
      '(?:please|kindly|can you|could you|would you|mind) (?:dm|pm|message|private messag\\p{L}+|share|provide|send|sending|give|tell|let us know|follow|contact|call|visit|confirm)(?: \\p{L}+)?|dm us|in dm|direct message|private message',
  },
  de: {
    yesOrNo:
      'ja|nein|leider|natürlich|das geht|das ist (?:nicht )?möglich|sie (?:können|dürfen)|(?:der|die|das|ihre?n?|dein\\p{L}*) \\p{L}+ (?:können|dürfen|kannst|darfst) (?:sie|du)',
    wh: 'wann|wo|warum|wieso|wie|wer|welche\\p{L}*|was|woher|wohin',
    why: 'warum|wieso|weshalb',
    because: 'weil|wegen|da|aufgrund|denn',
    notKnown: '(?:weiß|wissen) (?:ich|wir) (?:noch )?nicht|kann ich (?:noch )?nicht sagen|steht noch nicht fest',
    asksBack:
      '(?:bitte )?(?:schicken|senden|nennen|teilen|schreiben) sie (?:mir|uns)|brauche ich (?:noch )?(?:ihre|ihren|die)',
  },
  fr: {
    yesOrNo: "oui|non|malheureusement|bien sûr|c[’']est (?:im)?possible|vous pouvez",
    wh: 'quand|où|pourquoi|comment|qui|quel\\p{L}*|combien|que',
    why: 'pourquoi',
    because: 'parce que|car|en raison|à cause|puisque',
    notKnown: '(?:ne|n.) ?(?:sais|savons|connais) pas|pas encore (?:de réponse|la réponse|de date)',
    asksBack:
      '(?:merci de|veuillez|pouvez-vous|pourriez-vous) (?:me |nous )?(?:envoyer|communiquer|indiquer|préciser|transmettre)',
  },
  es: {
    yesOrNo: 'sí|no|lamentablemente|claro|es (?:im)?posible|puedes?',
    wh: 'cuándo|dónde|por qué|cómo|quién|cuál\\p{L}*|qué|cuánto',
    why: 'por qué',
    because: 'porque|debido a|ya que|a causa',
    notKnown: '(?:aún|todavía) no (?:lo )?(?:sé|sabemos|tengo|tenemos)|no (?:lo )?(?:sé|sabemos)',
    asksBack: '(?:envíe|mande|indique|facilite|díga|confírm)\\p{L}*(?:me|nos)(?: \\p{L}+)?',
  },
  pt: {
    yesOrNo: 'sim|não|infelizmente|claro|é (?:im)?possível|podes?',
    wh: 'quando|onde|por ?que|porquê|como|quem|qual|quais|que|quanto',
    why: 'por ?que|porquê',
    because: 'porque|devido a|já que|por causa',
    notKnown: 'ainda não (?:sei|sabemos|tenho|temos)|não (?:sei|sabemos)',
    asksBack: '(?:envie|mande|indique|informe|diga|confirme)-?(?:me|nos)|(?:por favor,? )(?:envie|indique|informe)',
  },
  ar: {
    yesOrNo: 'نعم|لا|للأسف|بالتأكيد|أكيد|يمكنك|بإمكانك',
    wh: 'متى|أين|لماذا|كيف|من|ما|ماذا|كم|أي',
    why: 'لماذا',
    because: 'لأن\\p{L}*|بسبب|نظرا',
    notKnown: 'لا (?:أعرف|نعرف|أعلم|نعلم)|ليس لدي\\p{L}* (?:معلومات|جواب)',
    asksBack: '(?:من فضلك|يرجى) (?:أرسل|إرسال|أخبر|تزويد)\\p{L}*',
  },
};

/** The words of a language; English ones where there are none. */
export function answeringWords(language: string): AnsweringWords {
  return words[language.slice(0, 2)] ?? words.en!;
}
