import type { Case } from '../reply/a-case';
import { casesAr } from './cases-ar';
import { casesDe } from './cases-de';
import { casesEn } from './cases-en';
import { casesEs } from './cases-es';
import { casesFr } from './cases-fr';
import { casesPt } from './cases-pt';

/** Our own cases in all six languages. */
export const ownCases: Case[] = [...casesEn, ...casesDe, ...casesFr, ...casesEs, ...casesPt, ...casesAr];
