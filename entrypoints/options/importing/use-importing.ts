import type { Remote } from 'comlink';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import type { ChosenFile, ImportsProps } from '../../../components/imports/imports';
import { whySaid } from '../../../components/imports/why-said';
import { useSpeech } from '../../../components/ui/use-speech';
import { forgetImport, importsNewestFirst } from '../../../lib/db/imports';
import type { ImportRecord } from '../../../lib/db/records';
import { rejectionReport } from '../../../lib/desk/rejection-report';
import type { ImportOptions } from '../../../lib/importers/define-importer';
import { auditHead } from '../../../lib/settings/audit-head';
import { ourAddresses } from '../../../lib/settings/our-addresses';
import { addSettings } from '../../../lib/settings/settings-snapshot';
import type { Importing } from './importing.worker';
import { saveFile } from './save-file';

/** What this computer tells about files that do not say it themselves. */
async function known(): Promise<Partial<ImportOptions>> {
  return {
    ourAddresses: await ourAddresses.getValue(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    region: new Intl.Locale(navigator.language).maximize().region,
  };
}

/** The import that is being set up, those that were made, and what can be done; files are read in the worker alone. */
export function useImporting(worker: Remote<Importing>): ImportsProps {
  const speech = useSpeech();
  const records = useLiveQuery(importsNewestFirst, []);
  const [chosen, setChosen] = useState<ChosenFile>({ state: 'none' });
  const file = useRef<File>(undefined);
  const corrected = useRef<Partial<ImportOptions>>({});
  const format = useRef<string>(undefined);
  const resuming = useRef<ImportRecord>(undefined);

  useEffect(() => void worker.settle(), [worker]);

  const leave = () => {
    file.current = resuming.current = format.current = undefined;
    corrected.current = {};
    setChosen({ state: 'none' });
  };
  /** Shows a file's own trouble instead of failing on it: it may have been moved or its medium taken away. */
  const during = (work: (given: File) => Promise<void>) => {
    const given = file.current;
    if (given) work(given).catch(() => setChosen({ state: 'unreadable', name: given.name }));
  };
  const goOn = (record: ImportRecord) =>
    during(async (given) => {
      setChosen({ state: 'none' });
      const answer = await worker.goOn(record, given);
      if (answer) setChosen({ state: answer, name: given.name });
    });
  const choose = (given: File) => {
    const wanted = resuming.current;
    leave();
    file.current = given;
    if (wanted) return goOn(wanted);
    setChosen({ state: 'looking', name: given.name });
    during(async () => {
      const looked = await worker.look(given, await known());
      if (file.current !== given) return;
      const { name } = given;
      if (looked.is === 'preview') setChosen({ state: 'ready', name, preview: looked.preview, busy: false });
      else if (looked.is === 'begun') setChosen({ state: 'begun', name, record: looked.record });
      else if (looked.is === 'export') setChosen({ state: 'export', name, exportedAt: looked.exportedAt });
      else setChosen({ state: looked.is, name });
    });
  };
  const lookAgain = () =>
    during(async (given) => {
      setChosen((before) => (before.state === 'ready' ? { ...before, busy: true } : before));
      const preview = await worker.preview(given, await known(), corrected.current, format.current);
      if (file.current === given && preview) setChosen({ state: 'ready', name: given.name, preview, busy: false });
    });
  const start = () =>
    during(async (given) => {
      if (chosen.state !== 'ready') return;
      const { preview } = chosen;
      setChosen({ state: 'none' });
      // What was said to be ours here is ours everywhere.
      await addSettings({ ourAddresses: preview.options.ourAddresses });
      const answer = await worker.run(given, preview.format, preview.options);
      if (answer) setChosen({ state: answer, name: given.name });
    });
  const restore = () =>
    during(async (given) => {
      setChosen({ state: 'looking', name: given.name });
      const answer = await worker.restore(given);
      if (typeof answer === 'string') return setChosen({ state: answer, name: given.name });
      if (answer.settings) await addSettings(answer.settings);
      // Kept where the thread can't reach: outside of the store that holds the log.
      if (answer.log?.head) await auditHead.setValue(answer.log.head);
      const { added, known: there, badCount, isCutOff, log } = answer;
      setChosen({ state: 'restored', name: given.name, added, known: there, bad: badCount, isCutOff, log });
    });

  return {
    chosen,
    records,
    announcement: useAnnouncement(records),
    actions: {
      onFile: choose,
      onFormat: (one) => {
        format.current = one;
        corrected.current = {};
        lookAgain();
      },
      onCorrect: (change) => {
        corrected.current = { ...corrected.current, ...change };
        // Shown at once; the first records follow.
        setChosen((before) =>
          before.state === 'ready'
            ? { ...before, preview: { ...before.preview, options: { ...before.preview.options, ...change } } }
            : before,
        );
        lookAgain();
      },
      onStart: start,
      onLeave: leave,
      onRestore: restore,
      onPause: () => void worker.pause(),
      onCancel: () => void worker.cancel(),
      onGoOn: (record) => {
        if (file.current) return goOn(record);
        resuming.current = record;
        setChosen({ state: 'choose-again', name: record.fileName });
      },
      onUndo: (record) => void worker.undo(record.id),
      onForget: (record) => void forgetImport(record.id),
      onReport: (record) =>
        void rejectionReport(record.id, (why) => whySaid(why, speech)).then((report) =>
          saveFile(report, `${record.fileName || 'import'}.left-out.csv`),
        ),
    },
  };
}

/** Says when an import came to an end or a rest; not its every step. */
function useAnnouncement(records: readonly ImportRecord[] | undefined): { text: string } | undefined {
  const { t } = useSpeech();
  const before = useRef(new Map<string, ImportRecord['state']>());
  const [announcement, setAnnouncement] = useState<{ text: string }>();
  useEffect(() => {
    for (const { id, state } of records ?? []) {
      const last = before.current.get(id);
      if (last && last !== state) setAnnouncement({ text: t(`imports.said.${state}`) });
      before.current.set(id, state);
    }
  }, [records, t]);
  return announcement;
}
