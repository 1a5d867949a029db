import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { EditBar } from '../../../components/guidance/edit-bar';
import { FindingList } from '../../../components/guidance/finding-list';
import { ProblemList } from '../../../components/guidance/problem-list';
import { PublishBar } from '../../../components/guidance/publish-bar';
import { ReadOnlyNote } from '../../../components/guidance/read-only-note';
import { VersionList } from '../../../components/guidance/version-list';
import { useSpeech } from '../../../components/ui/use-speech';
import { guidanceVersions } from '../../../lib/db/guidance';
import { guidanceFrom, publishGuidance } from '../../../lib/desk/publish-guidance';
import type { Guidance } from '../../../lib/guidance/document';
import { guidanceFindings } from '../../../lib/guidance/findings/guidance-findings';
import type { GuidanceProblem } from '../../../lib/guidance/parse-guidance';
import { defaultPersonas } from '../../../lib/persona/default-personas';
import { withoutBlanks } from '../../../lib/guidance/without-blanks';
import { agent } from '../../../lib/settings/agent';
import { jumpTo } from '../guidance/jump-to';
import { isFormSection, SectionShown, type FormSection } from '../guidance/section-shown';
import { useEditedGuidance } from '../guidance/use-edited-guidance';
import { useMayEdit } from '../guidance/use-may-edit';
import { WholeDocument } from '../guidance/whole-document';

export type GuidanceSection = FormSection | 'document' | 'versions';
const SHIPPED_PERSONAS = defaultPersonas.map((one) => one.id);

/** The guidance under edit: changes are kept on this computer until they are published or discarded. */
export function GuidanceSections({ shown }: { shown: GuidanceSection | undefined }) {
  const { t, number } = useSpeech();
  const versions = useLiveQuery(guidanceVersions, []);
  const inForce = versions && guidanceFrom(versions[0]);
  const draft = useEditedGuidance(inForce);
  const may = useMayEdit();
  const [problems, setProblems] = useState<GuidanceProblem[]>([]);
  const [said, setSaid] = useState<string>();
  if (!inForce || !shown || !may) return null;
  const guidance = draft.edited ?? inForce;
  const edit = (next: Guidance) => (draft.edit(next), setSaid(undefined));
  const publish = async (document: unknown, note: string, saying: (version: string) => string) => {
    const author = (await agent.getValue()).name ?? '';
    const result = await publishGuidance(document, { author, note, now: new Date().toISOString() });
    if ('problems' in result) return setProblems(result.problems);
    setProblems([]);
    draft.forget();
    setSaid(saying(number(result.version)));
  };
  const rollBack = (from: number) => {
    const record = versions.find((one) => one.version === from);
    if (record)
      void publish(record.document, t('guidance.rollBack', { version: from }), (version) =>
        t('guidance.rolledBack', { version, from }),
      );
  };
  const findings = guidanceFindings(guidance, {
    inForce,
    shippedPersonas: SHIPPED_PERSONAS,
    today: new Date().toISOString().slice(0, 10),
  });
  return (
    <>
      {may.lead ? (
        <>
          <PublishBar
            key={inForce.version}
            version={inForce.version}
            changed={draft.edited !== undefined}
            said={said}
            onPublish={(note) =>
              void publish(withoutBlanks(guidance), note, (version) => t('guidance.publishedNow', { version }))
            }
            onDiscard={() => (draft.forget(), setProblems([]))}
          />
          <EditBar {...draft} onUndo={draft.undo} onRedo={draft.redo} />
        </>
      ) : (
        <ReadOnlyNote setByPolicy={may.setByPolicy} onBecomeLead={may.becomeLead} />
      )}
      <ProblemList problems={problems} conflicts={[]} onJump={jumpTo} />
      {may.lead && <FindingList findings={findings} onJump={jumpTo} />}
      {isFormSection(shown) && (
        <SectionShown section={shown} guidance={guidance} lead={may.lead} locked={may.locked} onChange={edit} />
      )}
      {shown === 'document' && (
        <WholeDocument
          guidance={guidance}
          readOnly={!may.lead || may.locked.length > 0}
          onChange={edit}
          onProblems={setProblems}
        />
      )}
      {shown === 'versions' && <VersionList versions={versions} onRollBack={rollBack} />}
    </>
  );
}
