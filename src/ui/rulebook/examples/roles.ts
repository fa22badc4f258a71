import type { ExamplePlan, RuleExample } from './plan';

const talks: ExamplePlan = {
  layout: 'meeting/talks',
  settings: { perSide: 3, behind: 3 },
  convention: 'cn-foreign',
  given: { interpreters: 'behind' },
  people: 'G1 G2 H1 H2 T',
  about: { T: { serves: 'H1' } },
  sit: 'N2=G1 N1=G2 S2=H1 S3=H2 SB2=T',
};

const table: ExamplePlan = {
  layout: 'banquet/round',
  settings: { seats: 8 },
  convention: 'cn-foreign',
  people: 'G1 G2 G3 H1',
  sit: '1=H1 8=G1 2=G2 7=G3',
};

export const roleExamples: Readonly<Record<string, RuleExample>> = {
  'interpreter-beside-or-behind': { right: talks, wrong: { sit: 'N2=G1 N1=G2 S2=H1 S3=H2 SB3=T' } },
  'interpreter-shares-languages': {
    right: {
      ...talks,
      about: {
        G1: { languages: ['Français'] },
        H1: { languages: ['中文|Chinese'] },
        T: { serves: 'H1', languages: ['中文|Chinese', 'Français'] },
      },
    },
    wrong: {
      about: {
        G1: { languages: ['Español'] },
        H1: { languages: ['中文|Chinese'] },
        T: { serves: 'H1', languages: ['中文|Chinese', 'Français'] },
      },
    },
  },
  'notetaker-behind': {
    right: { ...talks, given: {}, people: 'G1 G2 H1 H2 N', about: {}, sit: 'N2=G1 N1=G2 S2=H1 S3=H2 SB1=N' },
    wrong: { sit: 'N2=G1 N1=G2 S2=H1 S3=H2 S1=N' },
  },
  'carer-beside': {
    right: { ...table, people: 'G1 G2 H1 C', about: { C: { party: 'guest', serves: 'G1' } }, sit: '1=H1 8=G1 2=G2 7=C' },
    wrong: { sit: '1=H1 8=G1 2=G2 5=C' },
  },
  'moderator-in-front-row': {
    right: {
      layout: 'meeting/rostrum',
      settings: { rows: '3,3' },
      people: 'P1 P2 P4 M',
      about: { M: { officialOrder: 3 } },
      sit: '1B=P1 1C=P2 1A=M 2B=P4',
    },
    wrong: { sit: '1B=P1 1C=P2 1A=P4 2B=M' },
  },
  'neighbors-share-language': {
    right: {
      ...table,
      about: {
        G1: { languages: ['Français'] },
        H1: { languages: ['Français', '中文|Chinese'] },
        G2: { languages: ['中文|Chinese'] },
        G3: { languages: ['Français'] },
      },
    },
    wrong: {
      about: {
        G1: { languages: ['Français'] },
        H1: { languages: ['中文|Chinese'] },
        G2: { languages: ['中文|Chinese'] },
        G3: { languages: ['中文|Chinese'] },
      },
    },
  },
};
