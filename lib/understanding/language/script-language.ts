import type { DetectedLanguage } from './detect-language';

const SCRIPTS: ReadonlyArray<readonly [language: string, letters: RegExp]> = [
  ['ar', /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];

/** Letters and words that Persian and Urdu have and Arabic has not, and the other way round. */
const PERSIAN =
  /[پچژگک]|(?<![\u0600-\u06ff])(?:است|این|را|من|شما|که|برای|می|نمی|هنوز|سلام|چرا|کجا|نیست|شده|خیلی|لطفا)(?![\u0600-\u06ff])/g;
const URDU = /[ٹڈڑےںہھ]|(?<![\u0600-\u06ff])(?:ہے|ہیں|میں|کا|کی|نہیں|اور|سے|کو|آپ)(?![\u0600-\u06ff])/g;
const ARABIC =
  /[ةىأإؤئ]|(?<![\u0600-\u06ff])(?:ال[\u0600-\u06ff]{2,12}|في|من|على|لم|لا|هل|ما|عن|إلى|الى|كيف|متى|مش|ليش|شو|هذا|هذه|بعد|انا|مع)(?![\u0600-\u06ff])/g;
const UKRAINIAN = /[іїєґ]/g;
const BULGARIAN = /(?<!\p{L})(?:съм|си|за|на|да|ми|от|моята|още|здравейте|благодаря|къде|кога)(?!\p{L})/gu;

/** The language that a script other than Latin gives; `undefined` when Latin letters are the most. */
export function languageOfScript(text: string): DetectedLanguage | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  for (const [language, script] of SCRIPTS) {
    const share = count(text, script) / letters;
    // Product names and codes stay Latin in every language; a third in another script is that script's message.
    if (share < 0.34) continue;
    const confidence = Math.round(Math.min(0.99, 0.55 + share * 0.44) * 100) / 100;
    return { language: refine(language, text), confidence };
  }
  return undefined;
}

function refine(language: string, text: string): string {
  if (language === 'ar') return refineArabic(text);
  if (language === 'ru') return count(text, UKRAINIAN) > 0 ? 'uk' : count(text, BULGARIAN) > 4 ? 'bg' : 'ru';
  return language;
}

function refineArabic(text: string): string {
  const persian = count(text, PERSIAN);
  const urdu = count(text, URDU);
  const arabic = count(text, ARABIC);
  if (urdu > 1 && urdu >= persian * 0.5 && urdu > arabic) return 'ur';
  return persian > arabic ? 'fa' : 'ar';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
