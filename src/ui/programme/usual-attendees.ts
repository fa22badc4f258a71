import type { LayoutId } from '../../layouts/layout';
import type { Person, Role } from '../../model/person';
import { isVehicle } from '../../model/scene';

/** Who works at a photo, and does not stand in it. */
const besideThePhoto: readonly Role[] = ['interpreter', 'notetaker', 'security', 'press'];

/** Whoever comes to a room of this kind unless somebody says otherwise: drivers stay with their cars, and who works at a photo stands beside it. */
export const usualAttendees = (layout: LayoutId, people: readonly Person[]): readonly Person[] =>
  people.filter(
    ({ status, role }) =>
      status !== 'withdrawn' && (role !== 'driver' || isVehicle(layout)) && !(layout === 'ceremony/photo' && besideThePhoto.includes(role)),
  );
