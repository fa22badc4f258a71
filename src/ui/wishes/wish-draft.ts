import { PersonId } from '../../model/ids';
import { Party, Role } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import { isVehicle } from '../../model/scene';
import { Relation, type Selector, sideName, type Wish } from '../../model/wish';
import type { Option } from '../parts/fields';
import { type Words, whom } from './wish-words';

/** A wish as the form holds it; a side that is not chosen yet is empty. */
export type WishDraft = {
  readonly a: string;
  readonly relation: Wish['relation'];
  readonly b: string;
  readonly strength: 'must' | 'prefer' | 'weight';
  readonly weight: string;
};

export const emptyWish: WishDraft = { a: '', relation: 'beside', b: '', strength: 'prefer', weight: '5' };

const written = (side: Selector): string => `${side.by}:${sideName(side)}`;

export const draftOf = ({ a, relation, b, strength }: Wish): WishDraft => ({
  a: written(a),
  relation,
  b: written(b),
  strength: typeof strength === 'number' ? 'weight' : strength,
  weight: typeof strength === 'number' ? String(strength) : emptyWish.weight,
});

function sideOf(text: string): Selector | undefined {
  const at = text.indexOf(':');
  const [by, value] = [text.slice(0, at), text.slice(at + 1)];
  if (value === '') return undefined;
  switch (by) {
    case 'person':
      return { by, person: PersonId.parse(value) };
    case 'party':
      return { by, party: Party.parse(value) };
    case 'delegation':
      return { by, delegation: value };
    case 'role':
      return { by, role: Role.parse(value) };
    case 'diet':
      return { by, diet: value };
    default:
      return undefined;
  }
}

const numberOf = (text: string): number | undefined => (/^-?\d{1,4}$/.test(text.trim()) ? Number(text) : undefined);

/** The wish, once both sides and a strength are said; nobody is wished beside himself. */
export function wishOf({ a, relation, b, strength, weight }: WishDraft): Wish | undefined {
  const [one, other] = [sideOf(a), sideOf(b)];
  const strong = strength === 'weight' ? numberOf(weight) : strength;
  if (!one || !other || strong === undefined || strong === 0 || (one.by === 'person' && a === b)) return undefined;
  return { a: one, relation, b: other, strength: strong };
}

/** Everybody one by one, then the groups that a wish may speak of. */
export function sidesIn(reception: Reception, words: Words): readonly Option[] {
  const people = peopleInOrder(reception);
  const distinct = (values: readonly (string | undefined)[]) => [...new Set(values.flatMap((value) => (value ? [value] : [])))].sort();
  const groups: readonly Selector[] = [
    ...(['guest', 'host'] as const).map((party): Selector => ({ by: 'party', party })),
    ...distinct(people.map(({ delegation }) => delegation)).map((delegation): Selector => ({ by: 'delegation', delegation })),
    ...Role.options
      .filter((role) => role !== 'member' && people.some((person) => person.role === role))
      .map((role): Selector => ({ by: 'role', role })),
    ...distinct(people.map(({ diet }) => diet)).map((diet): Selector => ({ by: 'diet', diet })),
  ];
  return [
    ...people.map(({ id, name, title }) => ({ value: `person:${id}`, label: title ? `${name}　${title}` : name })),
    ...groups.map((side) => ({ value: written(side), label: whom(side, words) })),
  ];
}

/** At a table nobody rides; in a vehicle nobody sits at a table. */
export const relationsFor = (layout: string | undefined): readonly Wish['relation'][] =>
  Relation.options.filter((relation) => {
    if (layout === undefined) return true;
    return isVehicle(layout) ? !relation.endsWith('-table') : !relation.endsWith('-vehicle');
  });
