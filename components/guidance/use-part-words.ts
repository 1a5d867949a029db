import { useSpeech } from '../ui/use-speech';
import type { ConditionPart } from './condition-parts';
import { FEELINGS } from '../../lib/domain/reading';
import { CHANNELS, STAGES } from './part-values';

const FIRST: Record<ConditionPart, string | number | boolean | readonly string[]> = {
  words: '',
  stages: ['leaving'],
  personas: [],
  channels: ['email'],
  feelings: ['frustrated'],
  intensityAtLeast: 2,
  effortAtLeast: 50,
  failedFixesAtLeast: 1,
  promiseBroken: true,
  statuses: [],
  olderThanDays: 7,
  amountAtLeast: 50,
  amountAtMost: 100,
};

/** How the parts of a condition are named and read, in the language of the interface. */
export function usePartWords(personas: ReadonlyArray<{ id: string; name: string }>) {
  const { t, list, number, sayIfKnown } = useSpeech();
  const name = (part: ConditionPart) => t(`guidance.part.${part}`);
  const one = (part: ConditionPart, id: string) => {
    if (part === 'personas') return personas.find((persona) => persona.id === id)?.name ?? id;
    const room = { stages: 'customer.stage', channels: 'channel', feelings: 'feeling.label' }[part as 'stages'];
    return sayIfKnown(`${room}.${id}`) ?? id;
  };
  const options = (part: ConditionPart) => {
    const ids = { stages: STAGES, channels: CHANNELS, feelings: FEELINGS }[part as 'stages'] as readonly string[];
    return part === 'personas' ? personas : (ids ?? []).map((id) => ({ id, name: one(part, id) }));
  };
  const says = (part: ConditionPart, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'guidance.says.promiseBroken' : 'guidance.says.promiseKept');
    const words = Array.isArray(value)
      ? list(value.map((id: string) => one(part, id)))
      : typeof value === 'number'
        ? number(value)
        : String(value);
    return t(`guidance.says.${part as Exclude<ConditionPart, 'promiseBroken'>}`, { value: words });
  };
  const first = (part: ConditionPart) => (part === 'personas' ? personas.slice(0, 1).map((p) => p.id) : FIRST[part]);
  return { name, says, first, options };
}
