import { intl } from '../../sources/intl';
import type { Convention } from '../convention';
import { withConvoy } from '../scenes/convoy';
import { courtesyCallScene } from '../scenes/courtesy-call';
import { cornerLiftScene } from '../scenes/lift';
import { carScene } from '../scenes/vehicle';

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
    'vehicle/lift': cornerLiftScene({ center: intl.krLift, diagonal: intl.krLift }),
  }),
};
