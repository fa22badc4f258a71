import { betterSeatsFilledFirst } from '../../../src/protocol/rules/better-seats-filled-first';
import { chauffeured, hall, hostDriven, lift, livingRoom, rostrum, roundTable, talks } from './rooms';
import { testRule } from './test-rule';

const inTalks = { room: talks, people: 'G1 G2 G3 H1 H2' };

testRule(betterSeatsFilledFirst, {
  valid: {
    'no gap on either side': { ...inTalks, sit: 'N3=G1 N4=G2 N2=G3 S3=H1 S2=H2' },
    'empty seats at the lower end': { room: rostrum(5), people: 'G1 G2', sit: '1A=G1 1B=G2' },
    'the host at the panel of a lift': { room: lift, people: 'G1 H1', sit: 'B1=G1 F1=H1' },
    'seats that no source ranks': { room: roundTable, people: 'G1 G2 G3 G4 G5 H1', sit: '10=G1 2=G2 5=G3 7=G4 9=G5 1=H1' },
    'a table half full is no gap above the next table': { room: hall, people: 'G1 G2 G3', sit: 'T1.4=G1 T1.2=G2 T2.4=G3' },
    'the guest chose the seat': { ...inTalks, sit: 'N3=G1 N1=G2', chosen: 'N1', people: 'G1 G2' },
    'what a guest left empty by choice is no gap above the others': {
      ...inTalks,
      sit: 'N3=G1 N1=G2 N2=G3',
      chosen: 'N1',
      people: 'G1 G2 G3',
    },
    'somebody unseated will fill it': { ...inTalks, sit: 'N3=G1 N2=G3 S3=H1 S2=H2' },
    'somebody on the wrong side will fill it': { ...inTalks, sit: 'N3=G1 S4=G2 N2=G3 S3=H1 S2=H2' },
    'the principal guest is asked to the empty place of honor': { ...inTalks, people: 'G1 G2', sit: 'N4=G1 N2=G2' },
    'a guest on the low seat is asked to the high one': { room: livingRoom, people: 'G1 G2', sit: 'L1=G2 C1=G1' },
    'beside a driving host another rule speaks': {
      room: hostDriven,
      given: { driver: 'host' },
      people: 'G1 G2 H1',
      sit: '1A=H1 2C=G1 2A=G2',
    },
    'an aide beside the driver rides there by office': {
      room: chauffeured,
      people: 'G1 Gaide',
      about: { Gaide: { role: 'aide' } },
      sit: '2C=G1 1C=Gaide',
    },
    'a card of somebody who withdrew still lies there': {
      ...inTalks,
      about: { G2: { status: 'withdrawn' } },
      sit: 'N3=G1 N4=G2 N2=G3 S3=H1 S2=H2',
    },
  },
  invalid: {
    'a guest beside the driver leaves the rear empty': {
      given: { room: chauffeured, people: 'G1 G2', sit: '2C=G1 1C=G2' },
      finds: [{ says: 'any', seats: '2A 2B', cures: 1 }],
    },
    'a gap at each of two tables is one finding': {
      given: { room: hall, people: 'G1 G2 G3 G4', sit: 'T1.4=G1 T1.3=G2 T2.4=G3 T2.3=G4' },
      finds: [{ says: 'guest', seats: 'T1.2 T2.2', cures: 1 }],
    },
    'a gap among the guests': {
      given: { ...inTalks, people: 'G1 G2 G3', sit: 'N3=G1 N2=G2 N5=G3' },
      finds: [{ says: 'guest', severity: 'departure', seats: 'N4', people: '', cures: 1 }],
    },
    'both sides': {
      given: { ...inTalks, people: 'G1 G2 H1 H2', sit: 'N3=G1 N2=G2 S3=H1 S1=H2' },
      finds: [
        { says: 'guest', seats: 'N4', cures: 1 },
        { says: 'host', seats: 'S2 S4', cures: 1 },
      ],
    },
    'a second gap is not of the one choice': {
      given: { ...inTalks, people: 'G1 G2 G3', sit: 'N3=G1 N1=G2 N5=G3', chosen: 'N1' },
      finds: [{ says: 'guest', seats: 'N4 N2', cures: 1 }],
    },
    'the first seat of a platform': {
      given: { room: rostrum(5), people: 'G1 G2', sit: '1B=G1 1C=G2' },
      finds: [{ says: 'any', seats: '1A', cures: 1 }],
    },
    'the locked stay while the others move up': {
      given: { room: rostrum(5), people: 'G1 G2 G3', sit: '1B=G1 1C=G2 1D=G3', locked: '1C' },
      finds: [{ says: 'any', seats: '1A', cures: 1 }],
    },
    'a locked seat below a gap that nobody can fill': {
      given: { room: rostrum(5), people: 'G1 G2', sit: '1A=G1 1E=G2', locked: '1E' },
      finds: [{ says: 'any', seats: '1B 1C 1D', cures: 0 }],
    },
  },
});
