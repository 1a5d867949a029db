import { useEffect, useState } from 'react';
import { latestScores, scoresIn } from '../../../lib/db/effort';
import { exportEffort, giveEffortReason, logEffort, undoEffort } from '../../../lib/desk/log-effort';
import type { EffortScale, Rater } from '../../../lib/domain/effort';
import { scoreList } from '../../../lib/effort/mean-effort';
import { scaleOf } from '../../../lib/effort/scales';
import type { OpenConversation } from '../../../lib/domain/open-conversation';
import { watchArmedEffort } from '../../../lib/settings/armed-effort';
import { effortMeasure } from '../../../lib/settings/effort-measure';
import { rater as raterSetting } from '../../../lib/settings/rater';
import { useLive } from './use-live';
import { useStored } from './use-stored';

const LISTED = 500;

/** Logging effort for the open conversation: who rates, the score that stands, undo, why; and the list of scores. */
export function useEffort(open: OpenConversation | undefined, guidanceVersion: number | undefined) {
  const [rater = 'agent-estimate', setRater] = useStored(raterSetting);
  const [measure = 'CES 2.0'] = useStored(effortMeasure);
  const [listed, setListed] = useState(false);
  const [armed, setArmed] = useState(false);
  const conversation = open?.conversation;
  const tabId = open?.tabId;
  const standing = useLive(() => (conversation ? scoresIn(conversation) : undefined), [conversation]);
  const scores = useLive(() => (listed ? latestScores(LISTED) : undefined), [listed]);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchArmedEffort(tabId, (waiting) => {
      clearTimeout(timer);
      setArmed(waiting !== undefined);
      if (waiting) timer = setTimeout(() => setArmed(false), Math.max(0, waiting.until - Date.now()));
    });
    return () => {
      stop();
      clearTimeout(timer);
      setArmed(false);
    };
  }, [tabId]);
  const logged = standing?.[0];
  const log = (who: Rater, score: number, on: EffortScale['version']) =>
    open &&
    void logEffort(open, { rater: who, score, scale: scaleOf(on), now: new Date().toISOString(), guidanceVersion });
  return {
    rater,
    armed,
    measure,
    logged: logged && {
      id: logged.id,
      score: logged.score,
      rater: logged.rater,
      reason: logged.reason,
      measure: logged.scale.version,
    },
    scores: scores && scoreList(scores, measure),
    rate: setRater,
    score: (score: number) => log(rater, score, measure),
    // What stands in the thread was said on 1 to 7, and is kept so whatever the team asks now.
    confirmSaid: (score: number) => log('customer', score, 'CES 2.0'),
    undo: () => logged && void undoEffort(logged.id, new Date().toISOString()),
    giveReason: (reason: string | undefined) => logged && void giveEffortReason(logged.id, reason),
    list: () => setListed(true),
    exportCsv: () => void exportEffort().then((csv) => saveFile('throughline-effort.csv', csv)),
  };
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
