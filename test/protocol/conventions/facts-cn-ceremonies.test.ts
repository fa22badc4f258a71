import { describe, expect, it } from 'vitest';
import { ask, asSeen, held, order } from './answers';

describe('cn.md §5, §6: signing and photo', () => {
  it('the highest nearest the middle: G3 G2 G1 | H1 H2 H3', () =>
    expect(order('ceremony/signing', { standing: '3' }, 'cn-foreign')).toEqual({ guest: '1C 1B 1A', host: '1D 1E 1F' }));
  it('a photo in one common order is a rostrum', () =>
    expect(asSeen('ceremony/photo', { rows: '7' }, 'cn-domestic')).toBe('7 5 3 1 2 4 6'));
  it('international, five: C B D A E; four: B C A D', () => {
    expect(order('ceremony/photo', { rows: '5' }, 'cn-foreign')).toEqual({ any: '1C 1B 1D 1A 1E' });
    expect(order('ceremony/photo', { rows: '4' }, 'cn-foreign')).toEqual({ any: '1B 1C 1A 1D' });
  });
  it('host in the middle, guests at his right and left, hosts at both ends', () =>
    expect(order('ceremony/photo', { rows: '5' }, 'cn-foreign', { parties: 'two' })).toEqual({ guest: '1B 1D', host: '1C 1A 1E' }));
});

describe('cn.md §5, §6: roles, rows, numbers', () => {
  it('[82k] signers and assistants: the guest’s first', () => {
    expect(held('signer', 'ceremony/signing', {}, 'cn-foreign')).toBe('T1 T2');
    expect(held('assistant', 'ceremony/signing', {}, 'cn-foreign')).toBe('A1 A2');
  });
  it('[dzyyw] more rows: the front before the rear', () =>
    expect(order('ceremony/signing', { standing: '4', rows: '2' }, 'cn-foreign')).toEqual({ guest: '1B 1A 2B 2A', host: '1C 1D 2C 2D' }));
  it('[cityy] the others seated opposite: level in their row, and no source ranks them', () => {
    const found = ask('ceremony/signing', { standing: '2', participants: 'opposite' }, 'cn-foreign');
    expect(found.order.any?.map(({ seat, rank, sourced }) => `${seat} ${rank} ${sourced}`)).toEqual([
      '1B 1 false',
      '1C 1 false',
      '1A 3 false',
      '1D 3 false',
    ]);
    expect(held('signer', 'ceremony/signing', { participants: 'opposite' }, 'cn-foreign')).toBe('T1 T2');
  });
  it('one party behind the table: from the middle outwards in turn', () =>
    expect(order('ceremony/signing', { standing: '2' }, 'cn-domestic', { parties: 'one' })).toEqual({ any: '1B 1C 1A 1D' }));
  it.each([
    ['3', '1A 1C', '1B'],
    ['4', '1B', '1C 1A 1D'],
    ['6', '1C 1E', '1D 1B 1A 1F'],
    ['7', '1C 1E', '1D 1B 1F 1A 1G'],
    ['5,6', '1B 1D 2C 2E', '1C 1A 1E 2D 2B 2A 2F'],
  ])('[heyunfeng][i520i] hosts and guests in turn, rows %s', (rows, guest, host) =>
    expect(order('ceremony/photo', { rows }, 'cn-foreign', { parties: 'two' })).toEqual({ guest, host }),
  );
  it('a visiting superior: one common order, whatever is said of parties', () => {
    const found = ask('ceremony/photo', { rows: '5' }, 'cn-domestic', { visit: 'superior', parties: 'two' });
    expect(found.order.any?.map(({ seat }) => seat)).toEqual(['1C', '1D', '1B', '1E', '1A']);
    expect(found.ignored).toEqual(['parties']);
  });
  it('an even row follows the variant', () =>
    expect(order('ceremony/photo', { rows: '4' }, 'cn-domestic', { even: 'first-left-of-center' })).toEqual({ any: '1C 1B 1D 1A' }));
});
