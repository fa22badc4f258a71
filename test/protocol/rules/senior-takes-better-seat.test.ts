import { letterOf } from '../../../src/layouts/letters';
import { seniorTakesBetterSeat } from '../../../src/protocol/rules/senior-takes-better-seat';
import { chauffeured, type Room, rostrum, talks } from './rooms';
import { testRule } from './test-rule';

const inRow = (...names: readonly string[]) => ({
  room: rostrum(names.length),
  people: names.filter((name) => name !== '-').join(' '),
  sit: names.flatMap((name, index) => (name === '-' ? [] : [`1${letterOf(index + 1)}=${name}`])).join(' '),
});
const twenty = Array.from({ length: 20 }, (_, index) => `G${index + 1}`);
const ranking = (any: string): Room => ({ ...rostrum(4), order: { any } });

testRule(seniorTakesBetterSeat, {
  valid: {
    'people sit in order': inRow('G1', 'G2', 'G3'),
    'an empty seat breaks nothing': inRow('G1', '-', 'G2', 'G3'),
    'equals sit either way': { ...inRow('G2', 'G1'), about: { G1: { officialOrder: 1 }, G2: { officialOrder: 1 } } },
    'seats of equal honor': { room: ranking('1A 1B~ 1C 1D'), people: 'G1 G2', sit: '1A=G2 1B=G1' },
    'seats that no source ranks': { room: ranking('1A 1B 1C? 1D?'), people: 'G1 G2', sit: '1C=G2 1D=G1' },
    'guests and hosts whom nothing compares': inRow('H1', 'G1', 'H2', 'G2'),
    'somebody whose place is not known': { ...inRow('G9', 'G1'), about: { G9: { officialOrder: undefined } } },
    'an interpreter has no rank': { ...inRow('G9', 'G1'), about: { G9: { role: 'interpreter' } } },
    'a senior aide rides beside the driver, by office': {
      room: chauffeured,
      people: 'G1 G2 G3',
      about: { G2: { role: 'aide' } },
      sit: '2C=G1 2A=G3 1C=G2',
    },
    'the junior chose the seat': { ...inRow('G2', 'G1'), chosen: '1A' },
    'each side of the talks by itself': { room: talks, people: 'G1 G2 H1 H2', sit: 'N3=G1 N4=G2 S3=H1 S2=H2' },
    'no convention covers the room': { ...inRow('G2', 'G1'), uncovered: true },
  },
  invalid: {
    'two neighbors exchanged are one finding, of the junior': {
      given: inRow('G2', 'G1', 'G3'),
      finds: [{ says: 'aboveSenior', severity: 'breach', seats: '1A', people: 'G2', cures: 1 }],
    },
    'one person out of place in a row of twenty': {
      given: inRow('G20', ...twenty.slice(0, 19)),
      finds: [{ says: 'aboveSenior', seats: '1A', people: 'G20', cures: 1 }],
    },
    'the first in the last seat': {
      given: inRow(...twenty.slice(1), 'G1'),
      finds: [{ says: 'belowJunior', seats: '1T', people: 'G1', cures: 1 }],
    },
    'two people exchanged across the row': {
      given: inRow('G5', 'G2', 'G3', 'G4', 'G1'),
      finds: [
        { says: 'aboveSenior', people: 'G5', cures: 1 },
        { says: 'belowJunior', people: 'G1', cures: 1 },
      ],
    },
    'somebody on two wrong seats is named on each': {
      given: { room: rostrum(4), people: 'G1 G2 G3', sit: '1A=G3 1B=G1 1C=G3 1D=G2' },
      finds: [
        { says: 'aboveSenior', seats: '1A', people: 'G3', cures: 1 },
        { says: 'aboveSenior', seats: '1C', people: 'G3', cures: 1 },
      ],
    },
    'an empty seat hides nothing, and can take the junior': {
      given: inRow('G3', 'G1', 'G2', '-'),
      finds: [{ says: 'aboveSenior', people: 'G3', cures: 2 }],
    },
    'the locked person stays and the other is named': {
      given: { ...inRow('G2', 'G1'), locked: '1A' },
      finds: [{ says: 'belowJunior', people: 'G1', cures: 0 }],
    },
    'a source ranks the seat above those that none ranks': {
      given: { room: ranking('1A 1B? 1C? 1D?'), people: 'G1 G2', sit: '1A=G2 1C=G1' },
      finds: [{ says: 'aboveSenior', severity: 'departure', people: 'G2', cures: 1 }],
    },
    'only an inference sets the seats apart': {
      given: { room: ranking('1A 1B- 1C 1D'), people: 'G1 G2', sit: '1A=G2 1B=G1' },
      finds: [{ says: 'aboveSenior', severity: 'departure', people: 'G2', cures: 2 }],
    },
    'a firm step lies between them': {
      given: { room: ranking('1A 1B 1C- 1D'), people: 'G1 G2', sit: '1A=G2 1C=G1' },
      finds: [{ says: 'aboveSenior', severity: 'breach', people: 'G2', cures: 2 }],
    },
    'guests and hosts in one published order': {
      given: { ...inRow('G3', 'H1', 'G2'), merged: true },
      finds: [{ says: 'aboveSenior', people: 'G3', cures: 1 }],
    },
    'each party by itself in a common row': {
      given: inRow('G2', 'H2', 'G1', 'H1'),
      finds: [
        { says: 'aboveSenior', people: 'G2', cures: 2 },
        { says: 'aboveSenior', people: 'H2', cures: 2 },
      ],
    },
  },
});
