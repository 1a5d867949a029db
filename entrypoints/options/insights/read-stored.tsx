import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { useSpeech } from '../../../components/ui/use-speech';
import { readHistory } from '../../../lib/desk/read-history';
import { agent } from '../../../lib/settings/agent';
import { startThinking } from '../../sidepanel/thinking/start-thinking';

type State = { kind: 'idle' } | { kind: 'reading' | 'done'; n: number };

/** Reads what was stored before figures were kept; can be stopped, and goes on from anywhere. */
export function ReadStored() {
  const { t, number } = useSpeech();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const end = useRef<AbortController>(undefined);
  useEffect(() => () => end.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    end.current = controller;
    const thread = startThinking();
    const { name, role, brand } = await agent.getValue();
    const n = await readHistory((dossier) => thread.readFacts(dossier), {
      agent: { name, role, brand },
      signal: controller.signal,
      onProgress: (done) => setState({ kind: 'reading', n: done }),
    });
    setState({ kind: 'done', n });
  };
  return (
    <div>
      {state.kind === 'reading' ? (
        <Button onClick={() => end.current?.abort()}>{t('insights.stop')}</Button>
      ) : (
        <Button onClick={() => void start()}>{t('insights.read')}</Button>
      )}
      <p role="status">
        {state.kind !== 'idle' &&
          t(state.kind === 'done' ? 'insights.read_done' : 'insights.reading', { n: number(state.n) })}
      </p>
    </div>
  );
}
