import { describe, expect, it } from 'vitest';
import { ask, held, order, tablesOf } from './answers';

describe('cn.md §7: banquets', () => {
  it('two hosts, ten', () => {
    const { guest, host } = order('banquet/round', { seats: '10' }, 'cn-domestic', { hosts: 'two' });
    expect(guest).toBe('10 2 5 7');
    expect(host).toBe('1 6 9');
  });
  it('two hosts, eight', () =>
    expect(order('banquet/round', { seats: '8' }, 'cn-domestic', { hosts: 'two' })).toMatchObject({ guest: '8 2 4 6', host: '1 5' }));
  it('one host, six: 6 2 5', () => expect(order('banquet/round', { seats: '6' }, 'cn-domestic').guest).toMatch(/^6 2 5/));
  it('a guest who outranks the host presides', () =>
    expect(order('banquet/round', { seats: '10' }, 'cn-domestic', { presiding: 'guest', hosts: 'two' })).toMatchObject({
      guest: '1',
      host: '10 2',
    }));
  it('the guest’s wife at the hostess’s right', () =>
    expect(order('banquet/round', { seats: '10' }, 'cn-domestic', { couples: 'by-host-couple' })).toMatchObject({
      guest: '10 5',
      host: '1 6',
    }));
  it('a long table, hosts in the middle', () =>
    expect(order('banquet/long', { perSide: '5', ends: '1' }, 'cn-foreign', { hosts: 'two' })).toMatchObject({
      guest: 'N2 S4 N4 S2',
      host: 'N3 S3',
    }));
  it('a long table, hosts at the ends: the guest at the hostess’s right', () =>
    expect(order('banquet/long', { perSide: '5', ends: '1' }, 'cn-foreign', { style: 'english' })).toMatchObject({
      guest: 'N5 S1',
      host: 'W E',
    }));
  it.each([
    ['row', '3', 'facing-door', 'T2 T1 T3'],
    ['row', '3', 'entering', 'T2 T3 T1'],
    ['row', '2', 'facing-door', 'T1 T2'],
    ['row', '2', 'entering', 'T2 T1'],
    ['column', '2', 'facing-door', 'T1 T2'],
    ['triangle', '3', 'facing-door', 'T1 T2 T3'],
    ['plum', '5', 'facing-door', 'T3 T1 T2 T4 T5'],
    ['plum', '5', 'entering', 'T3 T2 T1 T5 T4'],
  ])('tables %s %s, %s: %s', (pattern, tables, frame, ranked) =>
    expect(
      ask('banquet/hall', { pattern, tables, seats: '10' }, 'cn-domestic', { frame })
        .tables?.map(({ table }) => table)
        .join(' '),
    ).toBe(ranked),
  );
});

describe('cn.md §7: dissents of single pages, off unless chosen', () => {
  it('[dybbs8-2] no hostess: the guest couple on either side of the host', () =>
    expect(order('banquet/round', { seats: '10' }, 'cn-domestic', { couples: 'beside-host', hosts: 'two' })).toMatchObject({
      guest: '10 2',
      host: '1',
    }));
  it('[mingjiu][dybbs8-2] tables: the left first', () => {
    const { tables } = ask('banquet/hall', { pattern: 'row', tables: '3' }, 'cn-domestic', { frame: 'left' });
    expect(tables?.map(({ table }) => table)).toEqual(['T2', 'T3', 'T1']);
    expect(tables?.at(-1)?.because[0]).toMatchObject({ principle: 'left-over-right', citation: { grade: 'weak' } });
  });
  it('[allconfs] the host of every other table faces the main one, and the guests go with the host', () => {
    const settings = { pattern: 'row', tables: '3', seats: '8' };
    // T2 is the main table: its host faces the door. T1 stands at its left, so that its host looks to the right of the drawing.
    expect(order('banquet/hall', settings, 'cn-domestic', { 'table-hosts': 'facing-main' }).host).toMatch(/^T2\.1 .*T1\.7 .*T3\.3/);
    expect(order('banquet/hall', settings, 'cn-domestic', { 'table-hosts': 'facing-main' }).guest).toMatch(/ T1\.6 T1\.8 /);
    expect(order('banquet/hall', settings, 'cn-domestic').host).toMatch(/T1\.1/);
  });
});

