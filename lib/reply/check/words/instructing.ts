/** Verbs that tell somebody what to press, send or go to, and the words that lead to one: sources for whole-word matching without case. */
const verbs: Record<string, string> = {
  en: 'send|text|call|ring|dial|type|enter|choose|select|pick|drag|tap|click|keep|leave|wait|say|go|turn|set|press|hold|open|shut|put|take|run|use|try|reply|mark|untick|tick|switch|lower|raise|drop|check|pop',
  de: '\\p{L}{3,}en sie|sende?|schicke?|wähle?|drücke?|tippe?|lasse?|warte?|stelle?|gib|gehe?|nimm|öffne|schalte?|drehe?|halte?|setze?|prüfe?|rufe?|klicke?|trage?|lege?',
  fr: '\\p{L}{3,}ez(?:-(?:l[ae]s?|y|moi|vous|en))?|envoie|compose|appelle|tape|choisis|mets|laisse|attends|ouvre|clique|touche|passe|renvoie|réactive|vérifie|va',
  es: '(?:marqu|marc|llam|env[ií]|mand|eli[jg]|escog|puls|tecle|introdu[cz]|dej|d[eé]j|esper|gir|baj|sub|haga|haz|pong|pon|pon[eé]|cambi|abr|cierr|presion|toc|toque|dig|entr|llev|us|revis|intent|mantén|mantenga|respond)\\p{L}{0,6}',
  pt: '(?:marqu|lig|envi|mand|digit|escolh|toqu|toc|cliqu|clic|deix|esper|aguard|abr|fech|pass|alter|coloqu|ponh|faç|faz|us|vá|vai|respond|ativ|seleci|mantenh|rod|gir|baix|sub|dig)\\p{L}{0,5}(?:-\\p{L}+)?',
  ar: '(?:و|ف)?(?:أرسل|ارسل|ابعت|اتصل|اضغط|اختر|اختار|افتح|اكتب|اكبس|خل|سكر|طفي|اطف|غير|انتظر|استن|راقب|جرب|شغل|عدل|صحح|حط|ضع|ادخل|أدخل|سجل|امسح|اسحب|روح|اذهب|تعال|قول)\\p{L}{0,4}',
};
const leads: Record<string, string> = {
  en: 'please|kindly|(?:you )?(?:can|could|may|might|should|just|also|then|and|to|or)',
  de: 'bitte|und|dann|zu|können|einfach|oder',
  fr: 'merci de|veuillez|peut|pouvez|peux|puis|et|de|ou',
  es: 'por favor|puedes?|y|luego|a|pido|intente|intenta|o',
  pt: 'por favor|pode|podes|e|depois|para|ou|favor',
  ar: 'يرجى|رجاء|من فضلك|ثم|يمكنك|بإمكانك',
};

/** Tells to do something: where such a verb opens a clause, or behind what leads to one. */
export function instructingWords(language: string): string | undefined {
  const code = language.slice(0, 2);
  return verbs[code] && `(?:(?<=^|[,:;،.!?؟–>(] ?)|(?<=(?:^|[^\\p{L}])(?:${leads[code]}) ))(?:${verbs[code]})`;
}
