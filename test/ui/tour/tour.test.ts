import { expect, it } from 'vitest';
import { advanceTour, stops, type Tour, type TourStory } from '../../../src/ui/tour/tour';

const tell = (...stories: readonly TourStory[]) => stories.reduce(advanceTour, { at: 'invited' } as Tour);

it('goes through five stops and ends', () => {
  expect(stops).toHaveLength(5);
  expect(tell('begin', 'next', 'next', 'next', 'next')).toEqual({ at: 'stop', stop: 4 });
  expect(tell('begin', 'next', 'next', 'next', 'next', 'next')).toEqual({ at: 'away' });
});

it('can be left anywhere, and goes back no farther than its beginning', () => {
  expect(tell('leave')).toEqual({ at: 'away' });
  expect(tell('begin', 'next', 'leave')).toEqual({ at: 'away' });
  expect(tell('begin', 'back')).toEqual({ at: 'stop', stop: 0 });
});
