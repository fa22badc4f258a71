import { intl } from '../../sources/intl';
import type { Convention } from '../convention';
import { farFromDoor, handOver } from '../principles';
import type { Scene } from '../scene';
import { armchairsScene } from '../scenes/armchairs';
import { longBanquetScene } from '../scenes/banquet-long';
import { withConvoy } from '../scenes/convoy';
import { cornerLiftScene } from '../scenes/lift';
import { livingRoomScene } from '../scenes/living-room';
import { roundMeetingScene } from '../scenes/round-meeting';
import { multilateralUScene } from '../scenes/squares';
import { talksScene } from '../scenes/talks';
import { aircraftScene, carScene, listScene } from '../scenes/vehicle';
import { frenchLong, intlTalks, kerbFirst } from './intl';

/** Three rows: the third is lowest at the front passenger's side, then at the driver's; before them by the rule of the car. */
const japaneseVan: Scene = carScene({
  list: (given, wheel) => {
    if (wheel !== 'right' || given('driver') === 'host-couple') return undefined;
    return given('driver') === 'chauffeur'
      ? { seats: ['2C', '2A', '2B', '1A'], citation: intl.jpVan, silent: ['1B', '3B'], last: ['3C', '3A'] }
      : { seats: ['1A', '2C', '2A', '2B'], citation: intl.jpVan, silent: ['1B', '3B'], last: ['3C', '3A'] };
  },
  wheelRight: 'as-listed',
  driver: intl.jpVan,
});

/** Japan: far from the door; in cars behind the driver, the wheel being at the right; the right rear whatever the wheel. */
export const japan: Convention = {
  id: 'jp',
  interpreters: { 'meeting/talks': 'behind' },
  standards: { rear: 'right' },
  scenes: withConvoy({
    'meeting/talks': talksScene({ ...intlTalks, across: intl.jpTalks }),
    'meeting/armchairs': armchairsScene({ facing: intl.jpWestern, farFirst: intl.jpRoom }),
    'meeting/living-room': livingRoomScene({
      hand: 'right',
      sofa: intl.jpSofa,
      door: intl.jpRoom,
      side: intl.jpWestern,
      // Along a side wall the sources part: the inner end, or the handbook's right end.
      places: (given, door) => {
        const rightEnd = { ...handOver('right', intl.jpSofaRight), id: 'right-end-of-the-sofa' };
        const innerEnd = { ...farFromDoor(intl.jpSofaInner, door), id: 'inner-end-of-the-sofa' };
        return given('sofa') === 'right-end' ? [rightEnd] : [innerEnd, rightEnd];
      },
    }),
    'meeting/u-shape': multilateralUScene(intl.jpMultilateral),
    'meeting/round': roundMeetingScene({ hand: 'left', first: intl.jpRound, side: intl.jpRound }),
    // A Chinese round table in Japan: seats alone are ranked, nobody says which are the hosts'.
    'banquet/round': roundMeetingScene({ hand: 'left', first: intl.jpRound, side: intl.jpRound }),
    'banquet/long': longBanquetScene({ ...frenchLong, french: intl.jpDinner }),
    'vehicle/sedan': carScene({
      list: (given, wheel) => {
        if (given('driver') === 'chauffeur') {
          if (wheel === 'left') return { seats: ['2C', '2A'], citation: intl.jpRight, silent: ['2B', '1C', '1B'] };
          if (given('rear') === 'kerb') return kerbFirst(given, wheel);
          return given('fourth') === 'middle-last'
            ? { seats: ['2C', '2A', '1A', '2B'], citation: intl.jpHandbook, silent: ['1B'] }
            : { seats: ['2C', '2A', '2B', '1A'], citation: intl.jpTaxi, silent: ['1B'] };
        }
        // Of the host's wife in front these sources say nothing.
        if (given('driver') === 'host-couple') return undefined;
        return wheel === 'right'
          ? { seats: ['1A', '2C', '2A', '2B'], citation: intl.jpOwn, silent: ['1B'] }
          : { seats: ['1C', '2C', '2A'], citation: intl.jpRight, silent: ['2B', '1B'] };
      },
      wheelRight: 'as-listed',
      driver: intl.jpTaxi,
    }),
    'vehicle/mpv-7': japaneseVan,
    'vehicle/van-7': japaneseVan,
    'vehicle/van-9': japaneseVan,
    'vehicle/train-bay': listScene((given) =>
      given('bay') === 'facing-first'
        ? { seats: ['FW', 'FA', 'BW', 'BA', 'FM', 'BM'], citation: intl.jpTrain }
        : { seats: ['FW', 'BW', 'FA', 'BA', 'FM', 'BM'], citation: intl.jpTrain },
    ),
    'vehicle/aircraft': aircraftScene('windows-first', intl.jpAircraft),
    'vehicle/lift': cornerLiftScene({ right: intl.jpLift, left: intl.jpLiftVariant, diagonal: intl.jpLiftVariant }),
  }),
};
