import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { AuditList } from '../../../components/audit/audit-list';
import { auditEntries } from '../../../lib/db/audit';
import { tamperedAt } from '../../../lib/desk/audit';

/** The log of who did what, checked anew with each entry that is written. */
export function AuditSection() {
  const entries = useLiveQuery(auditEntries, []);
  const [place, setPlace] = useState<number | 'checking' | undefined>('checking');
  useEffect(() => {
    if (!entries) return undefined;
    let live = true;
    void tamperedAt().then((found) => live && setPlace(found));
    return () => {
      live = false;
    };
  }, [entries]);
  return entries ? <AuditList entries={entries} tamperedAt={place} /> : null;
}
