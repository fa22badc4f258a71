import { describe, expect, it } from 'vitest';
import type { LayoutId } from '../../../src/layouts/layout';
import { PersonId } from '../../../src/model/ids';
import type { Person } from '../../../src/model/person';
import { usualAttendees } from '../../../src/ui/programme/usual-attendees';

const person = (role: Person['role'], status: Person['status'] = 'confirmed'): Person => ({
  id: PersonId.parse(`${role}-${status}`),
  name: role,
  party: 'guest',
  role,
  status,
});
const everybody = [person('principal'), person('interpreter'), person('press'), person('driver'), person('member', 'withdrawn')];
const comingTo = (layout: LayoutId) => usualAttendees(layout, everybody).map(({ role }) => role);

describe('who comes to a room unless somebody says otherwise', () => {
  it('drivers stay with their cars', () => {
    expect(comingTo('meeting/talks')).toEqual(['principal', 'interpreter', 'press']);
    expect(comingTo('vehicle/convoy')).toEqual(['principal', 'interpreter', 'press', 'driver']);
  });

  it('who works at a photo stands beside it', () => expect(comingTo('ceremony/photo')).toEqual(['principal']));
});
