import type { ReasonCount } from '../../../lib/insights/figures/reason-counts';
import { useSpeech } from '../../ui/use-speech';
import { BarChart } from '../charts/bar-chart';
import { Figure, type FigureProps } from '../figure';
import { useFigureWords } from '../use-figure-words';

const SHOWN = 12;

interface RepeatFigureProps extends Pick<FigureProps, 'onExport'> {
  reasons: readonly ReasonCount[];
}

/** Who had to come back within seven days, by the reason of the first contact. */
export function RepeatFigure({ reasons, onExport }: RepeatFigureProps) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  const known = reasons
    .flatMap((one) => (one.repeat ? [{ reason: one.reason, repeat: one.repeat }] : []))
    .sort((a, b) => b.repeat.value - a.repeat.value);
  const [worst] = known;
  return (
    <Figure
      id="repeat"
      title={t('insights.repeat.title')}
      onExport={onExport}
      summary={
        <p>
          {worst
            ? t('insights.repeat.worst', {
                reason: words.reason(worst.reason),
                figure: words.estimate(worst.repeat, words.percent),
              })
            : t('insights.tooFew')}
        </p>
      }
      note={t('insights.repeat.note')}
      table={{
        columns: [t('insights.reason'), t('insights.n'), t('insights.share'), t('insights.low'), t('insights.high')],
        rows: known.map((one) => [words.reason(one.reason), one.repeat.n, ...words.ends(one.repeat)]),
      }}
    >
      {worst && (
        <BarChart
          label={t('insights.repeat.title')}
          bars={known.slice(0, SHOWN).map((one) => ({
            name: words.reason(one.reason),
            estimate: one.repeat,
            note: t('insights.shareOf', { share: words.percent(one.repeat.value), n: number(one.repeat.n) }),
          }))}
          format={words.percent}
        />
      )}
    </Figure>
  );
}
