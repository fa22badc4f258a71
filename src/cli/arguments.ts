/** What was asked for: the verb, words after it, and options that may repeat. */
export type Asked = {
  readonly verb: string;
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Options that want a value and stand at the end or before the next option. */
  readonly bare: readonly string[];
};

/** Something the caller can put right; said in his language, exit status 2. */
export class UsageFault extends Error {}

const flags: ReadonlySet<string> = new Set(['json']);

/** `verb word --option value --flag`. */
export function readArguments(args: readonly string[]): Asked {
  const [verb = '', ...rest] = args;
  const words: string[] = [];
  const options = new Map<string, string[]>();
  const bare: string[] = [];
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
    const next = rest[index + 1];
    if (flags.has(key)) options.set(key, ['yes']);
    else if (inline === undefined && (next === undefined || next.startsWith('--'))) bare.push(key);
    else {
      options.set(key, [...(options.get(key) ?? []), inline ?? next ?? '']);
      if (inline === undefined) index += 1;
    }
  }
  return { verb, words, options, bare };
}

export const option = ({ options }: Asked, name: string): string | undefined => options.get(name)?.at(-1);
