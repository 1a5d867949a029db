/** Where a wish begins, in the languages written here. */
const WISH =
  /(?<!\p{L})(?:please|kindly|(?:could|can|would|will) (?:you|somebody|someone|anyone)|(?:i|we)(?:['’]d| would) (?:really )?(?:like|love|prefer)|i (?:want|wish|need (?:you|to know|an?|my|the))|let me know|tell me|bitte|könn(?:t ihr|en Sie|test du|ten Sie)|kannst du|(?:ich|wir) (?:möchten?|hätten? gern|bitten?|will|brauchen? (?:ein|d(?:ie|en|as)|Ihr|eu))|pou(?:vez|rriez)[- ]vous|peux[- ]tu|je (?:voudrais|souhaite|veux|demande)|j['’]aimerais|merci de|(?:podrían?|pueden?|puedes)|(?:quiero|quisiera|queremos|necesito (?:que|saber|una?)|me gustaría|solicito)|por favor|(?:poderiam?|podem?|podes)|(?:quero|queria|gostaria|gostava|preciso (?:que|de saber|de uma?)|peço)|agradeço que|أريد|أود|أرجو|نريد|أطلب|الرجاء|هل يمكنكم)/iu;
/** Where another clause begins. */
const END =
  /[;:!?\n–—]|\.(?!\d)|,? (?:because|weil|parce qu(?:e|['’])|porque|لأن)|, (?:i|i['’]\p{L}+|we|you|it|as|because|since|if|and i|ich|wir|weil|da|wenn|denn|je|j['’]|nous|car|parce|si|yo|porque|pues|ya|eu|pois|لأن|فقد)(?!\p{L})|(?<= )(?:and|und|et|y|e) (?=(?:i|ich|je|yo|eu) )|(?<=\p{L}) (?:if (?:you|it|possible)|wenn (?:Sie|ihr|möglich|es)|si (?:vous|possible|es posible|pueden)|se (?:for possível|puderem|tiverem))(?!\p{L})/iu;

/** Whether a sentence taken for a request holds a wish ("the third one you send me" does not). */
export const saysWish = (text: string) => WISH.test(text.slice(0, 500));

/** Whether a sentence says its wish from the first word. */
export const beginsWithWish = (text: string) => WISH.exec(text.slice(0, 500))?.index === 0;

/** A request cut to the clause that holds the wish: what was told before it and after it is left out. The whole where none is found. */
export function wishIn(request: string): string {
  const at = WISH.exec(request)?.index ?? 0;
  const from = request.slice(at);
  const end = END.exec(from.slice(8));
  return (end ? from.slice(0, end.index + 8) : from).replace(/[\s,،]+$/, '');
}

const TO_KNOW =
  /^(?:and |also )?(?:i|we)(?:['’]d like| would like| want| need) to know (?=who|when|where|why|how|what|which|whether|if)|^(?:ich|wir) (?:möchten?|wollen|will) (?:auch |gern )?wissen,? |^(?:je|nous) (?:veux|voudrais|voulons|voudrions) savoir |^(?:quiero|quisiera|queremos|me gustaría) saber |^(?:quero|queria|queremos|gostaria de|gostava de) saber |^(?:أريد|أود|نريد) أن (?:أعرف|نعرف) /iu;

/** Whether a wish is for an answer ("I want to know who pays the fee"), not for a deed. */
export const asksToKnow = (wish: string) => TO_KNOW.test(wish);

const JOINED =
  /,? (?:and|und|et|y|e|sowie|além disso,?|además,?) (?:also |außerdem |aussi |también |também )?(?=\p{L})|،? و(?=أريد|أود|أرجو|أطلب)/giu;

/** The wishes of a request, each with where it begins in it: parted where a second one says that it is one. The whole where there is one. */
export function wishesIn(request: string): Array<{ text: string; at: number }> {
  const read = request.slice(0, 500);
  const cuts = [...read.matchAll(JOINED)].filter(
    ({ index, 0: joint }) => beginsWithWish(read.slice(index + joint.length)) && saysWish(read.slice(0, index)),
  );
  let at = 0;
  const parts = cuts.map(({ index, 0: joint }) => {
    const part = { text: request.slice(at, index), at };
    at = index + joint.length;
    return part;
  });
  return [...parts, { text: request.slice(at), at }];
}
