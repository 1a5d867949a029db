/** Lower case inside a sentence, but for names, abbreviations and English "I"; German nouns are no clause beginnings here. */
export function lowerFirst(text: string, code: string): string {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return SMALL_BEGINNINGS[code]?.has(first.toLowerCase()) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

const words = (list: string) => new Set(list.split(' '));
const SMALL_BEGINNINGS: Record<string, Set<string>> = {
  en: words(
    'the my your our this that these those there it you we nothing nobody everything both half one all no they he she his her their order a an another every each some somebody someone since for after not two three four five',
  ),
  de: words(
    'der die das den dem es dieser diese dieses seit nichts alles beide dein deine du mein meine am im in nach trotz jetzt leider und heute gestern auf bei mit kein keine',
  ),
  fr: words(
    'le la les l mon ma mes votre vos ton ta tes vous tu il elle ils elles ce c cette ces cela ça rien tout une un depuis nous notre nos on personne aucun aucune chaque toujours j d selon après',
  ),
  es: words(
    'el la los las mi mis su sus tu tus usted se no nada todo esto este esta un una desde ya llevo lleva llevas hace nos nuestro nuestra es son nadie ningún ninguna todavía aún cada en según hay me te le aquí dentro falta',
  ),
  pt: words(
    'o a os as meu minha seu sua teu tua não nada tudo isto isso este esta um uma desde já há se é são ninguém nenhum nenhuma ainda cada na no segundo foi aqui dentro hoje falta',
  ),
  ar: new Set(),
};
