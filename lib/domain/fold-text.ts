// Letters that Unicode does not take apart, and Arabic spellings that readers hold for the same.
const SAME: ReadonlyArray<[RegExp, string]> = [
  [/ß/g, 'ss'],
  [/[øØ]/g, 'o'],
  [/[łŁ]/g, 'l'],
  [/[æÆ]/g, 'ae'],
  [/[œŒ]/g, 'oe'],
  [/ı/g, 'i'],
  [/\u0640/g, ''],
  [/[\u0622\u0623\u0625]/g, '\u0627'],
  [/\u0649/g, '\u064A'],
  [/\u0629/g, '\u0647'],
];

/** Text for searching: case, diacritics and look-alike spellings folded, so that "cafe" finds "Café" and "Müller" is found by "muller". */
export function foldText(text: string): string {
  const spelled = SAME.reduce((sum, [from, to]) => sum.replace(from, to), text.normalize('NFKC'));
  return spelled.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
