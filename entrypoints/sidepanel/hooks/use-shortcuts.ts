import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The command keys as they are really set; the agent may have changed them. */
export function useShortcuts(): { insert?: string; next?: string } {
  const [keys, setKeys] = useState<{ insert?: string; next?: string }>({});
  useEffect(() => {
    const read = () =>
      void browser.commands.getAll().then((commands) => {
        const keyOf = (name: string) => commands.find((one) => one.name === name)?.shortcut || undefined;
        setKeys({ insert: keyOf('insert-draft'), next: keyOf('next-draft') });
      });
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}
