import type { MergeConflict } from '../../exchange/plan/merge-plans';
import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';

type Said = { readonly about: string; readonly mine: string; readonly theirs: string };

/** One conflict in the words of the office: what it is about, and what each side says. */
export function saidConflict({ about, mine, theirs }: MergeConflict, here: Reception, there: Reception, speaker: Speaker): Said {
  const { say } = speaker;
  const person = (id: unknown) => [here, there].flatMap(({ people }) => Object.values(people)).find((one) => one.id === id)?.name;
  const occasion = (id: OccasionId) => here.occasions[id]?.title ?? there.occasions[id]?.title ?? id;
  const word = (of: string, field: string) => (speaker.knows('model', `${of}.${field}`) ? speaker.speak('model', `${of}.${field}`) : field);
  const plainly = (value: unknown): string => {
    if (value === undefined) return '—';
    if (Array.isArray(value)) return speaker.list(value.map((one) => person(one) ?? plainly(one)));
    if (typeof value === 'object') return say('files', 'merge.there');
    return person(value) ?? String(value);
  };
  const wholly = (value: unknown) => say('files', value === undefined ? 'merge.gone' : 'merge.kept');
  const both = (read: (value: unknown) => string) => ({ mine: read(mine), theirs: read(theirs) });
  switch (about.kind) {
    case 'heading':
      return { about: word('reception', about.field), ...both(plainly) };
    case 'person': {
      const name = person(about.person) ?? about.person;
      if (about.field === undefined) return { about: name, ...both(wholly) };
      return { about: say('files', 'merge.fieldOf', { name, field: word('person', about.field) }), ...both(plainly) };
    }
    case 'occasion': {
      const title = occasion(about.occasion);
      if (about.field === undefined) return { about: say('files', 'merge.occasionOf', { occasion: title }), ...both(wholly) };
      return { about: say('files', 'merge.occasionFieldOf', { occasion: title, field: word('occasion', about.field) }), ...both(plainly) };
    }
    case 'seat': {
      const name = person(about.person) ?? about.person;
      const free = (value: unknown) => (value === undefined ? say('files', 'merge.free') : String(value));
      return { about: say('files', 'merge.seatOf', { name, occasion: occasion(about.occasion) }), ...both(free) };
    }
    case 'chair':
      return { about: say('files', 'merge.chairOf', { seat: about.seat, occasion: occasion(about.occasion) }), ...both(plainly) };
  }
}
