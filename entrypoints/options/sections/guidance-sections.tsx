import { useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { EditBar } from '../../../components/guidance/edit-bar';
import { FindingList } from '../../../components/guidance/finding-list';
import { ProblemList } from '../../../components/guidance/problem-list';
import { PublishBar, type PublishWish } from '../../../components/guidance/publish-bar';
import { ReadOnlyNote } from '../../../components/guidance/read-only-note';
import { RehearsalView } from '../../../components/rehearsal/rehearsal-view';
import { useSpeech } from '../../../components/ui/use-speech';
import { guidanceVersions } from '../../../lib/db/guidance';
import { writeDown } from '../../../lib/desk/audit';
import { guidanceFrom, publishGuidance } from '../../../lib/desk/publish-guidance';
import type { Guidance } from '../../../lib/guidance/document';
import { guidanceFindings } from '../../../lib/guidance/findings/guidance-findings';
import type { GuidanceProblem } from '../../../lib/guidance/parse-guidance';
import { withoutBlanks } from '../../../lib/guidance/without-blanks';
import { defaultPersonas } from '../../../lib/persona/default-personas';
import { agent } from '../../../lib/settings/agent';
import { jumpTo } from '../guidance/jump-to';
import { LivePreview } from '../guidance/live-preview';
import { isFormSection, SectionShown, type FormSection } from '../guidance/section-shown';
import { useEditedGuidance } from '../guidance/use-edited-guidance';
import { useMayEdit } from '../guidance/use-may-edit';
import { WholeDocument } from '../guidance/whole-document';
import { useRehearsal } from '../rehearsing/use-rehearsal';
import { VersionsSection } from './versions-section';

export type GuidanceSection = FormSection | 'document' | 'rehearsal' | 'versions';
const SHIPPED_PERSONAS = defaultPersonas.map((one) => one.id);

/** The guidance under edit: changes are kept on this computer until they are published or discarded. */
export function GuidanceSections({ shown }: { shown: GuidanceSection | undefined }) {
  const { t, number } = useSpeech();
  const versions = useLiveQuery(guidanceVersions, []);
  const inForce = useMemo(() => guidanceFrom(versions?.[0]), [versions]);
  const draft = useEditedGuidance(inForce);
  const may = useMayEdit();
  const [problems, setProblems] = useState<GuidanceProblem[]>([]);
  const [said, setSaid] = useState<string>();
  const changed = draft.edited !== undefined;
  const guidance = draft.edited ?? inForce;
  const { blocks, forget, ...rehearsal } = useRehearsal(inForce, guidance, changed);
  const findings = useFindings(guidance, inForce);
  if (!versions || !shown || !may) return null;
  const edit = (next: Guidance) => (draft.edit(next), setSaid(undefined));
  const leave = () => (draft.forget(), setProblems([]), forget());
  const publish = async (document: unknown, wish: PublishWish, saying: (version: string) => string) => {
    const author = (await agent.getValue()).name ?? '';
    const now = new Date().toISOString();
    const result = await publishGuidance(document, { ...wish, author, now });
    if ('problems' in result) return setProblems(result.problems);
    await writeDown({ at: now, who: author, did: 'published', what: `guidance ${result.version}` });
    leave();
    setSaid(saying(number(result.version)));
  };
  const publishAgain = (from: number, note: string) => {
    const record = versions.find((one) => one.version === from);
    const wish = { note, share: undefined, accepted: [] };
    if (record) void publish(record.document, wish, (version) => t('guidance.rolledBack', { version, from }));
  };
  return (
    <>
      {may.lead ? (
        <>
          <PublishBar
            key={inForce.version}
            version={inForce.version}
            changed={changed}
            blocks={blocks}
            said={said}
            onPublish={(wish) =>
              void publish(withoutBlanks(guidance), wish, (version) => t('guidance.publishedNow', { version }))
            }
            onDiscard={leave}
          />
          <EditBar
            canUndo={draft.canUndo}
            canRedo={draft.canRedo}
            restored={draft.restored}
            onUndo={draft.undo}
            onRedo={draft.redo}
          />
        </>
      ) : (
        <ReadOnlyNote setByPolicy={may.setByPolicy} onBecomeLead={may.becomeLead} />
      )}
      <ProblemList problems={problems} onJump={jumpTo} />
      {may.lead && <FindingList findings={findings} onJump={jumpTo} />}
      {isFormSection(shown) && (
        <>
          {changed && <LivePreview before={inForce} edited={guidance} />}
          <SectionShown section={shown} guidance={guidance} lead={may.lead} locked={may.locked} onChange={edit} />
        </>
      )}
      {shown === 'document' && (
        <WholeDocument
          guidance={guidance}
          readOnly={!may.lead || may.locked.length > 0}
          onChange={edit}
          onProblems={setProblems}
        />
      )}
      {shown === 'rehearsal' && <RehearsalView {...rehearsal} />}
      {shown === 'versions' && <VersionsSection versions={versions} lead={may.lead} onPublishAgain={publishAgain} />}
    </>
  );
}

function useFindings(guidance: Guidance, inForce: Guidance) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return useMemo(
    () => guidanceFindings(guidance, { inForce, shippedPersonas: SHIPPED_PERSONAS, today }),
    [guidance, inForce, today],
  );
}
