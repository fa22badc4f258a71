import type { Shape } from '../geometry/shape';
import { frozen } from './frozen';

/** Drawn at the first look, and then the same picture for everybody. */
export function drawnOnce(draw: () => readonly Shape[]): () => readonly Shape[] {
  let drawn: readonly Shape[] | undefined;
  return () => {
    drawn ??= frozen(draw());
    return drawn;
  };
}
