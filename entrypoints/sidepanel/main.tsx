import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Framed } from '../../components/ui/framed';
import { App } from './app';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Framed>{(appearance, onAppearance) => <App appearance={appearance} onAppearance={onAppearance} />}</Framed>
  </StrictMode>,
);
