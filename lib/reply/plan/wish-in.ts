/** Where a wish begins, in the languages written here. */
const WISH =
  /(?<!\p{L})(?:please|kindly|(?:could|can|would|will) (?:you|somebody|someone|anyone)|(?:i|we)(?:['’]d| would) (?:really )?(?:like|love|prefer)|i (?:want|wish|need (?:you|to know|an?|my|the))|let me know|tell me|bitte|könn(?:t ihr|en Sie|test du|ten Sie)|kannst du|(?:ich|wir) (?:möchten?|hätten? gern|bitten?|will|brauchen? (?:ein|d(?:ie|en|as)|Ihr|eu))|pou(?:vez|rriez)[- ]vous|peux[- ]tu|je (?:voudrais|souhaite|veux|demande)|j['’]aimerais|merci de|(?:podrían?|pueden?|puedes)|(?:quiero|quisiera|queremos|necesito (?:que|saber|una?)|me gustaría|solicito)|por favor|(?:poderiam?|podem?|podes)|(?:quero|queria|gostaria|gostava|preciso (?:que|de saber|de uma?)|peço)|agradeço que|أريد|أود|أرجو|نريد|أطلب|الرجاء|هل يمكنكم)/iu;
/** Where another clause begins. */
const END =
  /[;:\n–—]|,? (?:because|weil|parce qu(?:e|['’])|porque|لأن)|, (?:i|i['’]\p{L}+|we|you|it|as|because|since|if|and i|ich|wir|weil|da|wenn|denn|je|j['’]|nous|car|parce|si|yo|porque|pues|ya|eu|pois|لأن|فقد)(?!\p{L})|(?<= )(?:and|und|et|y|e) (?=(?:i|ich|je|yo|eu) )|(?<=\p{L}) (?:if (?:you|it|possible)|wenn (?:Sie|ihr|möglich|es)|si (?:vous|possible|es posible|pueden)|se (?:for possível|puderem|tiverem))(?!\p{L})/iu;

/** Whether a sentence taken for a request holds a wish ("the third one you send me" does not). */
export const saysWish = (text: string) => WISH.test(text.slice(0, 500));

/** A request cut to the clause that holds the wish: what was told before it and after it is left out. The whole where none is found. */
export function wishIn(request: string): string {
  const at = WISH.exec(request)?.index ?? 0;
  const from = request.slice(at);
  const end = END.exec(from.slice(8));
  return (end ? from.slice(0, end.index + 8) : from).replace(/[\s,،]+$/, '');
}
