import { type Language, languages, type Speaker, speakerFor } from '../i18n/speak';
import type { Answer, Call, Verb } from './answer';
import { option, readArguments, UsageFault } from './arguments';

/** Each is fetched when it is called for: whoever asks for seats does not wait for the printing press. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  layouts: async () => (await import('./verbs/layouts')).layouts,
  conventions: async () => (await import('./verbs/conventions')).conventions,
  rules: async () => (await import('./verbs/rules')).rules,
  seats: async () => (await import('./verbs/seats')).seats,
  people: async () => (await import('./verbs/people')).people,
  check: async () => (await import('./verbs/check')).check,
  arrange: async () => (await import('./verbs/arrange')).arrange,
  repair: async () => (await import('./verbs/arrange')).repair,
  boarding: async () => (await import('./verbs/boarding')).boarding,
  march: async () => (await import('./verbs/march')).march,
  escort: async () => (await import('./verbs/escort')).escort,
  print: async () => (await import('./verbs/print')).print,
  export: async () => (await import('./verbs/export')).exportPlan,
  import: async () => (await import('./verbs/import')).importRoster,
  schema: async () => (await import('./verbs/schema')).schema,
};
export const verbNames: readonly string[] = [...Object.keys(verbs), 'batch'];

const options: readonly string[] = [
  'json',
  'lang',
  'layout',
  'room',
  'set',
  'convention',
  'given',
  'roster',
  'seating',
  'wishes',
  'vehicles',
  'occasion',
  'output',
  'document',
  'format',
  'option',
  'before',
  'printed-at',
  'seconds',
  'seed',
  'roles',
  'encoding',
];

/** These take the name of one file as a word; the others take none. */
const withFile: ReadonlySet<string> = new Set(['check', 'arrange', 'repair', 'boarding', 'print', 'export', 'import']);

/** What the program may touch: files, by the caller's leave. */
export type Outside = Pick<Call, 'read' | 'write'> & Partial<Pick<Call, 'toPdf' | 'report'>>;

/** `out` is what goes to standard output as JSON; `text` says the same to a person; `err` goes to standard error. */
export type Result = { readonly status: 0 | 1 | 2; readonly out: unknown; readonly text: string; readonly err: string };

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/** What the system says of a file, in words; a code that has none is told as it is. */
function reason(error: unknown, speaker: Speaker): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error.message;
  return speaker.knows('cli', `fileReason.${code}`) ? speaker.speak('cli', `fileReason.${code}`) : code;
}

/** One call. Every fault of the input is a value with status 2; only a bug throws. */
export async function run(args: readonly string[], outside: Outside): Promise<Result> {
  const asked = readArguments(args);
  const wanted = option(asked, 'lang') ?? 'zh-CN';
  const speaker = speakerFor(isLanguage(wanted) ? wanted : 'zh-CN');
  const notes: string[] = [];
  const guarded = async <Done>(path: string, key: 'fileUnreadable' | 'fileUnwritable', work: Promise<Done>): Promise<Done> => {
    try {
      return await work;
    } catch (error) {
      throw new UsageFault(speaker.say('cli', key, { path, why: reason(error, speaker) }));
    }
  };
  const call: Call = {
    asked,
    speaker,
    note: (text) => void notes.push(text),
    read: (path) => guarded(path, 'fileUnreadable', outside.read(path)),
    write: (path, content) => guarded(path, 'fileUnwritable', outside.write(path, content)),
    toPdf: outside.toPdf ?? (async () => undefined),
    report: outside.report ?? (() => undefined),
  };
  try {
    if (!isLanguage(wanted)) throw new UsageFault(speaker.say('cli', 'languageUnknown', { language: wanted }));
    const verb = Object.hasOwn(verbs, asked.verb) ? verbs[asked.verb] : undefined;
    if (asked.verb === 'batch') throw new UsageFault(speaker.say('cli', 'batchInside'));
    if (!verb)
      throw new UsageFault(speaker.say('cli', asked.verb ? 'verbUnknown' : 'usage', { verb: asked.verb, known: verbNames.join(', ') }));
    const surplus = [...asked.options.keys(), ...asked.bare].find((name) => !options.includes(name));
    if (surplus)
      throw new UsageFault(
        speaker.say('cli', 'optionUnknown', { verb: asked.verb, option: surplus, known: options.map((name) => `--${name}`).join(' ') }),
      );
    const [bare] = asked.bare;
    if (bare) throw new UsageFault(speaker.say('cli', 'optionBare', { option: bare }));
    const words = asked.words.slice(withFile.has(asked.verb) ? 1 : 0);
    if (words.length > 0) throw new UsageFault(speaker.say('cli', 'wordsTooMany', { verb: asked.verb, words: words.join(' ') }));
    const answer: Answer = await (await verb())(call);
    return { status: answer.status, out: answer.value, text: answer.text, err: notes.join('\n') };
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error;
    return { status: 2, out: null, text: '', err: [...notes, error.message].join('\n') };
  }
}
