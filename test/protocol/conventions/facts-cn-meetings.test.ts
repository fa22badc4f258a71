import { describe, expect, it } from 'vitest';
import { ask, asSeen, held, order } from './answers';

describe('cn.md §1: rostrum', () => {
  it('seven: 7 5 3 1 2 4 6 from the audience', () => expect(asSeen('meeting/rostrum', { rows: '7' }, 'cn-domestic')).toBe('7 5 3 1 2 4 6'));
  it('nine', () => expect(asSeen('meeting/rostrum', { rows: '9' }, 'cn-domestic')).toBe('9 7 5 3 1 2 4 6 8'));
  it('eight, variant A: 2 still at the own left of 1', () =>
    expect(asSeen('meeting/rostrum', { rows: '8' }, 'cn-domestic')).toBe('7 5 3 1 2 4 6 8'));
  it('eight, variant B: 1 left of the center', () =>
    expect(asSeen('meeting/rostrum', { rows: '8' }, 'cn-domestic', { even: 'first-left-of-center' })).toBe('8 6 4 2 1 3 5 7'));
  it('two leaders', () => {
    expect(asSeen('meeting/rostrum', { rows: '2' }, 'cn-domestic')).toBe('1 2');
    expect(asSeen('meeting/rostrum', { rows: '2' }, 'cn-domestic', { even: 'first-left-of-center' })).toBe('2 1');
  });
  it('international, five: 4 2 1 3 5', () => expect(asSeen('meeting/rostrum', { rows: '5' }, 'cn-foreign')).toBe('4 2 1 3 5'));
  it('the first two of equal rank: the center stays empty, then own left, own right, in turn', () => {
    expect(order('meeting/rostrum', { rows: '7' }, 'cn-domestic', { heads: 'equal' })).toEqual({ any: '1E 1C 1F 1B 1G 1A' });
    expect(ask('meeting/rostrum', { rows: '7' }, 'cn-domestic', { heads: 'equal' }).free.map(({ seat }) => seat)).toEqual(['1D']);
  });
  it('the front row before the rear', () =>
    expect(order('meeting/rostrum', { rows: '3,3' }, 'cn-domestic')).toEqual({ any: '1B 1C 1A 2B 2C 2A' }));
});

describe('cn.md §1.3, §2, §3: dissents of single pages, off unless chosen', () => {
  it('[sina-blog][caiyes31916] an even row whose first outranks the second: No. 1 on the point, then L, R, L, R, the last at the own-left end', () => {
    const given = { center: 'on-first' };
    const even = { even: 'first-left-of-center' };
    const reasons = (axis: string) =>
      ask('meeting/rostrum', { rows: '8', axis }, 'cn-domestic', given)
        .order.any?.map(({ because }) => because.at(-1)?.principle)
        .filter((reason) => reason === 'even-row-first-on-the-center-point');
    expect(asSeen('meeting/rostrum', { rows: '8', axis: 'seat' }, 'cn-domestic', given)).toBe('7 5 3 1 2 4 6 8');
    expect(asSeen('meeting/rostrum', { rows: '8', axis: 'seat' }, 'cn-domestic', { ...given, ...even })).toBe('7 5 3 1 2 4 6 8');
    expect(reasons('seat')).toHaveLength(5);
    // Where no seat is on the center point nobody sits there, and nothing says so.
    expect(asSeen('meeting/rostrum', { rows: '8', axis: 'between' }, 'cn-domestic', { ...given, ...even })).toBe('8 6 4 2 1 3 5 7');
    expect(reasons('between')).toEqual([]);
    expect(ask('meeting/rostrum', { rows: '7' }, 'cn-domestic', given).ignored).toEqual(['center']);
    expect(ask('meeting/rostrum', { rows: '8' }, 'cn-foreign', given).ignored).toEqual(['center']);
  });
  it('[pintu360] the main seats of a U at the open end', () => {
    expect(order('meeting/u-shape', { head: '3', perSide: '2' }, 'cn-domestic', { 'u-head': 'open-end' })).toEqual({
      any: 'E2 W2 E1 W1 N2 N3 N1',
    });
    expect(order('meeting/u-shape', { head: '3', perSide: '2' }, 'cn-domestic')).toEqual({ any: 'N2 N3 N1 E1 W1 E2 W2' });
  });
  it('[2huiyi] the hosts face the door; at a table with its end to the door the page agrees with the others', () => {
    const given = { 'far-side': 'hosts' };
    expect(order('meeting/talks', { perSide: '3' }, 'cn-foreign', given)).toEqual({ guest: 'S2 S3 S1', host: 'N2 N1 N3' });
    expect(ask('meeting/talks', { door: 'end' }, 'cn-foreign', given).ignored).toEqual(['far-side']);
  });
  it('[zuankewang] each side from the right at home, where superiors attend', () => {
    expect(order('meeting/talks', { perSide: '3' }, 'cn-domestic')).toEqual({ guest: 'N2 N3 N1', host: 'S2 S1 S3' });
    expect(order('meeting/talks', { perSide: '3' }, 'cn-domestic', { 'talks-order': 'right-first' })).toEqual({
      guest: 'N2 N1 N3',
      host: 'S2 S3 S1',
    });
  });
});

