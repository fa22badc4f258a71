import { interpreterSharesLanguages } from '../../../src/protocol/rules/interpreter-shares-languages';
import { talks } from './rooms';
import { testRule } from './test-rule';

testRule(interpreterSharesLanguages, {
  valid: {
    'both languages': {
      room: talks,
      people: 'G1 H1 H9',
      about: { G1: { languages: ['English'] }, H1: { languages: ['中文'] }, H9: { role: 'interpreter', languages: ['中文', 'english'] } },
    },
    'nobody knows which': { room: talks, people: 'G1 H1 H9', about: { H9: { role: 'interpreter', languages: ['中文'] } } },
    'the list says nothing of the interpreter': {
      room: talks,
      people: 'G1 H1 H9',
      about: { G1: { languages: ['English'] }, H9: { role: 'interpreter' } },
    },
  },
  invalid: {
    'not the guest’s': {
      given: {
        room: talks,
        people: 'G1 H1 H9',
        about: {
          G1: { languages: ['Français'] },
          H1: { languages: ['中文'] },
          H9: { role: 'interpreter', languages: ['中文', 'English'] },
        },
      },
      finds: [{ says: 'none', severity: 'departure', people: 'G1 H9', seats: '', cures: 0 }],
    },
    'not even of the one served': {
      given: {
        room: talks,
        people: 'G1 G2 H1 G9',
        about: { G2: { languages: ['Español'] }, G9: { role: 'interpreter', serves: 'G2', languages: ['中文'] } },
      },
      finds: [{ says: 'none', people: 'G2 G9', cures: 0 }],
    },
  },
});
