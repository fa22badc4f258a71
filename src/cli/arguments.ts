/** What was asked for: the verb, words after it, and options that may repeat. */
export type Asked = {
  readonly verb: string;
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
};

/** Something the caller can put right; said in his language, exit status 2. */
export class UsageFault extends Error {}

const flags: ReadonlySet<string> = new Set(['json']);

/** `verb word --option value --flag`. */
export function readArguments(args: readonly string[]): Asked {
  const [verb = '', ...rest] = args;
  const words: string[] = [];
  const options = new Map<string, string[]>();
  for (let index = 0; index < rest.length; index += 1) {
    const arg = rest[index] ?? '';
    const name = arg === '-o' ? 'output' : arg.startsWith('--') ? arg.slice(2) : undefined;
    if (name === undefined) {
      words.push(arg);
      continue;
    }
    const equals = name.indexOf('=');
    const inline = equals > 0 && !['set', 'given', 'option'].includes(name) ? name.slice(equals + 1) : undefined;
    const key = inline === undefined ? name : name.slice(0, equals);
    const value = flags.has(key) ? 'yes' : (inline ?? rest[++index] ?? '');
    options.set(key, [...(options.get(key) ?? []), value]);
  }
  return { verb, words, options };
}

export const option = ({ options }: Asked, name: string): string | undefined => options.get(name)?.at(-1);

/** `--set rows=7 --set aisles=D` as a record. A pair without `=` is reported by its text. */
export function pairs({ options }: Asked, name: string): Readonly<Record<string, string>> | { readonly badPair: string } {
  const read: Record<string, string> = {};
  for (const pair of options.get(name) ?? []) {
    const equals = pair.indexOf('=');
    if (equals < 1) return { badPair: pair };
    read[pair.slice(0, equals).trim()] = pair.slice(equals + 1).trim();
  }
  return read;
}
