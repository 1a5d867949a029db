// What an agent's browser has to load: sizes of the built bundles against their budgets. Prints each figure; fails over budget.
import { bundleSizes } from './build/bundle-sizes.ts';

const KIB = 1024;
let over = 0;
for (const { name, bytes, budget } of bundleSizes()) {
  const ok = bytes <= budget;
  if (!ok) over++;
  console.log(`${ok ? 'ok  ' : 'OVER'} ${name}: ${(bytes / KIB).toFixed(1)} of ${(budget / KIB).toFixed(0)} KiB`);
}
process.exit(over ? 1 : 0);
