import { type Language, speakerFor } from '../i18n/speak';
import { z } from '../model/zod';
import { type Outside, type Result, run } from './run';

const Line = z.array(z.string());

function parse(line: string): readonly string[] | undefined {
  try {
    return Line.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** A fault of this program in one call must not cost the office the answers to all the others. */
async function answered(args: readonly string[], outside: Outside): Promise<Pick<Result, 'status' | 'out' | 'err'>> {
  try {
    return await run(args, outside);
  } catch (fault) {
    return { status: 2, out: null, err: String(fault) };
  }
}

/**
 * Answers each line, a JSON array of arguments, in order; one JSON line per call. Blank lines are passed over. `language` is that of
 * messages about the lines themselves; a call may have its own.
 */
export async function* batch(lines: AsyncIterable<string>, outside: Outside, language: Language = 'zh-CN'): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const args = parse(line);
    const result: Pick<Result, 'status' | 'out' | 'err'> = args
      ? await answered(args, outside)
      : { status: 2, out: null, err: speakerFor(language).say('cli', 'batchLine', { line: number }) };
    yield JSON.stringify({ status: result.status, out: result.out, err: result.err });
  }
}
