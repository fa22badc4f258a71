import type { Speaker } from '../../i18n/speak';
import type { Reception } from '../../model/reception';
import type { FieldChange, ImportChoice, ImportEntry, ImportPlan } from '../merge/plan-import';

export type MergeView = {
  readonly rows: readonly {
    /** `merge:` and the key of the entry: the id of an answer. */
    readonly id: string;
    readonly name: string;
    readonly kind: ImportEntry['kind'];
    readonly text: string;
    /** The first is what holds when nobody answers. */
    readonly answers: readonly { readonly id: ImportChoice; readonly label: string }[];
  }[];
};

type NameOf = (id: string) => string;

function sayValue({ field }: FieldChange, value: FieldChange['before'], nameOf: NameOf, speaker: Speaker): string {
  if (value === undefined) return speaker.say('exchange', 'merge.unknown');
  const isLink = field === 'serves' || field === 'spouse' || field === 'apart' || field === 'together';
  const word = (text: string) => (speaker.knows('model', `${field}.${text}`) ? speaker.speak('model', `${field}.${text}`) : text);
  if (Array.isArray(value)) return speaker.list(value.map(isLink ? nameOf : String));
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([heading, text]) => `${heading} ${text}`)
      .join('; ');
  if (isLink) return nameOf(String(value));
  return word(String(value));
}

const sayChange = (change: FieldChange, nameOf: NameOf, speaker: Speaker): string =>
  speaker.say('exchange', 'merge.change', {
    field: speaker.say('model', `person.${change.field}`),
    before: sayValue(change, change.before, nameOf, speaker),
    after: sayValue(change, change.after, nameOf, speaker),
  });

function textOf(entry: ImportEntry, nameOf: NameOf, speaker: Speaker): string {
  if (entry.kind === 'missing') return speaker.say('exchange', 'merge.missing');
  if (entry.kind !== 'changed') return entry.listed.title ?? entry.listed.organization ?? '';
  const changes = entry.changes.map((change) => sayChange(change, nameOf, speaker)).join(speaker.language === 'zh-CN' ? '；' : '; ');
  return entry.certain ? changes : speaker.say('exchange', 'merge.uncertain', { changes });
}

const labels = {
  new: { add: 'addNew', keep: 'skip', update: 'update', withdraw: 'withdraw' },
  other: { add: 'add', keep: 'keep', update: 'update', withdraw: 'withdraw' },
} as const;

/** What the list would do to the reception, in words. An open question comes with `keep` first: so it stays until somebody answers. */
export function viewMerge({ entries }: ImportPlan, { people }: Pick<Reception, 'people'>, speaker: Speaker): MergeView {
  const names = new Map<string, string>(Object.values(people).map(({ id, name }) => [id, name]));
  for (const entry of entries) if (entry.kind === 'new') names.set(entry.listed.id, entry.name);
  const nameOf: NameOf = (id) => names.get(id) ?? id;
  return {
    rows: entries.map((entry) => {
      const first = entry.choice ?? 'keep';
      const words = entry.kind === 'new' ? labels.new : labels.other;
      const choices = entry.kind === 'same' ? [] : [first, ...entry.choices.filter((choice) => choice !== first)];
      return {
        id: `merge:${entry.key}`,
        name: entry.name,
        kind: entry.kind,
        text: textOf(entry, nameOf, speaker),
        answers: choices.map((id) => ({ id, label: speaker.say('exchange', `merge.choice.${words[id]}`) })),
      };
    }),
  };
}
