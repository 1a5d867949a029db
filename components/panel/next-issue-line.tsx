import type { NextIssue } from '../../lib/insights/next-issue';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { useSpeech } from '../ui/use-speech';

export interface NextIssueLineProps {
  issue: NextIssue;
  /** When that was computed; ISO 8601. */
  since: string;
  /** What the team's procedures say about it; without it there is nothing to put in. */
  answer?: string;
  onAnswer(text: string): void;
}

/** What customers with this reason often ask next, so that it can be answered before they have to. */
export function NextIssueLine({ issue, since, answer, onAnswer }: NextIssueLineProps) {
  const { t, number, day, sayIfKnown } = useSpeech();
  return (
    <Card title={t('effort.next.title')}>
      <p>
        {t('effort.next.line', {
          next: sayIfKnown(`reason.${issue.next}`) ?? issue.next,
          share: number(issue.share.value, { style: 'percent', maximumFractionDigits: 0 }),
          n: number(issue.share.n),
          days: number(issue.days),
          since: day(since),
        })}
      </p>
      {answer && (
        <Button look="quiet" onClick={() => onAnswer(answer)}>
          {t('effort.next.answer')}
        </Button>
      )}
    </Card>
  );
}
