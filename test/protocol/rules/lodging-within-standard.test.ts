import { lodgingWithinStandard } from '../../../src/protocol/rules/lodging-within-standard';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

const plan = { room: rostrum(2), people: 'G1 H1' } as const;
const foreign = { ...plan, convention: 'cn-foreign' } as const;
const hotel = [{ place: '临江大酒店', note: '五星级' }];
const lodging = [{ place: '迎宾馆', room: 'suite' as const }];

testRule(lodgingWithinStandard, {
  valid: {
    'nothing about lodging': plan,
    'standard rooms': { ...plan, receptionSheet: { lodging: [{ place: '迎宾馆', room: 'standard' }] } },
    'a guest of provincial rank': { ...plan, about: { G1: { grade: 4 } }, receptionSheet: { lodging } },
    'five stars for a vice-minister from abroad': { ...foreign, about: { G1: { grade: 4 } }, receptionSheet: { lodging: hotel } },
    'five stars for a guest whose grade nobody knows': { ...foreign, receptionSheet: { lodging: hotel } },
    'said at the first occasion only': { ...plan, before: {}, receptionSheet: { lodging } },
  },
  invalid: {
    'a suite for nobody of that rank': {
      given: { ...plan, about: { G1: { grade: 5 } }, receptionSheet: { lodging } },
      finds: [{ says: 'suite', severity: 'remark', seats: '', people: '', cures: 0 }],
    },
    'five stars for a director-general from abroad (cn.md §10 [people533])': {
      given: { ...foreign, about: { G1: { grade: 5 } }, receptionSheet: { lodging: hotel } },
      finds: [{ says: 'fiveStar', severity: 'remark', seats: '', people: '', cures: 0 }],
    },
  },
});
