import { useMemo, useRef, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { EditBar } from '../../../components/guidance/edit-bar';
import { FindingList } from '../../../components/guidance/finding-list';
import { ProblemList } from '../../../components/guidance/problem-list';
import { PublishBar, type PublishWish } from '../../../components/guidance/publish-bar';
import type { Rehearsed } from '../../../components/guidance/rehearsed-note';
import { ReadOnlyNote } from '../../../components/guidance/read-only-note';
import { exampleText } from '../../../components/rehearsal/example-text';
import { RehearsalView } from '../../../components/rehearsal/rehearsal-view';
import { useSpeech } from '../../../components/ui/use-speech';
import { guidanceVersions } from '../../../lib/db/guidance';
import { writeDown } from '../../../lib/desk/audit';
import { guidanceFrom, publishGuidance } from '../../../lib/desk/publish-guidance';
import type { Guidance } from '../../../lib/guidance/document';
import { keepLocked } from '../../../lib/guidance/keep-locked';
import { guidanceFindings } from '../../../lib/guidance/findings/guidance-findings';
import { parseGuidance, type GuidanceProblem } from '../../../lib/guidance/parse-guidance';
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
  const speech = useSpeech();
  const { t, number } = speech;
  const versions = useLiveQuery(guidanceVersions, []);
  const inForce = useMemo(() => guidanceFrom(versions?.[0]), [versions]);
  const draft = useEditedGuidance(inForce);
  const may = useMayEdit();
  const [problems, setProblems] = useState<GuidanceProblem[]>([]);
  const [ofFile, setOfFile] = useState(false);
  const [said, setSaid] = useState<{ version: number; from?: number }>();
  const publishing = useRef(false);
  const changed = draft.edited !== undefined;
  const guidance = draft.edited ?? inForce;
  const { blocks, rehearsed, trying, forget, ...rehearsal } = useRehearsal(inForce, guidance, changed);
  const findings = useFindings(guidance, inForce);
  if (!versions || !shown || !may) return null;
  const edit = (next: Guidance) => (draft.edit(next), setSaid(undefined));
  const leave = () => (draft.forget(), setProblems([]), forget());
  const publish = async (document: Guidance, wish: PublishWish, from?: number) => {
    // A second press, while the first is being written, is no second version.
    if (publishing.current) return false;
    publishing.current = true;
    try {
      const author = (await agent.getValue()).name ?? '';
      const now = new Date().toISOString();
      const result = await publishGuidance(keepLocked(document, inForce, may.locked), { ...wish, author, now });
      if ('problems' in result) return (setProblems(result.problems), setOfFile(false), false);
      await writeDown({ at: now, who: author, did: 'published', what: `guidance ${result.version}` });
      setProblems([]);
      setSaid({ version: result.version, from });
      return true;
    } finally {
      publishing.current = false;
    }
  };
  const publishDraft = async (wish: PublishWish) => {
    if (await publish(withoutBlanks(guidance), wish)) leave();
  };
  // Unpublished changes stay: they are no part of it.
  const publishAgain = (from: number, note: string) => {
    const parsed = parseGuidance(versions.find((one) => one.version === from)?.document);
    if ('problems' in parsed) return (setProblems(parsed.problems), setOfFile(false));
    const wish = { note, share: undefined, accepted: [] };
    void publish(parsed.guidance, wish, from);
  };
  const told = ({ version, from = 0 }: { version: number; from?: number }) => ({
    version: number(version),
    from: number(from),
  });
  return (
    <>
      {may.lead ? (
        <>
          <PublishBar
            key={inForce.version}
            version={inForce.version}
            changed={changed}
            blocks={blocks}
            examples={new Map(rehearsal.examples.map((one) => [one.id, exampleText(one, speech)]))}
            rehearsed={shown === 'rehearsal' ? beside(rehearsed) : rehearsed}
            trying={trying}
            said={said && t(said.from ? 'guidance.rolledBack' : 'guidance.publishedNow', told(said))}
            onPublish={(wish) => void publishDraft(wish)}
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
      <ProblemList problems={problems} ofFile={ofFile} onJump={jumpTo} />
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
          onProblems={(list) => (setProblems(list), setOfFile(true))}
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

/** What the bar says beside the rehearsal itself, which has its own button and its own sum. */
function beside(rehearsed: Rehearsed | undefined): Rehearsed | undefined {
  return rehearsed && { ...rehearsed, onRun: undefined, counts: undefined };
}
