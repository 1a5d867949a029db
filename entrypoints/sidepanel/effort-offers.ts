import type { EffortOfferProps } from '../../components/effort/effort-offer';
import { saidScore } from '../../lib/effort/said-score';
import { surveyLine, type SurveyMoment } from '../../lib/effort/survey-rules';

/** The customer's own answer in the open conversation, and the survey line or the rule that forbids it. */
export function effortOffers(moment: SurveyMoment): Pick<EffortOfferProps, 'said' | 'survey'> {
  const here = moment.interactions.filter((one) => one.conversation === moment.current);
  return { said: moment.told ? undefined : saidScore(here), survey: surveyLine(moment) };
}
