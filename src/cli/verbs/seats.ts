import { saySource } from '../../i18n/say-citation';
import type { HonorOrder, NotCovered, RankedSeat } from '../../protocol/conventions/honor-order';
import { honorOrderOf, isCovered } from '../../protocol/conventions/honor-order-of';
import type { Call, Verb } from '../answer';
import { UsageFault } from '../arguments';
import { sceneAsked } from '../scene-asked';

export function covered(call: Call, answer: ReturnType<typeof honorOrderOf>): HonorOrder {
  if (isCovered(answer)) return answer;
  if ('fault' in answer) throw new UsageFault(call.speaker.speak('conventions', `fault.${answer.fault}`, answer));
  throw notCovered(call, answer);
}

export const notCovered = ({ speaker }: Call, { layout, convention }: Pick<NotCovered, 'layout' | 'convention'>): UsageFault =>
  new UsageFault(
    speaker.say('conventions', 'fault.notCovered', { convention: speaker.speak('conventions', `name.${convention}`), layout }),
  );

/** The honor order of the seats, each with its reasons. */
export const seats: Verb = async (call) => {
  const { layout, convention, given } = await sceneAsked(call);
  const honor = covered(call, honorOrderOf(layout, convention, given));
  const names = (list: readonly RankedSeat[]) => list.map(({ seat }) => seat);
  const ranked = (['guest', 'host', 'any'] as const).flatMap((order) =>
    (honor.order[order] ?? []).map(({ seat, rank, because, sourced, sex }) => ({
      id: seat,
      ...(order === 'any' ? {} : { party: order }),
      rank,
      ...(sex ? { sex } : {}),
      sourced,
      because,
    })),
  );
  const held = Object.entries(honor.roles).flatMap(([role, list]) =>
    list.map(({ seat, party, because }) => ({ id: seat, ...(party ? { party } : {}), role, because })),
  );
  const free = honor.free.map(({ seat, because }) => ({ id: seat, free: true, because }));
  const known = new Set([...ranked, ...held, ...free].map(({ id }) => id));
  const rest = layout.seats.filter(({ id }) => !known.has(id)).map(({ id }) => ({ id, because: [] }));
  const value = {
    layout: layout.id,
    settings: layout.settings,
    convention,
    given: honor.given,
    ignored: honor.ignored,
    order: Object.fromEntries(Object.entries(honor.order).map(([order, list]) => [order, names(list)])),
    roles: Object.fromEntries(Object.entries(honor.roles).map(([role, list]) => [role, list.map(({ seat }) => seat)])),
    free: honor.free.map(({ seat }) => seat),
    seats: [...ranked, ...held, ...free, ...rest],
    ...(honor.tables ? { tables: honor.tables.map(({ table }) => table) } : {}),
  };
  const { speaker } = call;
  const lines = [...ranked, ...held].map((seat) => {
    const last = seat.because.at(-1);
    const why = last ? `${speaker.speak('conventions', `principle.${last.principle}`)}（${saySource(last.citation, speaker)}）` : '';
    return `${seat.id}\t${'party' in seat ? (seat.party ?? '') : ''}\t${'rank' in seat ? seat.rank : seat.role}\t${why}`;
  });
  return { status: 0, value, text: lines.join('\n') };
};
