import { releaseProxy } from 'comlink';
import { useEffect, useRef, useState } from 'react';
import styles from '../../../components/insights/insights.module.css';
import { Button } from '../../../components/ui/button';
import { useSpeech } from '../../../components/ui/use-speech';
import { newestGuidance } from '../../../lib/db/guidance';
import { readHistory, type Progress } from '../../../lib/desk/read-history';
import { reasonExamples } from '../../../lib/desk/reason-examples';
import { agentInRole } from '../../../lib/settings/agent';
import { effortWeights } from '../../../lib/settings/effort-weights';
import { startThinking } from '../../sidepanel/thinking/start-thinking';

type State = { kind: 'idle' } | { kind: 'reading'; progress: Progress } | { kind: 'done'; n: number };

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
    const [{ name, role, brand }, guidance, weights, examples] = await Promise.all([
      agentInRole(),
      newestGuidance(),
      effortWeights.getValue(),
      reasonExamples(),
    ]);
    const n = await readHistory((matter) => thread.readFacts({ ...matter, guidance, weights, examples }), {
      agent: { name, role, brand },
      signal: controller.signal,
      onProgress: (progress) => setState({ kind: 'reading', progress }),
    });
    thread[releaseProxy]();
    setState({ kind: 'done', n });
  };
  return (
    <div className={styles.reading}>
      {state.kind === 'reading' ? (
        <Button onClick={() => end.current?.abort()}>{t('insights.stop')}</Button>
      ) : (
        <Button onClick={() => void start()}>{t('insights.read')}</Button>
      )}
      {state.kind === 'reading' && (
        <progress aria-label={t('insights.read')} value={state.progress.done} max={state.progress.total} />
      )}
      <p role={state.kind === 'done' ? 'status' : undefined}>
        {state.kind === 'reading' &&
          t('insights.reading', { n: number(state.progress.done), total: number(state.progress.total) })}
        {state.kind === 'done' && t('insights.read_done', { n: number(state.n) })}
      </p>
    </div>
  );
}
