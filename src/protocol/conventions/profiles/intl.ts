import { intl } from '../../sources/intl';
import type { Convention } from '../convention';
import type { GivenId } from '../givens';
import { armchairsScene } from '../scenes/armchairs';
import { assemblyScene, theatreScene } from '../scenes/assembly';
import { hallWithCoHosts } from '../scenes/banquet-hall-co-hosts';
import { headTableScene } from '../scenes/banquet-head';
import { longBanquetScene } from '../scenes/banquet-long';
import { roundBanquetScene } from '../scenes/banquet-round';
import { uBanquetScene } from '../scenes/banquet-u';
import { ceding } from '../scenes/ceding';
import { withConvoy } from '../scenes/convoy';
import { courtesyCallScene } from '../scenes/courtesy-call';
import { roundMeetingScene } from '../scenes/round-meeting';
import { type RowsAuthority, rowsScene } from '../scenes/rows';
import { uShapeScene } from '../scenes/squares';
import { type TalksAuthority, talksScene } from '../scenes/talks';
import { busScene, type CarList, carScene } from '../scenes/vehicle';

export const intlRows: RowsAuthority = {
  hand: 'right',
  principles: intl.rowOdd,
  side: intl.rightHand,
  evenRight: intl.rowEven,
  evenLeft: intl.rowEven,
};

export const intlTalks: TalksAuthority = {
  hand: 'right',
  across: intl.talksSides,
  end: intl.talksSidesEnd,
  principal: intl.talks,
  order: intl.talks,
  mirrored: intl.talksMirrored,
  even: intl.rowEven,
  interpreter: { host: 'left', guest: 'left', citation: intl.interpreterLeft },
  behind: intl.interpreterBehind,
  noteTaker: intl.noteTaker,
  pairs: intl.twoAndTwo,
};

/** Hosts in the middle: most of diplomacy, France, Germany, Spain, Japan. */
export const frenchLong = {
  french: intl.french,
  cross: intl.cartesian,
  zigzag: intl.presiding,
  cartesian: intl.cartesian,
  clock: intl.clock,
  ceded: intl.ceded,
  frenchSexes: intl.frenchSexes,
};

/** Hosts at the ends as well: official dinners in America, private ones in Britain, what Spain calls the English system. */
export const intlLong = { ...frenchLong, english: intl.english, englishSexes: intl.englishSexes, hostessMoves: intl.hostessMoves };

export const intlDinner: Convention['scenes'] = {
  'banquet/round': ceding(roundBanquetScene({ one: intl.round }), intl.ceded),
  'banquet/long': longBanquetScene({ ...intlLong, headOfState: intl.headOfState }),
  'banquet/head': ceding(headTableScene({ head: intl.head, lectern: intl.headLectern, even: intl.rowEven }), intl.ceded),
  'banquet/u': ceding(uBanquetScene({ u: intl.u }), intl.ceded),
  'banquet/hall': hallWithCoHosts({ coHosts: intl.tables, table: { one: intl.round } }),
};

/**
 * Behind a chauffeur the seat at the kerb, which is across from the wheel; or the right rear whatever the wheel (`rear=right`).
 * `kerb`: its seat, where the traffic and not the wheel says so. Of the rest nothing is stated.
 */
export function kerbFirst(given: (id: GivenId) => string, wheel: 'left' | 'right', kerb = wheel === 'left' ? '2C' : '2A'): CarList {
  // In right-hand traffic kerb and right are one seat, and the source of the right goes on to the left.
  const right = kerb === '2C' || given('rear') === 'right';
  const first = right ? '2C' : kerb;
  const front = wheel === 'left' ? '1C' : '1A';
  return {
    seats: right ? ['2C', '2A'] : [first],
    citation: right ? intl.rearRight : intl.kerb,
    silent: [...(right ? [] : ['2C']), '2B', front, '1B'],
  };
}

/** International diplomatic practice: the right hand, wherever a source says no more. */
export const international: Convention = {
  id: 'intl',
  interpreters: { 'meeting/talks': 'beside', 'meeting/courtesy-call': 'behind' },
  scenes: withConvoy({
    'meeting/rostrum': rowsScene(intlRows),
    'meeting/audience': assemblyScene(
      intl.unFirstSeat,
      theatreScene(intl.secondRow, rowsScene({ ...intlRows, principles: intl.frontRow })),
    ),
    'meeting/talks': talksScene(intlTalks),
    'meeting/courtesy-call': courtesyCallScene({ courtesy: intl.call, behind: intl.interpreterBehind }),
    'meeting/armchairs': armchairsScene({ facing: intl.call }),
    'meeting/u-shape': uShapeScene({ hand: 'right', citation: intl.ushape, side: intl.rightHand }),
    'meeting/round': roundMeetingScene({ hand: 'right', first: intl.roundMulti, side: intl.roundMulti }),
    // No source says how hosts and guests stand in turn: a photo is one row from its middle.
    'ceremony/photo': rowsScene(intlRows),
    ...intlDinner,
    'vehicle/sedan': carScene({
      list: (given, wheel) =>
        given('driver') === 'chauffeur'
          ? kerbFirst(given, wheel)
          : wheel === 'left'
            ? { seats: ['1C', '2C', '2A'], citation: intl.hostDriven, silent: ['2B', '1B'] }
            : { seats: ['1A'], citation: intl.hostDriven, silent: ['2C', '2A', '2B', '1B'] },
      wheelRight: 'as-listed',
      driver: intl.kerb,
    }),
    'vehicle/coach': busScene({ usual: { ...intl.esBus, relation: 'inspires' }, wheelRight: 'not-covered' }),
    'vehicle/coaster': busScene({ usual: { ...intl.esBus, relation: 'inspires' }, wheelRight: 'not-covered' }),
  }),
};
