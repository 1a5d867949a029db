import { useSpeech } from '../ui/use-speech';
import { freeId } from './edit-list';
import { Entries } from './entries';
import { Lines } from './lines';
import { TextInput } from './text-input';
import type { SectionProps } from './tone-section';

/** For each brand, sentences that sound like it and sentences that don't. */
export function BrandVoices({ guidance, onChange }: SectionProps) {
  const { t } = useSpeech();
  return (
    <Entries
      at="brands"
      list={guidance.brands}
      add={t('guidance.addBrand')}
      fresh={() => ({ id: freeId('brand', guidance.brands), name: '', sounds: [], avoids: [] })}
      onChange={(brands) => onChange({ ...guidance, brands })}
    >
      {(one, set) => (
        <>
          <TextInput label={t('guidance.brandName')} value={one.name} onChange={(name) => set({ ...one, name })} />
          <Lines label={t('guidance.sounds')} value={one.sounds} onChange={(sounds) => set({ ...one, sounds })} />
          <Lines label={t('guidance.avoids')} value={one.avoids} onChange={(avoids) => set({ ...one, avoids })} />
        </>
      )}
    </Entries>
  );
}
