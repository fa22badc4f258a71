import type { ExamplePlan, RuleExample } from './plan';

const meal: ExamplePlan = {
  layout: 'banquet/round',
  settings: { seats: 8 },
  given: { event: 'work-meal', hosts: 'two' },
  people: 'G1 G2 H1 H2 H3',
  about: {
    G1: { organization: '市文旅局|City Culture Bureau', title: '专员|Specialist' },
    G2: { organization: '市文旅局|City Culture Bureau', title: '专员|Specialist' },
  },
  place: '宾馆|Hotel',
  time: ['2026-11-30T18:00', '2026-11-30T19:00'],
  sit: '1=H1 8=G1 2=G2 5=H2 7=H3',
};

export const complianceExamples: Readonly<Record<string, RuleExample>> = {
  'one-work-meal': { right: meal, wrong: { meanwhile: ['2026-11-30T12:00', '2026-11-30T13:00'] } },
  'reception-list-complete': { right: meal, wrong: { about: {} } },
  'no-greeting-at-boundary': {
    right: { ...meal, given: {}, title: '欢迎晚餐|Welcome supper', people: 'G1 H1', sit: '1=H1 8=G1' },
    wrong: { title: '机场迎接|Welcome at the airport' },
  },
  // Another member than those of the Standing Committee: one leader of the province.
  'politburo-trip-within-limit': {
    right: {
      ...meal,
      given: { hosts: 'two' },
      about: {
        ...meal.about,
        G1: { organization: '中共中央|Central Committee', title: '中央政治局委员' },
        H1: { title: '省委书记' },
        H2: { title: '市长', grade: 5 },
        H3: { title: '副市长', grade: 6 },
      },
    },
    wrong: {
      about: { ...meal.about, G1: { title: '中央政治局委员' }, H1: { title: '省委书记' }, H2: { title: '省长' }, H3: { title: '副省长' } },
    },
  },
  // Up to ten guests: three companions at most.
  'companions-within-limit': {
    right: {
      layout: 'banquet/round',
      settings: { seats: 8 },
      given: { event: 'work-meal', hosts: 'two' },
      people: 'G1 G2 H1 H2 H3',
      sit: '1=H1 8=G1 2=G2 5=H2 7=H3',
    },
    wrong: { people: 'G1 G2 H1 H2 H3 H4', sit: '1=H1 8=G1 2=G2 5=H2 7=H3 3=H4' },
  },
};
