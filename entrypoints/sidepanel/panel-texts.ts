import type { Language, Texts } from '../../components/ui/languages';

const files: Record<Language, () => Promise<{ default: unknown }>> = {
  en: () => import('../../locales/en.json?panel'),
  de: () => import('../../locales/de.json?panel'),
  ar: () => import('../../locales/ar.json?panel'),
};

/** The panel's texts in a language: all but what only the workspace shows. */
export async function panelTextsOf(language: Language): Promise<Texts> {
  return (await files[language]()).default as Texts;
}
