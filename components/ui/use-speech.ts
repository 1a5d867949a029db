import { createContext, use } from 'react';
import type { Speech } from './speech';

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** The words of the chosen language; throws outside of a `SpeechContext`, because nothing may be shown without one. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('No SpeechContext around this component');
  return speech;
}
