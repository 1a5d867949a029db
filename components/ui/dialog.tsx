import { useLayoutEffect, useRef, type ReactNode } from 'react';
import X from 'lucide-react/icons/x';
import { Button } from './button';
import styles from './dialog.module.css';
import { useSpeech } from './use-speech';

interface DialogProps {
  title: string;
  /** `page` covers the panel, for views that need room. */
  look?: 'sheet' | 'page';
  onClose(): void;
  children: ReactNode;
}

/** A native modal dialog: focus stays inside, Escape closes, focus returns to where it was. Shown as long as it is rendered. */
export function Dialog({ title, look = 'sheet', onClose, children }: DialogProps) {
  const { t } = useSpeech();
  const ref = useRef<HTMLDialogElement>(null);
  // Before it is drawn away: a dialog that is gone from the page gives no focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles[look]}
      aria-label={title}
      onCancel={(event) => (event.preventDefault(), onClose())}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button look="quiet" aria-label={t('ui.close')} onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      {children}
    </dialog>
  );
}
