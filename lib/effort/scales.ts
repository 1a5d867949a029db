import type { EffortScale } from '../domain/effort';

/**
 * CES 2.0: agreement with "the company made it easy for me to handle my issue", 1 to 7, high is ease.
 * Dixon, Toman, DeLisi, The Effortless Experience (2013); CEB's revision of the 2010 measure.
 */
export const CES_2: EffortScale = {
  version: 'CES 2.0',
  question: 'The company made it easy for me to handle my issue.',
  min: 1,
  max: 7,
  highIs: 'ease',
};