describe('cn.md §1.2–§1.4: even rows, equal heads, several rows', () => {
  it.each([
    ['4', 'cn-domestic', 'first-right-of-center', '3 1 2 4'],
    ['6', 'cn-domestic', 'first-right-of-center', '5 3 1 2 4 6'],
    ['6', 'cn-domestic', 'first-left-of-center', '6 4 2 1 3 5'],
    ['8', 'cn-foreign', 'first-right-of-center', '7 5 3 1 2 4 6 8'],
    ['3', 'cn-business', 'first-right-of-center', '2 1 3'],
  ] as const)('row of %s, %s, %s: %s', (rows, convention, even, seen) =>
    expect(asSeen('meeting/rostrum', { rows }, convention, { even })).toBe(seen),
  );
  it('the odd row says that `even` makes no difference', () =>
    expect(ask('meeting/rostrum', { rows: '7' }, 'cn-domestic', { even: 'first-left-of-center' }).ignored).toEqual(['even']));
  it('[sina-blog] equal heads: no seat stands on the center of an even row; the lowest of seven is at the own-left end', () =>
    expect(order('meeting/rostrum', { rows: '8' }, 'cn-domestic', { heads: 'equal' })).toEqual({ any: '1E 1D 1F 1C 1G 1B 1H 1A' }));
  it('equal heads concern the front row; the rear rows keep the rule of even rows', () =>
    expect(order('meeting/rostrum', { rows: '5,4' }, 'cn-domestic', { heads: 'equal' })).toEqual({ any: '1D 1B 1E 1A 2B 2C 2A 2D' }));
  it('equal heads where the right is superior: own right, own left, in turn', () => {
    const found = ask('meeting/rostrum', { rows: '5' }, 'cn-foreign', { heads: 'equal' });
    expect(found.order.any?.map(({ seat }) => seat)).toEqual(['1B', '1D', '1A', '1E']);
    expect(found.free.map(({ seat }) => seat)).toEqual(['1C']);
  });
  it('an aisle changes no order', () =>
    expect(order('meeting/rostrum', { rows: '7,8', aisles: 'D' }, 'cn-domestic')).toEqual(
      order('meeting/rostrum', { rows: '7,8' }, 'cn-domestic'),
    ));
});

describe('cn.md §2: audience, symposia, squares, conference tables', () => {
  it('the audience faces up: A is the own left', () => {
    expect(order('meeting/audience', { rows: '5' }, 'cn-domestic')).toEqual({ any: '1C 1B 1D 1A 1E' });
    expect(order('meeting/audience', { rows: '5' }, 'cn-foreign')).toEqual({ any: '1C 1D 1B 1E 1A' });
    expect(order('meeting/audience', { rows: '4' }, 'cn-domestic')).toEqual({ any: '1C 1B 1D 1A' });
  });
  it('[hnzlweb] U: the closed end, then the arms outward', () =>
    expect(order('meeting/u-shape', { head: '3', perSide: '2' }, 'cn-domestic')).toEqual({ any: 'N2 N3 N1 E1 W1 E2 W2' }));
  it('[udn] chair style: the hosts at the own left of the chair, the guests at the own right', () =>
    expect(order('meeting/u-shape', { head: '3', perSide: '2' }, 'cn-foreign', { parties: 'two' })).toEqual({
      guest: 'W1 W2',
      host: 'N2 E1 E2',
      any: 'N3 N1',
    }));
  it('[zeelive-meeting] hollow square: facing the door, the wings, the back to the door', () =>
    expect(order('meeting/hollow-square', { head: '3', perSide: '2' }, 'cn-domestic')).toEqual({ any: 'N2 N3 N1 E1 W1 E2 W2 S2 S1 S3' }));
  it('[zhinengjia] hollow square of two parties: hosts by the door, guests opposite', () =>
    expect(order('meeting/hollow-square', { head: '3', perSide: '1' }, 'cn-domestic', { parties: 'two' })).toEqual({
      guest: 'N2 N3 N1',
      host: 'S2 S1 S3',
      any: 'E1 W1',
    }));
  it.each([
    ['side', 'none', 'N2'],
    ['side', 'top', 'N2'],
    ['end', 'none', 'E2'],
    ['end', 'left', 'W2'],
  ])('[zhazhu][xei] conference, door=%s, view=%s: the chair on %s', (door, view, first) =>
    expect(order('meeting/conference', { perSide: '3', door }, 'cn-domestic', { view }).any).toMatch(new RegExp(`^${first} `)),
  );
  it('[zuankewang] report meeting: the visitors face the door, the hosts have their backs to it', () =>
    expect(order('meeting/conference', { perSide: '3' }, 'cn-domestic', { parties: 'two' })).toEqual({
      guest: 'N2 N3 N1',
      host: 'S2 S1 S3',
    }));
  it('round: the seat that faces the door, then the superior hand', () => {
    expect(order('meeting/round', { seats: '6' }, 'cn-domestic')).toEqual({ any: '1 2 6 3 5 4' });
    expect(order('meeting/round', { seats: '6' }, 'cn-foreign')).toEqual({ any: '1 6 2 5 3 4' });
  });
});

