import type { Theme } from '../../../lib/insights/voices';
import { Button } from '../../ui/button';
import { visibleText } from '../../ui/visible-text';
import { useSpeech } from '../../ui/use-speech';
import { Figure, type FigureProps } from '../figure';
import styles from '../insights.module.css';
import { useFigureWords } from '../use-figure-words';

const SHOWN = 6;

interface VoicesFigureProps extends Pick<FigureProps, 'onExport'> {
  themes: readonly Theme[];
  /** Whose words these are asked not to be quoted. */
  onRefuse(interaction: string): void;
}

/** What customers praise and complain about, by theme, in their own words. */
export function VoicesFigure({ themes, onRefuse, onExport }: VoicesFigureProps) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  return (
    <Figure
      id="voices"
      title={t('insights.voices.title')}
      onExport={onExport}
      summary={
        themes.length === 0 ? (
          <p>{t('insights.voices.none')}</p>
        ) : (
          themes.slice(0, SHOWN).map((theme) => (
            <section key={theme.reason} className={styles.summary}>
              <h4>
                {t('insights.voices.theme', {
                  reason: words.reason(theme.reason),
                  praise: number(theme.praise),
                  complaints: number(theme.complaints),
                })}
              </h4>
              <ul className={styles.quotes}>
                {theme.quotes.map((quote) => (
                  <li key={quote.interaction + quote.text} className={styles.quote}>
                    <span className={styles.made}>{t(`insights.voices.${quote.polarity}`)}</span>
                    <q dir="auto">{visibleText(quote.text)}</q>
                    <Button look="quiet" onClick={() => onRefuse(quote.interaction)}>
                      {t('insights.voices.refuse')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ))
        )
      }
      note={t('insights.voices.note')}
      table={{
        columns: [t('insights.reason'), t('insights.voices.praise'), t('insights.voices.complaint')],
        rows: themes.map((one) => [words.reason(one.reason), one.praise, one.complaints]),
      }}
    />
  );
}
