import { roundTableNotTooLarge } from '../../../src/protocol/rules/round-table-not-too-large';
import { largeTable } from './rooms';
import { testRule } from './test-rule';

testRule(roundTableNotTooLarge, {
  valid: {
    fourteen: {
      room: largeTable(15),
      people: 'G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11 G12 G13 G14',
      sit: '1=G1 2=G2 3=G3 4=G4 5=G5 6=G6 7=G7 8=G8 9=G9 10=G10 11=G11 12=G12 13=G13 14=G14',
      convention: 'de',
    },
    'Chinese tables have a rule of their own': {
      room: largeTable(15),
      people: 'G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11 G12 G13 G14 G15',
      sit: '1=G1 2=G2 3=G3 4=G4 5=G5 6=G6 7=G7 8=G8 9=G9 10=G10 11=G11 12=G12 13=G13 14=G14 15=G15',
    },
  },
  invalid: {
    fifteen: {
      given: {
        room: largeTable(15),
        people: 'G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11 G12 G13 G14 G15',
        sit: '1=G1 2=G2 3=G3 4=G4 5=G5 6=G6 7=G7 8=G8 9=G9 10=G10 11=G11 12=G12 13=G13 14=G14 15=G15',
        convention: 'de',
      },
      finds: [{ says: 'tooMany', severity: 'remark', people: '', cures: 0 }],
    },
  },
});
