import { intl } from '../../sources/intl';
import type { Convention } from '../convention';
import { armchairsScene } from '../scenes/armchairs';
import { headTableScene } from '../scenes/banquet-head';
import { longBanquetScene } from '../scenes/banquet-long';
import { roundBanquetScene } from '../scenes/banquet-round';
import { uBanquetScene } from '../scenes/banquet-u';
import { ceding } from '../scenes/ceding';
import { courtesyCallScene } from '../scenes/courtesy-call';
import { photoScene } from '../scenes/photo';
import { roundMeetingScene } from '../scenes/round-meeting';
import { type RowsAuthority, rowsScene } from '../scenes/rows';
import { uShapeScene } from '../scenes/squares';
import { type TalksAuthority, talksScene } from '../scenes/talks';
import { carScene } from '../scenes/vehicle';

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
};

export const intlLong = {
  french: intl.french,
  cross: intl.cartesian,
  english: intl.english,
  zigzag: intl.presiding,
  cartesian: intl.cartesian,
  clock: intl.clock,
  ceded: intl.ceded,
};

export const intlDinner: Convention['scenes'] = {
  'banquet/round': ceding(roundBanquetScene({ one: intl.round }), intl.ceded),
  'banquet/long': longBanquetScene(intlLong),
  'banquet/head': ceding(headTableScene({ head: intl.head, lectern: intl.headLectern, even: intl.rowEven }), intl.ceded),
  'banquet/u': ceding(uBanquetScene({ u: intl.u }), intl.ceded),
};

/** International diplomatic practice: the right hand, wherever a source says no more. */
export const international: Convention = {
  id: 'intl',
  interpreters: { 'meeting/talks': 'beside', 'meeting/courtesy-call': 'behind' },
  scenes: {
    'meeting/rostrum': rowsScene(intlRows),
    'meeting/audience': rowsScene({ ...intlRows, principles: intl.frontRow }),
    'meeting/talks': talksScene(intlTalks),
    'meeting/courtesy-call': courtesyCallScene({ courtesy: intl.call, behind: intl.interpreterBehind }),
    'meeting/armchairs': armchairsScene({ facing: intl.call }),
    'meeting/u-shape': uShapeScene({ hand: 'right', citation: intl.ushape, side: intl.rightHand }),
    'meeting/round': roundMeetingScene({ hand: 'right', first: intl.roundMulti, side: intl.roundMulti }),
    'ceremony/photo': photoScene({ common: intlRows, parties: intl.rightHand, principals: intl.rowEven }),
    ...intlDinner,
    'vehicle/sedan': carScene({
      list: (given) =>
        given('driver') === 'chauffeur'
          ? { seats: ['2C'], citation: intl.kerb, silent: ['2A', '2B', '1C', '1B'] }
          : { seats: ['1C'], citation: intl.hostDriven, silent: ['2C', '2A', '2B', '1B'] },
      wheelRight: 'mirrored',
      driver: intl.kerb,
    }),
  },
};
