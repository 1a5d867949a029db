import { useEffect, useState, type ReactNode } from 'react';
import { appearance as setting, type Appearance } from '../../lib/settings/appearance';
import { languageFor, textsOf, type Language } from './languages';
import { createSpeech, type Speech } from './speech';
import { SpeechContext } from './use-speech';

export interface FramedProps {
  /** Where the words come from; all of them when absent. */
  texts?: typeof textsOf;
  children(appearance: Appearance, onAppearance: (appearance: Appearance) => void): ReactNode;
}

/** A page of ours in the chosen colours, density and language; nothing is drawn before its words are there. */
export function Framed({ texts = textsOf, children }: FramedProps) {
  const [appearance, setAppearance] = useState<Appearance>();
  const [speech, setSpeech] = useState<Speech>();
  useEffect(() => {
    void setting.getValue().then(setAppearance);
    return setting.watch(setAppearance);
  }, []);
  const wished = appearance?.language;
  const ready = appearance !== undefined;
  useEffect(() => {
    if (!ready) return;
    const language = languageFor([wished, ...navigator.languages]);
    void texts(language).then((words) => setSpeech(createSpeech(language, words, localeFor(language))));
  }, [ready, wished, texts]);
  useEffect(() => {
    if (!appearance || !speech) return;
    const { documentElement: root } = document;
    root.lang = speech.language;
    root.dir = speech.direction;
    root.dataset.density = appearance.density;
    if (appearance.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = appearance.theme;
  }, [appearance, speech]);
  if (!appearance || !speech) return null;
  const change = (next: Appearance) => {
    setAppearance(next);
    void setting.setValue(next);
  };
  return <SpeechContext value={speech}>{children(appearance, change)}</SpeechContext>;
}

// The browser's region for dates and numbers, where it speaks the same language.
function localeFor(language: Language): string {
  return navigator.languages.find((tag) => tag.toLowerCase().startsWith(language)) ?? language;
}