describe('cn.md §3: talks', () => {
  it('own left at home: far row G2 G1 G3 seen from the door has 2 at the right, near row 2 at the left', () =>
    expect(order('meeting/talks', { perSide: '3' }, 'cn-domestic')).toEqual({ guest: 'N2 N3 N1', host: 'S2 S1 S3' }));
  it('mirrored: No. 2 opposite No. 2', () =>
    expect(order('meeting/talks', { perSide: '3' }, 'cn-domestic', { counterparts: 'mirrored' })).toEqual({
      guest: 'N2 N3 N1',
      host: 'S2 S3 S1',
    }));
  it('foreign, without interpreters: right first', () =>
    expect(order('meeting/talks', { perSide: '5' }, 'cn-foreign')).toEqual({ guest: 'N3 N2 N4 N1 N5', host: 'S3 S4 S2 S5 S1' }));
  it('the two interpreters face each other and No. 2 of the hosts moves to the left', () => {
    const found = ask('meeting/talks', { perSide: '7' }, 'cn-foreign', { interpreters: 'beside' });
    expect(found.roles.interpreter?.map(({ seat }) => seat)).toEqual(['S5', 'N5']);
    expect(found.order.host?.[1]?.seat).toBe('S3');
  });
  it('table end toward the door: guests at the right of whoever comes in', () =>
    expect(order('meeting/talks', { perSide: '3', door: 'end' }, 'cn-foreign')).toEqual({ guest: 'E2 E1 E3', host: 'W2 W3 W1' }));
  it('interpreters behind sit behind their principals', () =>
    expect(ask('meeting/talks', { perSide: '5', behind: '2' }, 'cn-foreign', { interpreters: 'behind' }).roles.interpreter).toHaveLength(
      2,
    ));
});

describe('cn.md §3.3: roles at talks', () => {
  it('interpreters in the order host’s, guest’s, facing each other also at an even table', () =>
    expect(held('interpreter', 'meeting/talks', { perSide: '6' }, 'cn-foreign', { interpreters: 'beside' })).toBe('S4 N4'));
  it('table end toward the door: the host’s own right, the guest’s own left', () =>
    expect(held('interpreter', 'meeting/talks', { perSide: '5', door: 'end' }, 'cn-foreign', { interpreters: 'beside' })).toBe('W4 E4'));
  it('[cedua] note-takers behind', () =>
    expect(held('notetaker', 'meeting/talks', { perSide: '5', behind: '1' }, 'cn-foreign')).toBe('SB1 NB1'));
  it('one party at the table: those who face the door come first', () =>
    expect(order('meeting/talks', { perSide: '3' }, 'cn-domestic', { parties: 'one' })).toEqual({ any: 'N2 N3 N1 S2 S1 S3' }));
});

