import { configure, render } from '@testing-library/react';
import { PanelView } from '../../components/panel/panel-view';
import type { PanelActions, PanelProps } from '../../components/panel/panel-props';
import type { Language } from '../../components/ui/languages';
import { textsOf } from '../../components/ui/languages';
import { createSpeech } from '../../components/ui/speech';
import { SpeechContext } from '../../components/ui/use-speech';

// Parts that load when they are opened take their time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

/** Draws a panel state, with some of its actions replaced. */
export async function showPanel(
  props: PanelProps,
  actions: Partial<PanelActions> = {},
  language: Language = 'en',
): Promise<ReturnType<typeof render>> {
  const speech = createSpeech(
    language,
    await textsOf(language),
    language === 'en' ? 'en-GB' : language,
    new Date('2026-05-11'),
  );
  return render(
    <SpeechContext value={speech}>
      <PanelView {...props} actions={{ ...props.actions, ...actions }} />
    </SpeechContext>,
  );
}
