import type { OccasionId } from '../model/ids';
import { Occasion } from '../model/occasion';
import type { ConflictSubject, OpenConflict } from '../model/open-conflict';
import type { Reception } from '../model/reception';
import { standsNow, unsettled } from '../model/unsettled';
import { z } from '../model/zod';
import type { Speaker } from './speak';

type Sides = { readonly about: ConflictSubject; readonly mine?: unknown; readonly theirs?: unknown };
type Said = { readonly about: string; readonly mine: string; readonly theirs: string };

const Named = z.object({ name: z.string().optional(), title: z.string().optional() });
/** What somebody or an occasion is called that only one side still has. */
const nameIn = (...values: readonly unknown[]): string | undefined =>
  values.map((value) => Named.safeParse(value).data).flatMap((read) => read?.name ?? read?.title ?? [])[0];

const Room = Occasion.pick({ layout: true, convention: true, settings: true });

/** Enough to tell two remarks apart; the whole of one belongs into its own dialog. */
const longest = 120;

/** One conflict in the words of the office: what it is about, and what each side says. */
export function sayOpenConflict({ about, mine, theirs }: Sides, here: Reception, there: Reception, speaker: Speaker): Said {
  const { say } = speaker;
  const person = (id: unknown) => [here, there].flatMap(({ people }) => Object.values(people)).find((one) => one.id === id)?.name;
  const occasion = (id: OccasionId) => here.occasions[id]?.title ?? there.occasions[id]?.title;
  const word = (of: string, field: string) => (speaker.knows('model', `${of}.${field}`) ? speaker.speak('model', `${of}.${field}`) : field);
  /** A value that is itself made of values says no more than that it is another. */
  const one = (value: unknown): string =>
    person(value) ?? (typeof value === 'object' && value !== null ? say('files', 'merge.there') : String(value).slice(0, longest));
  const plainly = (value: unknown): string => {
    if (value === undefined) return '—';
    return Array.isArray(value) ? speaker.list(value.map(one)) : one(value);
  };
  const known = (area: 'layouts' | 'conventions', key: string, otherwise: string) =>
    speaker.knows(area, key) ? speaker.speak(area, key) : otherwise;
  /** Layout, custom and settings of an occasion, which are decided together. */
  const room = (value: unknown): string => {
    const read = Room.safeParse(value).data;
    if (!read) return plainly(value);
    const { layout, convention, settings } = read;
    const own = Object.values(here.rooms ?? {}).find(({ id }) => layout === `own/${id}`)?.name;
    const said = Object.entries(settings).map(([key, setting]) => `${known('layouts', `setting.${key}`, key)} ${setting}`);
    const parts = [
      own ?? known('layouts', `name.${layout.replace('/', '.')}`, layout),
      known('conventions', `name.${convention}`, convention),
      ...said,
    ];
    return speaker.list(parts).slice(0, longest);
  };
  const wholly = (value: unknown) => say('files', value === undefined ? 'merge.gone' : 'merge.kept');
  const both = (read: (value: unknown) => string) => ({ mine: read(mine), theirs: read(theirs) });
  switch (about.kind) {
    case 'heading':
      return { about: word('reception', about.field), ...both(plainly) };
    case 'person': {
      const name = person(about.person) ?? nameIn(mine, theirs) ?? about.person;
      if (about.field === undefined) return { about: name, ...both(wholly) };
      return { about: say('files', 'merge.fieldOf', { name, field: word('person', about.field) }), ...both(plainly) };
    }
    case 'occasion': {
      const title = occasion(about.occasion) ?? nameIn(mine, theirs) ?? about.occasion;
      if (about.field === undefined) return { about: say('files', 'merge.occasionOf', { occasion: title }), ...both(wholly) };
      return {
        about: say('files', 'merge.occasionFieldOf', { occasion: title, field: word('occasion', about.field) }),
        ...both(about.field === 'layout' ? room : plainly),
      };
    }
    case 'seat': {
      const name = person(about.person) ?? about.person;
      const free = (value: unknown) => (value === undefined ? say('files', 'merge.free') : String(value));
      return { about: say('files', 'merge.seatOf', { name, occasion: occasion(about.occasion) ?? about.occasion }), ...both(free) };
    }
    case 'chair':
      return {
        about: say('files', 'merge.chairOf', { seat: about.seat, occasion: occasion(about.occasion) ?? about.occasion }),
        ...both(plainly),
      };
  }
}

/** What a merge left open, in the whole reception or as far as one occasion goes: what stands now beside what the other side has. */
export const sayUnsettled = (
  reception: Reception,
  speaker: Speaker,
  of?: OccasionId,
): readonly { readonly id: string; readonly conflict: OpenConflict; readonly said: Said }[] =>
  unsettled(reception, of).map(([id, conflict]) => {
    const { about, theirs } = conflict;
    return { id, conflict, said: sayOpenConflict({ about, mine: standsNow(reception, conflict), theirs }, reception, reception, speaker) };
  });
