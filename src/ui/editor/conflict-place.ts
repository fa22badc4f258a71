import { SeatId } from '../../model/ids';
import { seatsOf } from '../../model/occasion';
import type { OpenConflict } from '../../model/open-conflict';
import type { Reception } from '../../model/reception';
import type { Asking } from './dialog-host';
import type { Look } from './use-editor';

/** Where a conflict can be looked at: a seat, or the dialog that holds the line. */
export type ConflictPlace = { readonly look?: Look; readonly ask?: Asking };

const headings: Readonly<Record<string, Asking>> = {
  sheet: { kind: 'sheet' },
  wishes: { kind: 'wishes' },
  settledTitles: { kind: 'titles' },
};

/** Nothing where what it is about is not in the plan: there the card itself says all there is. */
export function placeOfConflict({ about, place, theirs }: OpenConflict, { people, occasions }: Reception): ConflictPlace {
  switch (about.kind) {
    case 'heading':
      if (place[1] === 'rules') return { ask: { kind: 'rulebook', page: 'rules', rule: about.field } };
      return { ask: headings[about.field] ?? { kind: 'reception' } };
    case 'person':
      return people[about.person] ? { ask: { kind: 'person', person: about.person } } : {};
    case 'occasion':
      return occasions[about.occasion] ? { look: { occasion: about.occasion }, ask: { kind: 'occasion', occasion: about.occasion } } : {};
    case 'chair':
      return occasions[about.occasion] ? { look: { occasion: about.occasion, seat: about.seat } } : {};
    case 'seat': {
      const occasion = occasions[about.occasion];
      if (!occasion) return {};
      const seat = seatsOf(occasion, about.person)[0] ?? SeatId.safeParse(theirs).data;
      return { look: { occasion: occasion.id, person: about.person, ...(seat ? { seat } : {}) } };
    }
  }
}
