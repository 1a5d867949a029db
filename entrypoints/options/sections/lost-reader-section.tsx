import { LostReaderList } from '../../../components/sites/lost-reader-list';
import { dismissedReaders, dismissLostReader, lostReaders } from '../../../lib/settings/lost-readers';
import { useStored } from '../../sidepanel/hooks/use-stored';

/** Readers that a redesign has lost, the newest first, those put away left out. */
export function LostReaderSection() {
  const [known] = useStored(lostReaders);
  const [dismissed] = useStored(dismissedReaders);
  if (!known || !dismissed) return undefined;
  const lost = Object.entries(known)
    .filter(([key]) => !dismissed.includes(key))
    .map(([key, at]) => ({
      reader: key.slice(0, key.lastIndexOf('@')),
      version: key.slice(key.lastIndexOf('@') + 1),
      at,
    }))
    .toSorted((one, other) => other.at.localeCompare(one.at));
  return <LostReaderList lost={lost} onDismiss={(one) => void dismissLostReader(`${one.reader}@${one.version}`)} />;
}
