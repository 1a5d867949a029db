import { storage } from 'wxt/utils/storage';

/** How the interface looks. `language` is a BCP 47 code of a locale file, or the browser's when absent. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark';
  density: 'comfortable' | 'compact';
  language?: string;
}

export const appearance = storage.defineItem<Appearance>('local:appearance', {
  fallback: { theme: 'system', density: 'comfortable' },
});
