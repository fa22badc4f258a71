import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { learnBoth } from '../i18n/both';
import { batch } from './batch';
import { type Outside, run } from './run';
import { toPdf } from './to-pdf';

learnBoth();

const outside: Outside = {
  read: async (path) => new Uint8Array(await readFile(path)),
  write: (path, content) => writeFile(path, content),
  toPdf,
};

// Whoever reads may stop reading (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const args = process.argv.slice(2);
if (args[0] === 'batch') {
  for await (const line of batch(createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }), outside))
    console.log(line);
} else {
  const { status, out, text, err } = await run(args, outside);
  if (err) console.error(err);
  if (status < 2) console.log(args.includes('--json') ? JSON.stringify(out) : text);
  process.exitCode = status;
}
