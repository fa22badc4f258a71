// Prints what the review costs: memory, and milliseconds, those that passed and those that this process worked.
// Where they differ the machine was doing other things.
//   node --expose-gc test/bench/memory.mjs [--rules]
import { built } from './built.mjs';

await built('budgets.ts', ({ budgets, costOfRules }) => {
  console.log(JSON.stringify(budgets(), null, 2));
  if (!process.argv.includes('--rules')) return;
  for (const [rule, cost] of costOfRules().slice(0, 15)) console.log(`${cost.toFixed(2).padStart(8)} ms  ${rule}`);
});
