import { around, grown, type Rectangle } from '../../geometry/rectangle';
import { fullScale, type Insets, revealed, type Size, toScreen, type View } from './view';

/** Names are legible from here on: a plate of 60 px at 100 % shows one from 32. */
const legible = fullScale * 0.62;

/** Whether all of it stands free of what lies over the canvas. */
function isInSight(view: View, place: Rectangle, { width, height }: Size, insets: Insets): boolean {
  const { left, top } = toScreen(view, place);
  return (
    left >= insets.left &&
    top >= insets.top &&
    left + place.width * view.scale <= width - insets.right &&
    top + place.height * view.scale <= height - insets.bottom
  );
}

/** The view in which these places can be read: the present one if it will do, else one that holds them all and as much around them as fits. */
export function lookedAt(view: View, places: readonly Rectangle[], size: Size, insets: Insets): View {
  if (places.length === 0) return view;
  const place = grown(around(places), 500);
  if (view.scale >= legible) {
    if (isInSight(view, place, size, insets)) return view;
    const moved = revealed(view, place, size);
    if (isInSight(moved, place, size, insets)) return moved;
  }
  const [wide, high] = [size.width - insets.left - insets.right, size.height - insets.top - insets.bottom];
  const scale = Math.min(fullScale, wide / place.width, high / place.height);
  return {
    scale,
    left: insets.left + wide / 2 - (place.x + place.width / 2) * scale,
    top: insets.top + high / 2 - (place.y + place.height / 2) * scale,
  };
}
