import type { Command } from '../../commands/command';
import { editOccasion } from '../../commands/edit-occasion';
import { saveHouseConvention } from '../../commands/save-house-convention';
import { HouseConvention } from '../../model/house-convention';
import { HouseConventionId, type SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Order } from '../../protocol/conventions/honor-order';

/** An order of the house in the making; `party` is whose seats are picked now. Nothing of it is in the plan before it is saved. */
export type HouseDraft = { readonly house: HouseConvention; readonly party: Order };

const source = { title: '' };

/** A new order for the layout of this occasion, beginning with nothing but its base. */
export const newHouse = (occasion: Occasion, id: string): HouseConvention => ({
  id: HouseConventionId.parse(id),
  name: '',
  base: occasion.convention,
  layout: occasion.layout,
  settings: occasion.settings,
  given: {},
  order: {},
  source,
});

export const pickedBy = ({ house, party }: HouseDraft): readonly SeatId[] => house.order[party] ?? [];

function withOrder(draft: HouseDraft, order: Readonly<Partial<Record<Order, readonly SeatId[] | undefined>>>): HouseDraft {
  const filled = Object.entries(order).flatMap(([party, seats]) => (seats && seats.length > 0 ? [[party, [...seats]]] : []));
  return { ...draft, house: { ...draft.house, order: Object.fromEntries(filled) } };
}

const without = ({ order }: HouseConvention, seat: SeatId) =>
  Object.fromEntries(Object.entries(order).map(([party, seats]) => [party, (seats ?? []).filter((one) => one !== seat)]));

/** The next in order; a seat that stands there already is taken out, and whoever had it before loses it. */
export function pick(draft: HouseDraft, seat: SeatId): HouseDraft {
  const before = pickedBy(draft);
  const others = without(draft.house, seat);
  return withOrder(draft, before.includes(seat) ? others : { ...others, [draft.party]: [...before, seat] });
}

export const takeBack = (draft: HouseDraft): HouseDraft =>
  withOrder(draft, { ...draft.house.order, [draft.party]: pickedBy(draft).slice(0, -1) });

export const startAgain = (draft: HouseDraft): HouseDraft => withOrder(draft, { ...draft.house.order, [draft.party]: [] });

/** The house convention as it would be kept, or undefined while something is missing: a name, a source, anything that differs from the base. */
export function completed({ house }: HouseDraft, savedAt: string): HouseConvention | undefined {
  const { place, note, title } = house.source;
  const kept = {
    ...house,
    name: house.name.trim(),
    source: { title: title.trim(), ...(place?.trim() ? { place: place.trim() } : {}), ...(note?.trim() ? { note: note.trim() } : {}) },
    savedAt,
  };
  const differs = Object.keys(house.given).length > 0 || Object.keys(house.order).length > 0;
  const read = HouseConvention.safeParse(kept);
  return differs && read.success ? read.data : undefined;
}

/** Kept in the plan, and the occasion goes by it from now on. */
export const commandsToKeep = (house: HouseConvention, occasion: Occasion): readonly Command[] => [
  saveHouseConvention(house),
  ...(house.layout === occasion.layout ? [editOccasion(occasion.id, { house: house.id, convention: house.base })] : []),
];