describe('cn.md §7: small and odd tables, roles, halls', () => {
  it.each([
    ['4', '4 2', '1 3'],
    ['5', '5 2 4', '1 3'],
    ['6', '6 2 3 5', '1 4'],
    ['7', '7 2 3 5', '1 4'],
    ['9', '9 2 4 6', '1 5'],
    ['11', '11 2 5 7', '1 6'],
    ['12', '12 2 6 8', '1 7'],
    ['14', '14 2 7 9', '1 8'],
  ])('[laomiw] two hosts at %s: the opposite seat is floor(n/2)', (seats, guest, host) =>
    expect(order('banquet/round', { seats }, 'cn-domestic', { hosts: 'two' })).toMatchObject({ guest, host }),
  );
  it('[trklw] one host: zig-zag, right first', () =>
    expect(order('banquet/round', { seats: '9' }, 'cn-domestic')).toEqual({ guest: '9 2 8 3 7 4 6 5', host: '1' }));
  it('[juduo] couples together: his wife at the host’s left, the host’s wife at the guest’s right', () =>
    expect(order('banquet/round', { seats: '8' }, 'cn-foreign', { couples: 'together' })).toMatchObject({ guest: '8 2', host: '1 7' }));
  it('a guest presides with one host: the host’s wife or deputy has no place of his own', () =>
    expect(order('banquet/round', { seats: '8' }, 'cn-domestic', { presiding: 'guest', hosts: 'one' })).toMatchObject({
      guest: '1',
      host: '8',
    }));
  it('[fsou] the interpreter at the right of the principal guest, also at the main table of a hall', () => {
    expect(held('interpreter', 'banquet/round', { seats: '10' }, 'cn-foreign', { interpreters: 'beside' })).toBe('9');
    const hall = ask('banquet/hall', { tables: '3', seats: '8' }, 'cn-foreign', { interpreters: 'beside' });
    expect(hall.roles.interpreter?.map(({ seat }) => seat)).toEqual(['T2.7']);
    const everywhere = [...Object.values(hall.order).flat(), ...Object.values(hall.roles).flat()];
    expect(everywhere).toHaveLength(24);
  });
  it('the host’s seat comes first when everybody shares one order', () =>
    expect(order('banquet/round', { seats: '6' }, 'cn-domestic', { parties: 'one' })).toEqual({ any: '1 6 2 5 3 4' }));
  it.each([
    ['row', '4', {}, 'T2 T3 T1 T4'],
    ['row', '5', {}, 'T3 T2 T4 T1 T5'],
    ['column', '3', {}, 'T1 T2 T3'],
    ['column', '3', { stage: 'near' }, 'T3 T2 T1'],
    ['triangle', '3', { frame: 'entering' }, 'T1 T3 T2'],
    ['grid', '9', {}, 'T5 T2 T4 T6 T8 T1 T3 T7 T9'],
    ['plum', '5', { stage: 'near' }, 'T3 T4 T5 T1 T2'],
  ] as const)('[wasoh][trklw] %s of %s, %j: %s', (pattern, tables, given, ranked) =>
    expect(tablesOf('banquet/hall', { pattern, tables, seats: '8' }, 'cn-domestic', given)).toBe(ranked),
  );
  it('the seats of a hall go table by table', () =>
    expect(order('banquet/hall', { tables: '2', seats: '4' }, 'cn-domestic')).toEqual({
      guest: 'T1.4 T1.2 T1.3 T2.4 T2.2 T2.3',
      host: 'T1.1 T2.1',
    }));
});

describe('cn.md §7.1, §7.3, §7.5: variants of the round table, the main table before a stage', () => {
  it('[oss-tool] by the left hand, eight seats: G1 at the host’s left, G2 at the right', () =>
    expect(order('banquet/round', { seats: '8' }, 'cn-domestic', { hosts: 'two', 'honor-hand': 'left' })).toMatchObject({
      guest: '2 8 6 4',
      host: '1 5',
    }));
  it('by the left hand, one host: the zigzag begins at the left', () =>
    expect(order('banquet/round', { seats: '8' }, 'cn-domestic', { 'honor-hand': 'left' }).guest).toMatch(/^2 8 3 7/));
  it('by the left hand, the interpreter stays outwards of the guest', () =>
    expect(held('interpreter', 'banquet/round', { seats: '8' }, 'cn-foreign', { 'honor-hand': 'left', interpreters: 'beside' })).toBe('3'));
  it('[wendadaohang44] a superior of the hosts presides: the host at the left hand, the guest keeps the right', () => {
    expect(order('banquet/round', { seats: '10' }, 'cn-domestic', { presiding: 'superior' })).toMatchObject({ host: '1 2' });
    expect(order('banquet/round', { seats: '10' }, 'cn-domestic', { presiding: 'superior', hosts: 'two' })).toEqual({
      guest: '10 9 3 8 4 7 5',
      host: '1 2 6',
    });
  });
  it.each([
    ['none', 'T5 T2'],
    ['far', 'T2 T1'],
    ['near', 'T8 T7'],
    ['left', 'T4 T1'],
    ['right', 'T6 T3'],
  ] as const)('nine tables, stage %s: the middle table of the row nearest to it', (stage, tables) =>
    expect(tablesOf('banquet/hall', { tables: '9', pattern: 'grid' }, 'cn-domestic', { stage })).toMatch(new RegExp(`^${tables}`)),
  );
});
