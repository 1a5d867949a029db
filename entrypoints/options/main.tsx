import '../../lib/domain/jitless';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Framed } from '../../components/ui/framed';
import { Workspace } from './workspace';

createRoot(document.querySelector('#root')!).render(<Framed>{() => <Workspace />}</Framed>);
