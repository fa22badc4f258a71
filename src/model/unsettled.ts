import type { OccasionId } from './ids';
import { occupantOf, seatsOf } from './occasion';
import type { OpenConflict } from './open-conflict';
import type { Reception } from './reception';

/** The value at a place of a tree; undefined where there is none. What every object has from birth is no value. */
function valueAt(tree: unknown, place: readonly string[]): unknown {
  let value = tree;
  for (const key of place) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = value[key as keyof typeof value];
  }
  return value;
}

/** What stands in the plan now where a conflict was left open, in the form that its other side has. */
export function standsNow(reception: Reception, { about, place }: OpenConflict): unknown {
  switch (about.kind) {
    case 'seat': {
      const occasion = reception.occasions[about.occasion];
      return occasion && seatsOf(occasion, about.person)[0];
    }
    case 'chair': {
      const occasion = reception.occasions[about.occasion];
      return occasion && occupantOf(occasion, about.seat);
    }
    case 'occasion':
      return about.field === 'layout' ? reception.occasions[about.occasion] : valueAt(reception, place);
    default:
      return valueAt(reception, place);
  }
}

/** Conflicts about a line of somebody, or a seat at an occasion, that is not in the plan any more have settled themselves. */
export function isMoot({ people, occasions }: Reception, { about }: OpenConflict): boolean {
  if (about.kind === 'person') return about.field !== undefined && !people[about.person];
  if (about.kind === 'seat') return !people[about.person] || !occasions[about.occasion];
  if (about.kind === 'chair') return !occasions[about.occasion];
  return about.kind === 'occasion' && about.field !== undefined && !occasions[about.occasion];
}

/** What a merge left open and somebody still has to settle, each under its id; for one occasion, without what is about another. */
export const unsettled = (reception: Reception, of?: OccasionId): readonly (readonly [id: string, conflict: OpenConflict])[] =>
  Object.entries(reception.openConflicts ?? {}).filter(
    ([, conflict]) => !isMoot(reception, conflict) && !(of && 'occasion' in conflict.about && conflict.about.occasion !== of),
  );
