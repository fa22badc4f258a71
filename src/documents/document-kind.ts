import type { PersonId } from '../model/ids';
import type { DocumentOptions } from '../model/paper-settings';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import type { FlowSheet } from './flow-pages';
import type { Page } from './print-document';
import type { PrintJob } from './print-job';

/** Asked only while another option has, or has not, this value. */
type Condition = { readonly when?: { readonly key: string } & ({ readonly is: string | boolean } | { readonly not: string }) };

/** What can be asked of a document; names are `option.<key>` and `choice.<key>.<choice>` in i18n. */
export type AskedOption = Condition &
  (
    | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly standard: string }
    | { readonly kind: 'tick'; readonly standard: boolean }
    | { readonly kind: 'text'; readonly standard: string; readonly most: number }
    /** One occasion of the reception, by its id; empty for all. */
    | { readonly kind: 'occasion'; readonly standard: '' }
    /** Millimeters. */
    | { readonly kind: 'length'; readonly standard: number; readonly least: number; readonly most: number }
  );
export type DocumentOption = AskedOption & { readonly key: string };

export const choice = <const Choice extends string>(standard: Choice, ...others: readonly Choice[]) => ({
  kind: 'choice' as const,
  choices: [standard, ...others] as readonly Choice[],
  standard,
});
export const tick = (standard: boolean, when?: Condition['when']) => ({ kind: 'tick' as const, standard, ...(when ? { when } : {}) });
export const ofOccasion = { kind: 'occasion', standard: '' } as const;
export const text = (most: number) => ({ kind: 'text' as const, standard: '', most });
export const length = (least: number, standard: number, most: number, when?: Condition['when']) => ({
  kind: 'length' as const,
  least,
  standard,
  most,
  ...(when ? { when } : {}),
});

type Asked = Readonly<Record<string, AskedOption>>;
type ValueOf<Option> = Option extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Option extends { readonly kind: 'tick' }
    ? boolean
    : Option extends { readonly kind: 'text' | 'occasion' }
      ? string
      : number;
export type Chosen<Options extends Asked> = { readonly [Key in keyof Options]: ValueOf<Options[Key]> };

function answered(option: AskedOption, answer: DocumentOptions[string] | undefined): string | boolean | number {
  switch (option.kind) {
    case 'choice':
      return option.choices.find((one) => one === answer) ?? option.standard;
    case 'tick':
      return typeof answer === 'boolean' ? answer : option.standard;
    case 'text':
      return typeof answer === 'string' ? answer.slice(0, option.most) : option.standard;
    case 'occasion':
      return typeof answer === 'string' ? answer : option.standard;
    case 'length':
      return typeof answer === 'number' ? Math.min(option.most, Math.max(option.least, answer)) : option.standard;
    default:
      option satisfies never;
      throw new Error(`No option is like ${JSON.stringify(option)}.`);
  }
}

/** Whatever a file or an old version answered, as the document may rely on it: an answer it does not know is the standard one. */
const read = <const Options extends Asked>(options: Options, answers: DocumentOptions): Chosen<Options> =>
  Object.fromEntries(Object.entries(options).map(([key, option]) => [key, answered(option, answers[key])])) as Chosen<Options>;

/** What a document makes of its job: bare pages; header, footer and stamp come afterwards. */
export type Made = {
  readonly title: string;
  readonly pages: readonly Page[];
  /** Of what is told in words and tables: the same before it is laid on pages. */
  readonly flows?: readonly FlowSheet[];
  readonly notes?: readonly string[];
  /** Of documents with a sheet for each person: what stands on it. */
  readonly people?: Readonly<Record<PersonId, string>>;
  /** Cards and signs carry neither header nor footer. */
  readonly bare?: true;
};

export const groups = ['seating', 'cards', 'convoy', 'people', 'archive'] as const;

export type DocumentKind = {
  readonly id: string;
  /** Whether it speaks of one occasion; a document of the reception may be narrowed to one. */
  readonly scope: 'occasion' | 'reception';
  readonly group: (typeof groups)[number];
  readonly options: readonly DocumentOption[];
  /** Whether it compares two versions. */
  readonly compares: boolean;
  /** Whether it has anything to say about this occasion. */
  readonly suits: (context: OccasionContext) => boolean;
  /** A document of the reception is offered when any of its occasions suits, or always. */
  readonly always: boolean;
  /** Every answer, the standard one where none was given or none that it knows. */
  readonly settled: (answers: DocumentOptions) => DocumentOptions;
  readonly make: (job: PrintJob, answers: DocumentOptions) => Made;
};

type Definition<Options extends Asked> = Pick<DocumentKind, 'id' | 'group'> & {
  readonly options: Options;
  readonly suits?: DocumentKind['suits'];
  readonly compares?: true;
} & (
    | {
        readonly scope: 'occasion';
        readonly make: (job: PrintJob & { readonly context: OccasionContext }, chosen: Chosen<Options>) => Made;
      }
    | { readonly scope: 'reception'; readonly make: (job: PrintJob, chosen: Chosen<Options>) => Made }
  );

export function defineDocument<const Options extends Asked>(definition: Definition<Options>): DocumentKind {
  const { id, scope, group, options, suits, compares = false } = definition;
  return {
    id,
    scope,
    group,
    options: Object.entries(options).map(([key, option]) => ({ key, ...option })),
    compares,
    suits: suits ?? (() => true),
    always: scope === 'reception' && !suits,
    settled: (answers) => ({ ...read(options, answers) }),
    make(job, answers) {
      const chosen = read(options, answers);
      if (definition.scope === 'reception') return definition.make(job, chosen);
      const { context } = job;
      if (!context) throw new Error(`The document ${id} speaks of one occasion and was given none.`);
      return definition.make({ ...job, context }, chosen);
    },
  };
}
