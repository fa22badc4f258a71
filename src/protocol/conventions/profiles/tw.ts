import { intl } from '../../sources/intl';
import type { Convention } from '../convention';
import type { Scene } from '../scene';
import { withConvoy } from '../scenes/convoy';
import { carScene } from '../scenes/vehicle';

/** Seven seats, two, two and three: the chart knows no other mark of the van. */
const twoTwoThree: Scene = carScene({
  list: (given) => (given('driver') === 'chauffeur' ? { seats: ['2C', '2A', '3C', '3A', '3B', '1C'], citation: intl.twVan } : undefined),
  wheelRight: 'not-covered',
  driver: intl.twVan,
});

/** Taiwan: the Foreign Ministry's booklet on cars. */
export const taiwan: Convention = {
  id: 'tw',
  interpreters: {},
  scenes: withConvoy({
    'vehicle/sedan': carScene({
      list: (given, wheel) => {
        if (given('driver') === 'chauffeur') {
          if (wheel === 'right' && given('rear') === 'right')
            return { seats: ['2C'], citation: intl.twInJapan, silent: ['2A', '2B', '1A', '1B'] };
          return wheel === 'left'
            ? { seats: ['2C', '2A', '2B', '1C'], citation: intl.twChauffeur, silent: ['1B'] }
            : { seats: ['2A', '2C', '2B', '1A'], citation: intl.twWheelRight, silent: ['1B'] };
        }
        if (wheel === 'left') return { seats: ['1C', '2C', '2A', '2B'], citation: intl.twHost, silent: ['1B'] };
        // Beside the host whatever the wheel; the order of the rear is told of the wheel at the left.
        return given('driver') === 'host' ? { seats: ['1A'], citation: intl.twHost, silent: ['2A', '2B', '2C', '1B'] } : undefined;
      },
      wheelRight: 'as-listed',
      driver: intl.twChauffeur,
    }),
    'vehicle/mpv-7': twoTwoThree,
    'vehicle/van-7': twoTwoThree,
  }),
};
