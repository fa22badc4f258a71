import type { Person } from '../../model/person';
import { peopleInOrder } from '../../model/reception';
import { useReception } from '../engine';
import type { Review } from '../panels/review-port';
import { ChoiceField } from '../parts/fields';
import { useSay } from '../speech';
import type { ArrangeAim } from './arrange-port';

type Props = { readonly person: Person; readonly review: Review; readonly onPropose: (aim: ArrangeAim) => void };

/** Somebody who sits here does not come after all: what is to become of the seat. Whoever has none may take it. */
export function WithdrawChoice({ person, review: { context }, onPropose }: Props) {
  const say = useSay();
  const reception = useReception();
  const withdraw = person.id;
  const substitutes = peopleInOrder(reception).filter(
    ({ id, party, status }) => id !== withdraw && party === person.party && status !== 'withdrawn' && context.seatsOf(id).length === 0,
  );
  const options = [
    { value: '', label: say('selection.afterwards') },
    { value: 'close-ranks', label: say('selection.closeRanks') },
    { value: 'fewest-moves', label: say('selection.fewestMoves') },
    { value: 'leave', label: say('selection.leaveGap') },
    ...substitutes.map(({ id, name }) => ({ value: `by:${id}`, label: say('selection.substitute', { name }) })),
  ];
  const choose = (value: string) => {
    if (value === 'close-ranks' || value === 'fewest-moves' || value === 'leave') return onPropose({ withdraw, how: value });
    const substitute = substitutes.find(({ id }) => value === `by:${id}`)?.id;
    if (substitute) onPropose({ withdraw, how: { substitute } });
  };
  return <ChoiceField label={say('selection.withdraw')} value="" options={options} onChange={choose} />;
}
