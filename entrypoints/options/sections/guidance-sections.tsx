import { useEffect, useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { OfferSection } from '../../../components/guidance/offer-section';
import { ProblemList } from '../../../components/guidance/problem-list';
import { ProcedureSection } from '../../../components/guidance/procedure-section';
import { PublishBar, type PublishWish } from '../../../components/guidance/publish-bar';
import { ToneSection } from '../../../components/guidance/tone-section';
import { RehearsalView } from '../../../components/rehearsal/rehearsal-view';
import { useSpeech } from '../../../components/ui/use-speech';
import { guidanceVersions } from '../../../lib/db/guidance';
import { writeDown } from '../../../lib/desk/audit';
import { guidanceFrom, publishGuidance } from '../../../lib/desk/publish-guidance';
import type { Guidance } from '../../../lib/guidance/document';
import { guidanceConflicts } from '../../../lib/guidance/guidance-conflicts';
import type { GuidanceProblem } from '../../../lib/guidance/parse-guidance';
import { agent } from '../../../lib/settings/agent';
import { reasonIds } from '../../../lib/guidance/reason-ids';
import { useRehearsal } from '../rehearsing/use-rehearsal';
import { VersionsSection } from './versions-section';

export type GuidanceSection = 'replies' | 'tone' | 'offers' | 'rehearsal' | 'versions';

/** The guidance under edit: changes are held here until they are published or discarded. */
export function GuidanceSections({ shown }: { shown: GuidanceSection | undefined }) {
  const { t, number } = useSpeech();
  const versions = useLiveQuery(guidanceVersions, []);
  const inForce = useMemo(() => guidanceFrom(versions?.[0]), [versions]);
  const [edited, setEdited] = useState<Guidance>();
  const [problems, setProblems] = useState<GuidanceProblem[]>([]);
  const [said, setSaid] = useState<string>();
  useStayUntilPublished(edited !== undefined);
  const { blocks, forget, ...rehearsal } = useRehearsal(inForce, edited ?? inForce, edited !== undefined);
  if (!versions || !shown) return null;
  const guidance = edited ?? inForce;
  const edit = (next: Guidance) => (setEdited(next), setSaid(undefined));
  const publish = async (document: unknown, wish: PublishWish, saying: (version: string) => string) => {
    const author = (await agent.getValue()).name ?? '';
    const now = new Date().toISOString();
    const result = await publishGuidance(document, { ...wish, author, now });
    if ('problems' in result) return setProblems(result.problems);
    setProblems([]);
    await writeDown({ at: now, who: author, did: 'published', what: String(result.version) });
    setEdited(undefined);
    forget();
    setSaid(saying(number(result.version)));
  };
  const publishAgain = (from: number, note: string) => {
    const record = versions.find((one) => one.version === from);
    const wish = { note, share: undefined, accepted: [] };
    if (record) void publish(record.document, wish, (version) => t('guidance.rolledBack', { version, from }));
  };
  return (
    <>
      <PublishBar
        key={inForce.version}
        version={inForce.version}
        changed={edited !== undefined}
        blocks={blocks}
        said={said}
        onPublish={(wish) =>
          void publish(withoutBlanks(guidance), wish, (version) => t('guidance.publishedNow', { version }))
        }
        onDiscard={() => (setEdited(undefined), setProblems([]), forget())}
      />
      <ProblemList problems={problems} conflicts={guidanceConflicts(guidance)} />
      {shown === 'replies' && <ProcedureSection guidance={guidance} reasons={reasonIds(guidance)} onChange={edit} />}
      {shown === 'tone' && <ToneSection guidance={guidance} onChange={edit} />}
      {shown === 'offers' && <OfferSection guidance={guidance} reasons={reasonIds(guidance)} onChange={edit} />}
      {shown === 'rehearsal' && <RehearsalView {...rehearsal} />}
      {shown === 'versions' && <VersionsSection versions={versions} onPublishAgain={publishAgain} />}
    </>
  );
}

// A line left empty in a list of lines is no step and no fact.
function withoutBlanks(guidance: Guidance): Guidance {
  const filled = (wording: Guidance['procedures'][number]['say'][number]) =>
    typeof wording !== 'string' || wording.trim() !== '';
  return {
    ...guidance,
    procedures: guidance.procedures.map((one) => ({
      ...one,
      say: one.say.filter(filled),
      facts: one.facts.filter(filled),
    })),
  };
}

function useStayUntilPublished(changed: boolean): void {
  useEffect(() => {
    if (!changed) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed]);
}
