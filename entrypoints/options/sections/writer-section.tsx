import { useEffect, useState } from 'react';
import { WriterChoice } from '../../../components/writer/writer-choice';
import { useSpeech } from '../../../components/ui/use-speech';
import { loadModel, modelAvailability, type ModelAvailability } from '../../../lib/desk/browser-model';
import { replyWriter } from '../../../lib/settings/reply-writer';
import { useStored } from '../../sidepanel/hooks/use-stored';

/** The choice of the writer; switching the model on lets the browser load it, where it has yet to. */
export function WriterSection() {
  const { language } = useSpeech();
  const [writer, setWriter] = useStored(replyWriter);
  const [model, setModel] = useState<ModelAvailability | 'failed'>();
  useEffect(() => {
    void modelAvailability(language).then(setModel);
  }, [language]);
  if (!writer || !model) return null;
  const choose = (on: boolean) => {
    setWriter(on ? 'browser-model' : 'embedded');
    if (!on || model === 'available') return;
    setModel('downloading');
    loadModel(language).then(
      () => setModel('available'),
      (error: unknown) => {
        console.error('No model', error);
        setModel('failed');
      },
    );
  };
  return <WriterChoice on={writer === 'browser-model'} model={model} onSwitch={choose} />;
}
