import { intl } from '../../sources/intl';
import type { Convention } from '../convention';
import { nearerTo } from '../principles';
import { longBanquetScene } from '../scenes/banquet-long';
import { cornerLiftScene } from '../scenes/lift';
import { livingRoomScene } from '../scenes/living-room';
import { roundMeetingScene } from '../scenes/round-meeting';
import { talksScene } from '../scenes/talks';
import { aircraftScene, carScene, listScene } from '../scenes/vehicle';
import { intlLong, intlTalks } from './intl';

/** Japan: far from the door; in cars behind the driver, the wheel being at the right; the right rear whatever the wheel. */
export const japan: Convention = {
  id: 'jp',
  interpreters: { 'meeting/talks': 'behind' },
  scenes: {
    'meeting/talks': talksScene({ ...intlTalks, across: intl.jpTalks }),
    'meeting/living-room': livingRoomScene({
      hand: 'right',
      sofa: intl.jpSofa,
      door: intl.jpRoom,
      side: intl.jpSofa,
      // The right end of the long sofa is the top, then inwards along it.
      places: [nearerTo('right-end-of-the-sofa', intl.jpSofa, ({ place }) => place)],
    }),
    'meeting/round': roundMeetingScene({ hand: 'left', first: intl.jpRound, side: intl.jpRound }),
    'banquet/long': longBanquetScene({ ...intlLong, french: intl.jpDinner }),
    'vehicle/sedan': carScene({
      list: (given, wheel) => {
        if (given('driver') === 'chauffeur') {
          return wheel === 'right'
            ? { seats: ['2C', '2A', '2B', '1A'], citation: intl.jpTaxi, silent: ['1B'] }
            : { seats: ['2C', '2A'], citation: intl.jpRight, silent: ['2B', '1C', '1B'] };
        }
        return wheel === 'right'
          ? { seats: ['1A', '2C', '2A', '2B'], citation: intl.jpOwn, silent: ['1B'] }
          : { seats: ['1C', '2C', '2A'], citation: intl.jpRight, silent: ['2B', '1B'] };
      },
      wheelRight: 'as-listed',
      driver: intl.jpTaxi,
    }),
    'vehicle/mpv-7': carScene({
      list: (given, wheel) => {
        if (wheel !== 'right') return undefined;
        return given('driver') === 'chauffeur'
          ? { seats: ['2C', '2A', '1A', '3B', '3C', '3A'], citation: intl.jpVan }
          : { seats: ['1A', '2C', '2A', '3B', '3C', '3A'], citation: intl.jpVan };
      },
      wheelRight: 'as-listed',
      driver: intl.jpVan,
    }),
    'vehicle/train-bay': listScene((given) =>
      given('bay') === 'facing-first'
        ? { seats: ['FW', 'FA', 'BW', 'BA', 'FM', 'BM'], citation: intl.jpTrain }
        : { seats: ['FW', 'BW', 'FA', 'BA', 'FM', 'BM'], citation: intl.jpTrain },
    ),
    'vehicle/aircraft': aircraftScene('windows-first', intl.jpAircraft),
    'vehicle/lift': cornerLiftScene(['B1'], intl.jpLift),
  },
};
