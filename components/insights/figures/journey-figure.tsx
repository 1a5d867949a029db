import type { Touchpoint } from '../../../lib/insights/figures/journey-map';
import { useSpeech } from '../../ui/use-speech';
import { JourneyChart } from '../charts/journey-chart';
import { Figure, type FigureProps } from '../figure';
import { useFigureWords } from '../use-figure-words';

interface JourneyFigureProps extends Pick<FigureProps, 'onExport'> {
  journey: readonly Touchpoint[];
}

/** The journey with its touchpoints: what each costs the customer, and how they feel there. */
export function JourneyFigure({ journey, onExport }: JourneyFigureProps) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  const hardest = journey.toSorted((a, b) => b.effort.value - a.effort.value)[0];
  const index = (value: number) => number(value, { maximumFractionDigits: 0 });
  return (
    <Figure
      id="journey"
      title={t('insights.journey.title')}
      onExport={onExport}
      summary={
        <p>
          {hardest
            ? t('insights.journey.hardest', {
                stage: words.stage(hardest.stage),
                channel: words.channel(hardest.channel),
                effort: words.estimate(hardest.effort, index),
                share: words.percent(hardest.displeased.value),
              })
            : t('insights.tooFew')}
        </p>
      }
      note={t('insights.journey.note')}
      table={{
        columns: [
          t('insights.stage'),
          t('insights.channel'),
          t('insights.n'),
          t('insights.effortIndex'),
          t('insights.low'),
          t('insights.high'),
          t('insights.displeased'),
          t('insights.low2'),
          t('insights.high2'),
        ],
        rows: journey.map((one) => [
          words.stage(one.stage),
          words.channel(one.channel),
          one.n,
          ...words.ends(one.effort),
          ...words.ends(one.displeased),
        ]),
      }}
    >
      {hardest && (
        <JourneyChart
          label={t('insights.journey.title')}
          touchpoints={journey}
          stageName={words.stage}
          channelName={words.channel}
          effort={(one) => t('insights.journey.effort', { effort: index(one.effort.value), n: number(one.n) })}
          displeased={(one) => t('insights.journey.displeased', { share: words.percent(one.displeased.value) })}
        />
      )}
    </Figure>
  );
}
