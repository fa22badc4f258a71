import type { Givens, Settings } from './occasion';

/**
 * An even row with its first on the center point (`center=on-first`, cn.md §1.3) is one with a seat on the axis of the room: whoever
 * chooses the one has the other. The seats keep their names. Other layouts have no such setting.
 */
export const withFirstOnAxis = (layout: string, settings: Settings, given: Givens): Settings =>
  layout === 'meeting/rostrum' && given.center === 'on-first' ? { ...settings, axis: 'seat' } : settings;
