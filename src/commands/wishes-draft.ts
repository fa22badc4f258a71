import type { Draft } from 'immer';
import type { PersonId } from '../model/ids';
import type { Reception } from '../model/reception';
import { type Selector, sideName, type Wish } from '../model/wish';
import type { Refusal } from './refusal';

/** What is wrong with a wish that arrives: it names somebody who is not on the list. */
export function faultOfWish({ people }: Draft<Reception>, { a, b }: Wish): Refusal | undefined {
  const stranger = [a, b].find((side) => side.by === 'person' && !people[side.person]);
  return stranger && { because: 'personUnknown', subject: sideName(stranger) };
}

/** An empty list of wishes is no list. */
export function putWishes(draft: Draft<Reception>, wishes: Wish[]): void {
  if (wishes.length > 0) draft.wishes = wishes;
  else delete draft.wishes;
}

/** Nobody wishes anything for somebody who is gone. */
export function forgetWishesFor(draft: Draft<Reception>, gone: PersonId): void {
  const names = (side: Selector) => side.by === 'person' && side.person === gone;
  const { wishes } = draft;
  if (wishes?.some(({ a, b }) => names(a) || names(b)))
    putWishes(
      draft,
      wishes.filter(({ a, b }) => !names(a) && !names(b)),
    );
}
