// Prints what it costs to lay out and print a thousand cards, and every document of a reception of two thousand people.
//   node test/bench/printing.mjs
import { built } from './built.mjs';

await built('printing.ts', async ({ printing }) => console.log(JSON.stringify(await printing(), null, 2)));
