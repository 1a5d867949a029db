import { createRoot } from 'react-dom/client';
import { PanelView } from '../../components/panel/panel-view';
import '../../components/ui/base.css';
import '../../components/ui/tokens.css';
import { languageFor, textsOf } from '../../components/ui/languages';
import { createSpeech } from '../../components/ui/speech';
import { SpeechContext } from '../../components/ui/use-speech';
import { panelStates } from './panel-states';

/** One state by the address: `?state=usual&language=ar&theme=dark&open=label` (`open` presses the button of that name). */
const wish = new URLSearchParams(location.search);
const language = languageFor([wish.get('language') ?? 'en']);
const root = document.documentElement;
root.lang = language;
root.dataset.theme = wish.get('theme') ?? 'light';

void textsOf(language).then((texts) => {
  const speech = createSpeech(language, texts);
  root.dir = speech.direction;
  const props = panelStates[wish.get('state') ?? 'usual'];
  if (!props) throw new Error('No such state');
  createRoot(document.getElementById('root')!).render(
    <SpeechContext value={speech}>
      <PanelView {...props} />
    </SpeechContext>,
  );
});

const press = wish.get('open');
if (press) {
  const named = (button: HTMLElement) => (button.ariaLabel ?? button.innerText).includes(press);
  const pressOnceDrawn = () => {
    const button = [...document.querySelectorAll<HTMLElement>('button, summary')].find(named);
    if (button) button.click();
    else requestAnimationFrame(pressOnceDrawn);
  };
  pressOnceDrawn();
}
