/** What the tour shows, in its order; each place of the screen is found by what it is called there anyway. */
export const stops = [
  { id: 'people', place: '#people-heading', frame: 'aside' },
  { id: 'plan', place: 'main canvas', frame: 'main' },
  { id: 'findings', place: '#findings-heading', frame: 'section' },
  { id: 'arrange', place: '[role="toolbar"] button:last-of-type', frame: 'button' },
  { id: 'print', place: '[data-print]', frame: 'button' },
] as const;

export type Tour = { readonly at: 'away' } | { readonly at: 'invited' } | { readonly at: 'stop'; readonly stop: number };
export type TourStory = 'begin' | 'next' | 'back' | 'leave';

/** Where the tour goes; it can be left anywhere, and ends after the last stop. */
export function advanceTour(tour: Tour, story: TourStory): Tour {
  switch (story) {
    case 'begin':
      return { at: 'stop', stop: 0 };
    case 'leave':
      return { at: 'away' };
    case 'next':
      return tour.at === 'stop' && tour.stop + 1 < stops.length ? { at: 'stop', stop: tour.stop + 1 } : { at: 'away' };
    case 'back':
      return tour.at === 'stop' ? { at: 'stop', stop: Math.max(0, tour.stop - 1) } : tour;
  }
}
