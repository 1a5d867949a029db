import { Field } from '../../../components/ui/field';
import { useSpeech } from '../../../components/ui/use-speech';
import { survey as surveySetting } from '../../../lib/settings/survey';
import { useStored } from '../../sidepanel/hooks/use-stored';
import { WeightsForm } from './weights-form';
import styles from '../workspace.module.css';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar'] as const;

/** The team's survey question by language, the rules it is offered by, and the weights of the effort index. Kept with each change. */
export function SurveyForm() {
  const { t, language } = useSpeech();
  const [survey, setSurvey] = useStored(surveySetting);
  if (!survey) return null;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <>
      <section className={styles.form} aria-label={t('effort.survey.title')}>
        <h3>{t('effort.survey.title')}</h3>
        <p>{t('effort.survey.rules')}</p>
        {LANGUAGES.map((one) => (
          <Field key={one} label={t('effort.survey.line', { language: names.of(one) ?? one })}>
            {(ids) => (
              <input
                {...ids}
                lang={one}
                dir="auto"
                defaultValue={survey.lines[one] ?? ''}
                onBlur={({ target }) => setSurvey({ ...survey, lines: { ...survey.lines, [one]: target.value } })}
              />
            )}
          </Field>
        ))}
        <Field label={t('effort.survey.days')}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              max={365}
              defaultValue={survey.everyDays}
              onBlur={({ target }) => setSurvey({ ...survey, everyDays: Math.max(1, Number(target.value) || 30) })}
            />
          )}
        </Field>
      </section>
      <WeightsForm />
    </>
  );
}
