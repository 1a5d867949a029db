/**
 * What a customer spends each time, after Fader and Hardie, "The Gamma-Gamma Model of Monetary Value", 2013
 * (http://www.brucehardie.com/notes/025/gamma_gamma.pdf).
 */
export interface GammaGamma {
  p: number;
  q: number;
  gamma: number;
}

/** The mean spend to be expected of somebody who spent `mean` on average in `count` repeat purchases: between theirs and everybody's. */
export function expectedSpend({ p, q, gamma }: GammaGamma, count: number, mean: number): number {
  return (p * (gamma + mean * count)) / (p * count + q - 1);
}
