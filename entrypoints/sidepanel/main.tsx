import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Framed } from '../../components/ui/framed';
import { App } from './app';
import { panelTextsOf } from './panel-texts';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Framed texts={panelTextsOf}>
      {(appearance, onAppearance) => <App appearance={appearance} onAppearance={onAppearance} />}
    </Framed>
  </StrictMode>,
);