describe('cn.md §4: courtesy call, armchairs, living-room', () => {
  it('the guest at the host’s right', () =>
    expect(order('meeting/courtesy-call', { perSide: '2' }, 'cn-foreign')).toEqual({ guest: 'P1 W1 W2', host: 'P2 E1 E2' }));
  it('a visiting superior at the host’s left', () =>
    expect(order('meeting/courtesy-call', { perSide: '2' }, 'cn-domestic', { visit: 'superior' })).toEqual({
      guest: 'P2 E1 E2',
      host: 'P1 W1 W2',
    }));
  it('abroad the given does not matter and is named as ignored', () =>
    expect(ask('meeting/courtesy-call', {}, 'cn-foreign', { visit: 'superior' }).ignored).toEqual(['visit']));
  it.each([
    ['facing', 'A'],
    ['across', 'B'],
    ['opposed', 'A'],
    ['wall-left', 'A'],
    ['wall-right', 'A'],
  ])('armchairs %s: guest %s', (place, guest) => expect(order('meeting/armchairs', { place }, 'cn-foreign').guest).toBe(guest));
  it('interpreters behind host and guest', () =>
    expect(ask('meeting/courtesy-call', {}, 'cn-foreign', { interpreters: 'behind' }).roles.interpreter?.map(({ seat }) => seat)).toEqual([
      'B2',
      'B1',
    ]));
});

describe('cn.md §4, §4.1: superiors, living-room', () => {
  it('[photoint] a superior in the armchairs sits at the host’s own left, only at home and only where both face the door', () => {
    expect(order('meeting/armchairs', { place: 'facing' }, 'cn-domestic', { visit: 'superior' })).toEqual({ guest: 'B', host: 'A' });
    expect(order('meeting/armchairs', { place: 'facing' }, 'cn-foreign', { visit: 'superior' })).toEqual({ guest: 'A', host: 'B' });
    expect(ask('meeting/armchairs', { place: 'wall-left' }, 'cn-domestic', { visit: 'superior' }).ignored).toEqual(['visit']);
  });
  it('note-takers behind their own principal, on whichever side he sits', () => {
    const parties = (visit: string) =>
      ask('meeting/courtesy-call', { behind: '3' }, 'cn-domestic', { visit }).roles.notetaker?.map(({ party }) => party);
    expect(parties('equal')).toEqual(['guest', undefined, 'host']);
    expect(parties('superior')).toEqual(['host', undefined, 'guest']);
  });
  it('one party: the principals, then the arms in turn', () =>
    expect(order('meeting/courtesy-call', { perSide: '2' }, 'cn-foreign', { parties: 'one' })).toEqual({ any: 'P1 P2 W1 E1 W2 E2' }));
  it.each([
    ['far', 'cn-domestic', 'L2 L3 L1', 'C1 C2'],
    ['far', 'cn-foreign', 'L2 L1 L3', 'C2 C1'],
    ['side', 'cn-domestic', 'L1 L2 L3', 'C1 C2'],
    ['side', 'cn-foreign', 'L1 L2 L3', 'C1 C2'],
  ] as const)('[handbook][332936] long sofa on the %s wall, %s', (wall, convention, guest, host) =>
    expect(order('meeting/living-room', { wall }, convention)).toEqual({ guest, host }),
  );
});

describe('cn.md §3.3 [cedua][82k]: each interpreter at the right of the own principal', () => {
  it.each([
    ['side', 'S4 N2', 'N3 N4 N1 N5', 'S3 S2 S5 S1'],
    ['end', 'W4 E2', 'E3 E4 E1 E5', 'W3 W2 W5 W1'],
  ] as const)('door=%s', (door, interpreter, guest, host) => {
    const question = [
      'meeting/talks',
      { perSide: '5', door },
      'cn-foreign',
      { interpreters: 'beside', 'interpreter-hand': 'own-right' },
    ] as const;
    expect(held('interpreter', ...question)).toBe(interpreter);
    expect(order(...question)).toEqual({ guest, host });
  });
  it('makes no difference where nobody interprets', () =>
    expect(ask('meeting/talks', {}, 'cn-foreign', { 'interpreter-hand': 'own-right' }).ignored).toEqual(['interpreter-hand']));
});

describe('handbook H7: a visiting leader in the reception room', () => {
  const reasons = (given: Record<string, string>) =>
    ask('meeting/living-room', {}, 'cn-domestic', given).order.guest?.[0]?.because.map(({ citation }) => citation.place);
  it('takes the main seat on the authority of 接待礼仪 3、4', () => {
    expect(reasons({ visit: 'superior' })).toContain('接待礼仪 3、4');
    expect(reasons({})).not.toContain('接待礼仪 3、4');
    expect(ask('meeting/living-room', {}, 'cn-domestic', { visit: 'superior' }).ignored).toEqual([]);
    expect(ask('meeting/living-room', {}, 'cn-foreign', { visit: 'superior' }).ignored).toEqual(['visit']);
  });
});
