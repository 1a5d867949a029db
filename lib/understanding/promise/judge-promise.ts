import type { LedgerPack } from '../ledger/ledger-pack';
import type { Writer } from '../ledger/mode-of';
import { promiseFeatures } from './promise-features';
import { judged, type Judgement, type PromiseModel, unpackPromises } from './promise-model';
import weights from './weights.json';

let model: PromiseModel | undefined;

/**
 * How surely a sentence tells what is asked of a promise: above zero as surely as most of its lines were right that the weights had not seen
 * (`npm run bench:promises`), below it the less the lower. One model for all languages; `pack` is that of the sentence.
 */
export function judgePromise<J extends Judgement>(
  asked: readonly J[],
  text: string,
  author: Writer,
  pack: LedgerPack,
): Record<J, number> {
  model ??= unpackPromises(weights);
  const features = promiseFeatures(text, author, pack);
  const scores = asked.map((one) => [one, judged(model!, one, features)] as const);
  return Object.fromEntries(scores) as Record<J, number>;
}
