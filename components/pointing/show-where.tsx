import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';

/** On a page that nobody wrote a reader for: the agent can say once where the customer stands. */
export function ShowWhere({ onShow }: { onShow(): void }) {
  const { t } = useSpeech();
  return (
    <div>
      <p>{t('pointing.why')}</p>
      <Button onClick={onShow}>{t('pointing.start')}</Button>
    </div>
  );
}
