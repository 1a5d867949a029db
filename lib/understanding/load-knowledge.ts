import { loadMoods } from './feeling/load-moods';
import type { Knowledge } from './read-dossier';
import { loadReasons } from './reason/load-reasons';
import { loadSpans } from './spans/load-spans';
import { loadSteps } from './step/load-steps';

/** All weights that a reading of somebody who writes this language uses; each file is fetched when it is first asked for. */
export async function loadKnowledge(language: string): Promise<Omit<Knowledge, 'zone'>> {
  const [reasons, steps, spans, moods] = await Promise.all([
    loadReasons(language),
    loadSteps(),
    loadSpans(),
    loadMoods(),
  ]);
  return { reasons, steps, spans, moods };
}
