import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { OfferSection } from '../../../components/guidance/offer-section';
import { ProblemList } from '../../../components/guidance/problem-list';
import { ProcedureSection } from '../../../components/guidance/procedure-section';
import { PublishBar } from '../../../components/guidance/publish-bar';
import { ToneSection } from '../../../components/guidance/tone-section';
import { VersionList } from '../../../components/guidance/version-list';
import { useSpeech } from '../../../components/ui/use-speech';
import { guidanceVersions } from '../../../lib/db/guidance';
import { writeDown } from '../../../lib/desk/audit';
import { guidanceFrom, publishGuidance } from '../../../lib/desk/publish-guidance';
import type { Guidance } from '../../../lib/guidance/document';
import { guidanceConflicts } from '../../../lib/guidance/guidance-conflicts';
import type { GuidanceProblem } from '../../../lib/guidance/parse-guidance';
import { agent } from '../../../lib/settings/agent';
import { reasonIds } from '../../../lib/guidance/reason-ids';

export type GuidanceSection = 'replies' | 'tone' | 'offers' | 'versions';

/** The guidance under edit: changes are held here until they are published or discarded. */
export function GuidanceSections({ shown }: { shown: GuidanceSection | undefined }) {
  const { t, number } = useSpeech();
  const versions = useLiveQuery(guidanceVersions, []);
  const [edited, setEdited] = useState<Guidance>();
  const [problems, setProblems] = useState<GuidanceProblem[]>([]);
  const [said, setSaid] = useState<string>();
  useStayUntilPublished(edited !== undefined);
  if (!versions || !shown) return null;
  const inForce = guidanceFrom(versions[0]);
  const guidance = edited ?? inForce;
  const edit = (next: Guidance) => (setEdited(next), setSaid(undefined));
  const publish = async (document: unknown, note: string, saying: (version: string) => string) => {
    const author = (await agent.getValue()).name ?? '';
    const now = new Date().toISOString();
    const result = await publishGuidance(document, { author, note, now });
    if ('problems' in result) return setProblems(result.problems);
    await writeDown({ at: now, who: author, did: 'published', what: `guidance ${result.version}` });
    setProblems([]);
    setEdited(undefined);
    setSaid(saying(number(result.version)));
  };
  const rollBack = (from: number) => {
    const record = versions.find((one) => one.version === from);
    if (record)
      void publish(record.document, t('guidance.rollBack', { version: from }), (version) =>
        t('guidance.rolledBack', { version, from }),
      );
  };
  return (
    <>
      <PublishBar
        key={inForce.version}
        version={inForce.version}
        changed={edited !== undefined}
        said={said}
        onPublish={(note) =>
          void publish(withoutBlanks(guidance), note, (version) => t('guidance.publishedNow', { version }))
        }
        onDiscard={() => (setEdited(undefined), setProblems([]))}
      />
      <ProblemList problems={problems} conflicts={guidanceConflicts(guidance)} />
      {shown === 'replies' && <ProcedureSection guidance={guidance} reasons={reasonIds(guidance)} onChange={edit} />}
      {shown === 'tone' && <ToneSection guidance={guidance} onChange={edit} />}
      {shown === 'offers' && <OfferSection guidance={guidance} reasons={reasonIds(guidance)} onChange={edit} />}
      {shown === 'versions' && <VersionList versions={versions} onRollBack={rollBack} />}
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
