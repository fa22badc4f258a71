import { expect, it } from 'vitest';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { noGreetingAtBoundary } from '../../../src/protocol/rules/no-greeting-at-boundary';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

testRule(noGreetingAtBoundary, {
  valid: {
    'a meeting in the house': { room: rostrum(2), people: 'G1', sheet: { title: '欢迎会', place: '市政府' } },
    'a car from the airport is no ceremony': { room: rostrum(2), people: 'G1', sheet: { title: '机场接机', place: '机场' } },
    'foreign guests are met as their rank asks': {
      room: rostrum(2),
      people: 'G1',
      convention: 'cn-foreign',
      sheet: { title: '机场迎接' },
    },
  },
  invalid: {
    'greeting at the boundary of the county': {
      given: { room: rostrum(2), people: 'G1', sheet: { title: '交界处迎接' } },
      finds: [{ says: 'greeting', severity: 'breach', seats: '', people: '', cures: 0 }],
    },
    'a farewell whose place is the station': {
      given: { room: rostrum(2), people: 'G1', sheet: { title: '送行', place: '江临火车站' } },
      finds: [{ says: 'greeting', severity: 'breach', cures: 0 }],
    },
    'in English': {
      given: { room: rostrum(2), people: 'G1', sheet: { title: 'Welcome at the airport' } },
      finds: [{ says: 'greeting', cures: 0 }],
    },
  },
});

it.each(languages)('says where the handbook and the regulation disagree, and which holds (%s)', (language) => {
  const { speak } = speakerFor(language);
  const word = language === 'zh-CN' ? '《政务接待礼仪常识》' : 'handbook';
  expect(speak('rules', 'no-greeting-at-boundary.greeting', { title: '' })).toContain(word);
  expect(speak('rules', 'menu-within-regulation.cigarettes', {})).toContain(word);
});
