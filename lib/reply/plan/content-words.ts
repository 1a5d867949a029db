/** Content words of a text: what a reply must pick up to be about this customer. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).filter(
    (word) => word.length > 3 && !HOLLOW.has(word),
  );
}

const HOLLOW = new Set(
  'this that with have has had been from your yours they them there then than when what which will would could should about just very really also some more again still only into over because here after before were does didn doing dass aber oder auch nicht noch schon wieder immer haben habe hatte wird wurde sein sind eine einen einem einer mein meine meinen ihre ihren mich mir dich sich wenn weil nach beim über unter sehr dann avec pour dans mais vous nous votre notre cette être avez avoir plus tout tous elle elles leur sont était très bien depuis chez comme para pero como este esta esto está están tengo tiene desde hasta sobre cuando donde porque todo todos muy usted ustedes com mais uma este esta isso tenho está estão quando onde porque tudo muito pela pelo التي الذي هذا هذه كان على إلى لقد منذ'.split(
    ' ',
  ),
);
