import type { Citation } from '../../model/citation';
import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import { intl } from '../sources/intl';
import { theList } from '../sources/office';
import type { Severity } from './finding';
import { allergensOf, declaredIn } from './reading/allergens';
import { abstentions, foodCustoms, refusedBy } from './reading/food-customs';
import { isAlcohol, itemsOf } from './reading/menu-words';
import { idsOf, namesOf } from './reading/names';
import { defineRule } from './rule';

type Kind = 'religion' | 'people' | 'often' | 'western' | 'list' | 'onlyAlcohol' | 'onDuty';
type Facts = {
  readonly kind: Kind;
  readonly items: readonly string[];
  readonly people: readonly Person[];
  readonly citation?: Citation;
};

const weaker: Readonly<Partial<Record<Kind, { readonly severity: Severity; readonly citation?: Citation }>>> = {
  // Customs of a people differ from place to place: 具体以当地为准.
  people: { severity: 'departure' },
  often: { severity: 'remark' },
  western: { severity: 'remark' },
  list: { severity: 'departure', citation: theList('饮食') },
  onlyAlcohol: { severity: 'departure' },
  onDuty: { severity: 'remark' },
};

/** No dish on the menu goes against the religion or the customs of those who eat it, nor against what the list says of them. */
export const dishesFitDiets = defineRule({
  id: 'dishes-fit-diets',
  severity: 'breach',
  citation: cn.halal,
  watches: ['people', 'scene', 'notes'],
  messageIds: ['religion', 'people', 'often', 'western', 'list', 'onlyAlcohol', 'onDuty'],

  *check({ occasion: { menu }, people }): Generator<Facts> {
    const { dishes = [], drinks = [] } = menu ?? {};
    for (const { kind, holds, forbids, citation } of foodCustoms) {
      const items = dishes.filter((dish) => forbids.test(dish));
      const held = items.length > 0 ? people.filter(holds) : [];
      if (held.length > 0) yield { kind, items, people: held, citation };
    }
    for (const person of dishes.length > 0 ? people : []) {
      const refused = refusedBy(person);
      const items = refused ? dishes.filter((dish) => refused.test(dish)) : [];
      if (items.length > 0) yield { kind: 'list', items, people: [person] };
      const allergens = allergensOf(person);
      const declared = dishes.filter((dish) => !items.includes(dish) && declaredIn(dish).some((letter) => allergens.includes(letter)));
      if (declared.length > 0) yield { kind: 'list', items: declared, people: [person], citation: intl.allergens };
    }
    if (drinks.length === 0 || !drinks.every(isAlcohol)) return;
    const rest = new Set(people);
    for (const { kind, citation, holds } of abstentions) {
      const dry = [...rest].filter(holds);
      for (const person of dry) rest.delete(person);
      if (dry.length > 0) yield { kind, items: drinks, people: dry, citation };
    }
  },

  explain: ({ kind, items, people, citation }) => ({
    messageId: kind,
    data: { items: itemsOf(items), people: namesOf(people) },
    seats: [],
    people: idsOf(people),
    ...weaker[kind],
    ...(citation && { citation }),
  }),
});
