// Prints the memory that arranging the largest hall takes.
//   node --expose-gc test/bench/arrange-memory.mjs [seconds]
import { built } from './built.mjs';

const [seconds = '15'] = process.argv.slice(2);
await built('arrange-memory.ts', ({ arrangeMemory }) => console.log(JSON.stringify(arrangeMemory(Number(seconds)), null, 2)), {
  apart: true,
});
