import { useLiveQuery } from 'dexie-react-hooks';
import { EffortList } from '../../../components/effort/effort-list';
import { latestScores } from '../../../lib/db/effort';
import { exportEffort } from '../../../lib/desk/log-effort';
import { SurveyForm } from './survey-form';
import { saveFile } from '../importing/save-file';
import { meanEffort, scoresBy } from '../../../lib/effort/mean-effort';

const SHOWN = 500;

/** Logged scores, and all of them as a file. */
export function EffortSection() {
  const list = useLiveQuery(() => latestScores(SHOWN), []);
  const scores = list && {
    list,
    means: {
      customer: meanEffort(scoresBy('customer', list)),
      'agent-estimate': meanEffort(scoresBy('agent-estimate', list)),
    },
  };
  return (
    <>
      <EffortList
        scores={scores}
        onExport={() =>
          void exportEffort().then((text) => saveFile(new Blob([text], { type: 'text/csv' }), 'throughline-effort.csv'))
        }
      />
      <SurveyForm />
    </>
  );
}
