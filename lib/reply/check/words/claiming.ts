/** How a language tells a statement about how things are from what the writer does next: sources for whole-word matching without case. */
interface ClaimingWords {
  /** The writer, or the team, does it: its time is ours to name. */
  ourStep: string;
  /** A sign of life of ours, whose time is ours as well. */
  contact: string;
  /** When a place or a line can be reached. */
  hours: string;
  /** What a business lays down or knows, and a writer must not make up: cover, terms, hours, stock, faults. */
  ruled: string;
  /** That it is not known, or only asked. */
  open: string;
}

const words: Record<string, ClaimingWords> = {
  en: {
    ourStep:
      "i(?:['’](?:ll|m|ve|d))?|me|we(?:['’]ll| will|['’]re|['’]ve)? (?:\\p{L}+ )?(?:call|ring|phone|write|e?mail|message|contact|get back|be in touch|update|reply|answer|check|look|let you know|tell|report|speak|come back)\\p{L}*|(?:from|by) (?:me|us)|hear",
    contact: 'answer|reply|response|update|news|message|e-?mail|call(?:-?back)?|feedback|confirmation|label',
    hours: 'open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|available|staffed|reachable|hours|lines',
    ruled:
      'warrant(?:y|ies)|guarantee|cover(?:ed|s|age)|insur\\p{L}+|contract|notice period|cancellation|deposit|helpline|hotline|opening hours|(?:our|your nearest|any) (?:store|shop|branch|office)s?|in stock|sold out|firmware|roll(?:ed|ing) out|(?:known|widespread) (?:issue|fault|bug)|outage|maintenance|surcharge|customs|penalty|by law|eligib\\p{L}+|rebuilt|recall\\p{L}*|discontinued',
    open: "(?:do not|don['’]t|not) (?:yet )?(?:know|sure)|whether|find out|check(?:ing)?|look(?:ing)? into|asked|asking|if",
  },
  de: {
    ourStep:
      'ich|mir|mich|von uns|wir (?:melden|schreiben|rufen|prüfen|klären|informieren|geben (?:ihnen|dir) bescheid|sagen|antworten|kümmern)|melden wir|rufen wir|schreiben wir',
    contact:
      'antwort\\p{L}*|rückmeldung\\p{L}*|nachricht\\p{L}*|bescheid|rückruf|anruf|e-?mail|neuigkeiten|bestätigung|etikett',
    hours: 'geöffnet|offen|auf|besetzt|erreichbar|öffn\\p{L}+|schließ\\p{L}+|zu',
    ruled:
      'garantie\\p{L}*|gewährleistung\\p{L}*|versicher\\p{L}*|vertrag\\p{L}*|vertragslaufzeit|kündigungsfrist|laufzeit|kaution|hotline|öffnungszeiten|(?:unser\\p{L}*|im|ihr\\p{L}*) (?:laden|geschäft)|filiale\\p{L}*|auf lager|vorrätig|ausverkauft|firmware|großstörung|wartung\\p{L}*|bekannte\\p{L}* (?:fehler|problem)|zuschlag|zoll|gesetzlich\\p{L}*|mindestbestellwert|rückruf(?:aktion)|nur (?:noch )?(?:gegen|bei|mit|im)|in der regel|(?:abgedeckt|mitversichert)',
    open: 'weiß|wissen|ob|prüfe\\p{L}*|kläre\\p{L}*|frage\\p{L}*|falls|wenn|sobald',
  },
  fr: {
    ourStep: 'je|j|moi|mes nouvelles|nous (?:vous )?(?:rappel|écri|appel|tiendr|contact|inform|répond|reven)\\p{L}+',
    contact: 'réponse|retour|nouvelles|message|appel|courriel|e-?mail|confirmation|étiquette',
    hours: 'ouvert\\p{L}*|ouvr\\p{L}+|ferm\\p{L}+|joignable|disponible|horaires',
    ruled:
      'garanti(?:e|es|t|s)?|assur(?:ance|é|ée)s?|couver\\p{L}+|contrat|préavis|résiliation|caution|horaires|magasin\\p{L}*|boutique|agence|en stock|épuisé\\p{L}*|firmware|panne générale|maintenance|défaut connu|supplément|douane|la loi|légalement|(?:voie|quai) \\d{1,2}|réservé\\p{L}* aux|en règle générale',
    open: "(?:ne|n['’]) ?\\p{L}* pas (?:encore)?|si|vérifi\\p{L}+|demand\\p{L}+|renseign\\p{L}+",
  },
  es: {
    ourStep:
      '(?:te|le|les|os) (?:escrib|llam|dig|dir|cuent|contar|avis|confirm|mand|envi|respond|inform)\\p{L}+|vuelvo|volveré|hablo|hablaré|doy|daré|mí|mías?|yo|voy|estoy|he|me pongo|noticias',
    contact: 'respuestas?|resultado|lo que salga|noticias|mensaje|llamada|correo|confirmación|etiqueta',
    hours: 'abr[ei]\\p{L}*|abiert\\p{L}+|cierr\\p{L}+|atiend\\p{L}+|disponible|horario|funciona',
    ruled:
      'garant[ií]as?|segur(?:o|os) de|cubr\\p{L}+|cobertura|contrato|permanencia|preaviso|penalización|fianza|(?<!huso )horario|tiendas?|oficinas?|en stock|agotad\\p{L}+|firmware|avería general|mantenimiento|fallo conocido|recargo|aduana|la ley|por ley|solo se|por norma',
    open: 'no (?:lo )?(?:sé|sabemos)|si|compruebo|averigu\\p{L}+|pregunt\\p{L}+|consult\\p{L}+|cuando',
  },
  pt: {
    ourStep:
      'eu|mim|minhas?|vou|(?:ligo|escrevo|volto|retorno|respondo|confirmo|envio|aviso|informo|digo|dou|fico|contacto|trato|ligarei|escreverei|voltarei)(?:-\\p{L}+)?|notícias',
    contact: 'respostas?|resultado|retorno|notícias|mensagem|chamada|ligação|e-?mail|confirmação|comprovativo|etiqueta',
    hours: 'abr[ei]\\p{L}*|abert\\p{L}+|fech\\p{L}+|atend\\p{L}+|disponível|horário|funciona',
    ruled:
      'garantias?|seguro de|cobr(?:e|em|imos|ertura)|coberto\\p{L}*|contrato|fidelização|aviso prévio|multa|caução|(?<!fuso )horário|lojas?|agências?|em stock|em estoque|esgotad\\p{L}+|firmware|avaria geral|manutenção|falha conhecida|taxa|alfândega|por lei|só (?:se|é)|fechad\\p{L}+ até|token',
    open: 'não (?:sei|sabemos)|se|verific\\p{L}+|pergunt\\p{L}+|averigu\\p{L}+|quando',
  },
  ar: {
    ourStep:
      '(?:و|ف)?(?:سأ|سن(?!ت|ة|وات))\\p{L}+|(?:و|ف)?(?:أكتب|أعود|أتصل|أخبر|أؤكد|أرد|أتابع|أرسل|أسأل|أجيب)\\p{L}*|من[يا]|عني|معك',
    contact: '(?:ال)?(?:رد|رسالة|جواب|أجوبة|اتصال|إجابة|تأكيد|ملصق)\\p{L}{0,2}',
    hours: 'يعمل|تعمل|يفتح|تفتح|مفتوح\\p{L}*|يغلق|دوام\\p{L}*|متاح\\p{L}*',
    ruled:
      '(?:ال|وال|بال)?(?:ضمان|تأمين|عقد|غرامة|فرع|فروع|متجر|معرض|مخزون|صيانة|جمارك|رسوم|قانون)\\p{L}{0,3}|متوفر\\p{L}*|نفد\\p{L}*|يشمل\\p{L}*|يغطي\\p{L}*',
    open: 'لا (?:أعرف|نعرف|أعلم)|إذا|هل|أسأل|أتحقق|سأ\\p{L}+|عندما',
  },
};

/** The words of a language by its BCP 47 code; `undefined` where there are none, and then nothing is claimed. */
export function claimingWords(language: string): ClaimingWords | undefined {
  return words[language.slice(0, 2)];
}
