import { intl } from '../../sources/intl';
import type { Convention } from '../convention';
import { farFromDoor, handOver } from '../principles';
import { withConvoy } from '../scenes/convoy';
import { courtesyCallScene } from '../scenes/courtesy-call';
import { cornerLiftScene } from '../scenes/lift';
import { livingRoomScene } from '../scenes/living-room';
import { aircraftScene, carScene, listScene } from '../scenes/vehicle';

/** Korea: rear right first behind a chauffeur, the rear middle last of all. */
export const korea: Convention = {
  id: 'kr',
  interpreters: { 'meeting/courtesy-call': 'behind' },
  standards: { lift: 'center' },
  scenes: withConvoy({
    'meeting/courtesy-call': courtesyCallScene({ courtesy: intl.call, behind: intl.interpreterBehind }),
    'vehicle/sedan': carScene({
      list: (given) =>
        given('driver') === 'chauffeur'
          ? { seats: ['2C', '2A', '1C', '2B'], citation: intl.krChauffeur, silent: ['1B'] }
          : { seats: ['1C', '2C', '2A'], citation: intl.krOwner, silent: ['2B', '1B'] },
      wheelRight: 'not-covered',
      driver: intl.krChauffeur,
    }),
    'meeting/living-room': livingRoomScene({
      hand: 'right',
      sofa: intl.krSofa,
      door: intl.krSofa,
      side: intl.call,
      places: (_, door) => [farFromDoor(intl.krSofa, door), handOver('right', intl.call)],
    }),
    // The last of six is not named; it is the one that is left.
    'vehicle/train-bay': listScene(() => ({ seats: ['FW', 'BW', 'FA', 'BA', 'FM', 'BM'], citation: intl.krTrain })),
    'vehicle/aircraft': aircraftScene('windows-alike', intl.krAircraft),
    'vehicle/lift': cornerLiftScene({ center: intl.krLift, diagonal: intl.krLift }),
  }),
};
