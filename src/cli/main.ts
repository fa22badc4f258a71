import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { learnBoth } from '../i18n/both';
import { option, readArguments } from './arguments';
import { batch } from './batch';
import { isLanguage, type Outside, run } from './run';
import { toPdf } from './to-pdf';

learnBoth();

/** Whoever breaks off (`Ctrl+C`) leaves no browser at work and no folder behind. */
const printing: Outside['toPdf'] = async (document, onProgress) => {
  const breakOff = new AbortController();
  const stop = () => breakOff.abort();
  process.once('SIGINT', stop);
  try {
    return await toPdf(document, { onProgress, signal: breakOff.signal });
  } catch (error) {
    if (breakOff.signal.aborted) process.exit(130);
    throw error;
  } finally {
    process.off('SIGINT', stop);
  }
};

const outside: Outside = {
  read: async (path) => new Uint8Array(await readFile(path)),
  write: (path, content) => writeFile(path, content),
  toPdf: printing,
  report: (text) => console.error(text),
};

// Whoever reads may stop reading (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const args = process.argv.slice(2);
if (args[0] === 'batch') {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const wanted = option(readArguments(args), 'lang') ?? '';
  for await (const line of batch(lines, outside, isLanguage(wanted) ? wanted : undefined)) console.log(line);
} else {
  const { status, out, text, err } = await run(args, outside);
  if (err) console.error(err);
  if (status < 2) console.log(args.includes('--json') ? JSON.stringify(out) : text);
  process.exitCode = status;
}
