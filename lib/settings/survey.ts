import { storage } from 'wxt/utils/storage';
import type { SurveySetting } from '../effort/survey-rules';

/** The team's own survey question or link, by language. Without one nothing is offered. */
export const survey = storage.defineItem<SurveySetting>('local:survey', { fallback: { lines: {}, everyDays: 30 } });
