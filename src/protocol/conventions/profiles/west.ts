import { intl } from '../../sources/intl';
import type { Convention } from '../convention';
import { hallWithCoHosts } from '../scenes/banquet-hall-co-hosts';
import { headTableScene } from '../scenes/banquet-head';
import { longBanquetScene } from '../scenes/banquet-long';
import { roundBanquetScene } from '../scenes/banquet-round';
import { uBanquetScene } from '../scenes/banquet-u';
import { ceding } from '../scenes/ceding';
import { withConvoy } from '../scenes/convoy';
import { rowsScene } from '../scenes/rows';
import { talksScene } from '../scenes/talks';
import { aircraftScene, busScene, carScene } from '../scenes/vehicle';
import { frenchLong, intlLong, intlRows, intlTalks, kerbFirst } from './intl';

export const unitedStates: Convention = {
  id: 'us',
  interpreters: { 'meeting/talks': 'beside' },
  standards: { boarding: 'senior-last' },
  scenes: withConvoy({
    // Which side faces the door is Europe's rule; the course says nothing of it.
    'meeting/talks': talksScene({ ...intlTalks, across: { ...intl.talksSides, relation: 'inspires' }, interleaved: intl.interleaved }),
    'banquet/long': longBanquetScene({ ...intlLong, headOfState: intl.headOfState }),
    'banquet/head': headTableScene({ head: intl.head, lectern: intl.headLectern, even: intl.rowEven }),
    'vehicle/sedan': carScene({
      list: (given) => {
        // Of the host's wife in front these sources say nothing.
        if (given('driver') === 'host-couple') return undefined;
        return given('driver') === 'chauffeur'
          ? { seats: ['2C', '2A'], citation: intl.usCar, juniors: { seats: ['1C', '1B', '2B'], citation: intl.juniorSeats } }
          : { seats: ['1C'], citation: intl.usPrivate, silent: ['2C', '2A', '1B'], last: ['2B'] };
      },
      wheelRight: 'not-covered',
      driver: intl.usCar,
    }),
  }),
};

export const unitedKingdom: Convention = {
  id: 'uk',
  interpreters: {},
  couples: { 'banquet/head': 'together' },
  scenes: withConvoy({
    'banquet/long': longBanquetScene(intlLong),
    'banquet/head': headTableScene({
      head: intl.headUk,
      lectern: intl.headLectern,
      even: intl.rowEven,
      couples: intl.headUkCouples,
      wedding: intl.headUkWedding,
    }),
    'vehicle/sedan': carScene({
      list: (given, wheel) => {
        // The traffic keeps left whatever side the wheel is on.
        return given('driver') === 'chauffeur' ? kerbFirst(given, wheel, '2A') : undefined;
      },
      wheelRight: 'as-listed',
      driver: intl.kerb,
    }),
  }),
};

export const france: Convention = {
  id: 'fr',
  interpreters: {},
  scenes: {
    'meeting/rostrum': rowsScene({ ...intlRows, principles: intl.rowFr, side: intl.rowFr }),
    'meeting/audience': rowsScene({ ...intlRows, principles: intl.rowFr, side: intl.rowFr }),
    'banquet/long': longBanquetScene({ ...frenchLong, ceded: intl.frCeded, cededTo: 'right', opposite: intl.widowPresides }),
  },
};

export const germany: Convention = {
  id: 'de',
  interpreters: {},
  scenes: withConvoy({
    'banquet/long': longBanquetScene({ ...frenchLong, opposite: intl.opposite, leftHand: intl.oldGerman }),
    'banquet/round': roundBanquetScene({ one: intl.round }),
    'banquet/hall': hallWithCoHosts({ coHosts: intl.tables, table: { one: intl.round } }),
    'vehicle/sedan': carScene({
      list: (given) =>
        given('driver') === 'chauffeur'
          ? { seats: ['2C', '2A', '1C'], citation: intl.deChauffeur, silent: ['2B', '1B'] }
          : { seats: ['1C', '2C', '2A'], citation: intl.deHost, silent: ['2B', '1B'] },
      wheelRight: 'not-covered',
      driver: intl.deChauffeur,
    }),
  }),
};

export const spain: Convention = {
  id: 'es',
  interpreters: {},
  scenes: withConvoy({
    'meeting/rostrum': rowsScene(intlRows),
    'banquet/long': longBanquetScene(intlLong),
    'banquet/head': ceding(headTableScene({ head: intl.presiding, even: intl.rowEven }), intl.ceded),
    'banquet/round': ceding(roundBanquetScene({ one: intl.round }), intl.ceded),
    'banquet/u': ceding(uBanquetScene({ u: intl.u }), intl.ceded),
    'vehicle/sedan': carScene({
      list: (given) => {
        // Of the owner's wife in front this source says nothing.
        if (given('driver') === 'host-couple') return undefined;
        return given('driver') === 'chauffeur'
          ? { seats: ['2C', '2A', '1C'], citation: intl.esChauffeur, silent: ['2B', '1B'] }
          : { seats: ['1C'], citation: intl.esOwner, silent: ['2C', '2A', '2B', '1B'] };
      },
      wheelRight: 'not-covered',
      driver: intl.esChauffeur,
    }),
    'vehicle/coach': busScene({ usual: intl.esBus, wheelRight: 'not-covered' }),
    'vehicle/coaster': busScene({ usual: intl.esBus, wheelRight: 'not-covered' }),
    'vehicle/aircraft': aircraftScene('from-the-right', intl.esAircraft),
  }),
};
