import { useLiveQuery } from 'dexie-react-hooks';
import { EffortList } from '../../../components/effort/effort-list';
import { latestScores } from '../../../lib/db/effort';
import { exportEffort } from '../../../lib/desk/log-effort';
import { SurveyForm } from './survey-form';
import { saveFile } from '../importing/save-file';
import { scoreList } from '../../../lib/effort/mean-effort';
import { effortMeasure } from '../../../lib/settings/effort-measure';
import { useStored } from '../../sidepanel/hooks/use-stored';
import { MeasureForm } from './measure-form';

const SHOWN = 500;

/** Logged scores, and all of them as a file. */
export function EffortSection() {
  const list = useLiveQuery(() => latestScores(SHOWN), []);
  const [measure = 'CES 2.0'] = useStored(effortMeasure);
  const scores = list && scoreList(list, measure);
  return (
    <>
      <EffortList
        scores={scores}
        onExport={() =>
          void exportEffort().then((text) => saveFile(new Blob([text], { type: 'text/csv' }), 'throughline-effort.csv'))
        }
      />
      <MeasureForm />
      <SurveyForm />
    </>
  );
}
