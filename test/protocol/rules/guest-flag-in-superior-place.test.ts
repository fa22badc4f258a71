import { guestFlagInSuperiorPlace } from '../../../src/protocol/rules/guest-flag-in-superior-place';
import { chauffeured, talks } from './rooms';
import { testRule } from './test-rule';

const room = { room: talks, people: 'G1 H1', convention: 'cn-foreign' } as const;

// cn.md §10: hosted by China in China, the foreign flag has the superior place; hosted by the foreign side, the Chinese flag.
testRule(guestFlagInSuperiorPlace, {
  valid: {
    'no flags': room,
    'the guest’s at the own right': { ...room, notes: { flags: [{ place: 'table', fromOwnRight: ['法国', '中国'] }] } },
    'the other side is host': { ...room, given: { host: 'France' }, notes: { flags: [{ place: 'hall', fromOwnRight: ['中国', '法国'] }] } },
    'the hosts are French by the list': {
      ...room,
      about: { H1: { country: '法国' } },
      notes: { flags: [{ place: 'hall', fromOwnRight: ['中国', '法国'] }] },
    },
    'three go by another norm': { ...room, notes: { flags: [{ place: 'hall', fromOwnRight: ['中国', '法国', '日本'] }] } },
    'Japan, of cars': { ...room, convention: 'jp', notes: { flags: [{ place: 'vehicle', fromOwnRight: ['日本', '法国'] }] } },
    'another country’s protocol': { ...room, convention: 'us', notes: { flags: [{ place: 'hall', fromOwnRight: ['中国', '法国'] }] } },
  },
  invalid: {
    'the host’s in the superior place, in the room and on the table': {
      given: {
        ...room,
        notes: {
          flags: [
            { place: 'hall', fromOwnRight: ['中国', '法国'] },
            { place: 'table', fromOwnRight: ['China', 'France'] },
          ],
        },
      },
      finds: [
        { says: 'hall', severity: 'breach', seats: '', people: '', cures: 1 },
        { says: 'table', severity: 'breach', cures: 1 },
      ],
    },
    'on the car one page states it': {
      given: { ...room, room: chauffeured, notes: { flags: [{ place: 'vehicle', fromOwnRight: ['中国', '法国'] }] } },
      finds: [{ says: 'vehicle', severity: 'departure', cures: 1 }],
    },
    'Japan as well, in the room': {
      given: { ...room, convention: 'jp', notes: { flags: [{ place: 'hall', fromOwnRight: ['日本', '法国'] }] } },
      finds: [{ says: 'hall', severity: 'breach', cures: 1 }],
    },
    'hosted by the foreign side, whose own flag stands first': {
      given: { ...room, given: { host: '法国' }, notes: { flags: [{ place: 'table', fromOwnRight: ['法国', '中国'] }] } },
      finds: [{ says: 'table', cures: 1 }],
    },
  },
});
