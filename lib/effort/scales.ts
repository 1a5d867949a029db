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

/** CES 1.0: how much effort it was, 1 very low to 5 very high. Dixon, Freeman, Toman, "Stop Trying to Delight Your Customers", HBR July 2010. */
const CES_1: EffortScale = {
  version: 'CES 1.0',
  question: 'How much effort did you personally have to put forth to handle your request?',
  min: 1,
  max: 5,
  highIs: 'effort',
};

/** The measures a team can log, the newer one first. */
export const SCALES: readonly EffortScale[] = [CES_2, CES_1];

/** The scale of a measure. */
export function scaleOf(version: EffortScale['version']): EffortScale {
  return SCALES.find((one) => one.version === version)!;
}
