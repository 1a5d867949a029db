import { countIn, type ScoreCourse } from '../../../lib/insights/figures/score-courses';
import { dayOf } from '../../../lib/insights/rows/day-number';
import { useSpeech } from '../../ui/use-speech';
import { LineChart } from '../charts/line-chart';
import { Legend } from '../charts/legend';
import { Figure, type FigureProps } from '../figure';
import { useFigureWords, type FigureWords } from '../use-figure-words';

interface ScoreFigureProps extends Pick<FigureProps, 'onExport'> {
  id: string;
  title: string;
  note: string;
  /** Courses on one scale: their lines share the axis, never a line. */
  courses: readonly ScoreCourse[];
}

/** Scores over time, raters and scales apart, with the guidance versions marked. */
export function ScoreFigure({ id, title, note, courses, onExport }: ScoreFigureProps) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  const [first] = courses;
  if (!first) return <Figure id={id} title={title} summary={<p>{t('insights.noScores')}</p>} table={NO_TABLE} />;
  const isAlone = (name: string) => courses.filter(({ series }) => words.series(series) === name).length === 1;
  // Two wordings of one measure are two series: only the question tells them apart.
  const nameOf = (series: ScoreCourse['series']) => {
    const name = words.series(series);
    return isAlone(name) ? name : `${name}: “${series.question}”`;
  };
  const format = first.unit === 'mean' ? words.decimal : words.percent;
  const drawn = courses.filter(({ points }) => points.some((one) => one.estimate));
  return (
    <Figure
      id={id}
      title={title}
      note={note}
      onExport={onExport}
      summary={courses.map((course) => (
        <Summary
          key={words.series(course.series) + course.series.question}
          course={course}
          name={nameOf(course.series)}
          format={format}
          words={words}
        />
      ))}
      table={{
        columns: [
          t('insights.series'),
          t('insights.from'),
          t('insights.n'),
          t('insights.value'),
          t('insights.low'),
          t('insights.high'),
        ],
        rows: courses.flatMap(({ series, points }) =>
          points.map(({ from, n, estimate }) => [nameOf(series), dayOf(from), n, ...words.ends(estimate)]),
        ),
      }}
    >
      {drawn.length > 0 && (
        <>
          <LineChart
            label={title}
            lines={drawn.map(({ series, points }) => ({
              name: nameOf(series),
              points: points.map(({ from, estimate }) => ({ at: from, estimate })),
            }))}
            {...rangeOf(first)}
            marks={first.versions.slice(1).map(({ version, from }) => ({
              at: from,
              name: t('insights.version', { version: number(version) }),
            }))}
            format={first.unit === 'mean' ? (value) => number(value) : words.percent}
            formatDay={words.day}
          />
          <Legend names={drawn.map(({ series }) => nameOf(series))} />
        </>
      )}
    </Figure>
  );
}

const NO_TABLE = { columns: [], rows: [] };

interface SummaryProps {
  course: ScoreCourse;
  name: string;
  format(value: number): string;
  words: FigureWords;
}

function Summary({ course, name: series, format, words }: SummaryProps) {
  const { t, number } = useSpeech();
  if (!course.total) return <p>{t('insights.fewScores', { series, n: number(countIn(course)) })}</p>;
  const known = course.points.flatMap(({ estimate }) => estimate ?? []);
  const [start, end] = [known[0], known.at(-1)];
  const moved = start && end && known.length > 1 ? movementOf(start, end) : undefined;
  return (
    <p>
      {t('insights.total', { series, figure: words.estimate(course.total, format) })}{' '}
      {moved && t(`insights.moved.${moved}`, { from: format(start!.value), to: format(end!.value) })}
    </p>
  );
}

/** Higher and lower are said only of intervals that do not touch. */
function movementOf(start: { low: number; high: number }, end: { low: number; high: number }) {
  if (end.low > start.high) return 'up';
  return end.high < start.low ? 'down' : 'steady';
}

function rangeOf({ unit, series }: ScoreCourse): { low: number; high: number } {
  if (unit === 'mean') return { low: series.min, high: series.max };
  return unit === 'share' ? { low: 0, high: 1 } : { low: -1, high: 1 };
}
