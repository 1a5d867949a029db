import { useEffect, useState } from 'react';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** A stored setting and the way to change it; `undefined` until it is read. Follows changes made elsewhere. */
export function useStored<T>(item: WxtStorageItem<T, Record<string, unknown>>): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let live = true;
    void item.getValue().then((stored) => live && setValue(stored));
    const stop = item.watch((changed) => setValue(changed));
    return () => {
      live = false;
      stop();
    };
  }, [item]);
  const change = (next: T) => {
    setValue(next);
    void item.setValue(next);
  };
  return [value, change];
}
