import type { ExamplePlan, RuleExample } from './plan';

const meal: ExamplePlan = {
  layout: 'banquet/round',
  settings: { seats: 8 },
  given: { hosts: 'one' },
  people: 'G1 H1',
  about: { G1: { organization: '市文旅局|City Culture Bureau', title: '专员|Specialist' } },
  place: '宾馆|Hotel',
  time: ['2026-11-30T18:00', '2026-11-30T19:00'],
  sit: '1=H1 8=G1',
};
const foreignDinner: ExamplePlan = { ...meal, convention: 'cn-foreign', about: { H1: { grade: 5 }, G1: { grade: 5 } } };
const sheet = {
  purpose: '考察|Study visit',
  level: '对口接待|By its counterpart',
  letter: { number: '〔2026〕12号|12 (2026)' },
  contacts: [{ name: '陈|Chen' }],
};
const withSheet: ExamplePlan = { ...meal, sheet };
const talks: ExamplePlan = {
  layout: 'meeting/talks',
  settings: { perSide: 3 },
  convention: 'cn-foreign',
  people: 'G1 H1',
  sit: 'N2=G1 S2=H1',
};

/** Norms about what the sheet says of an occasion besides its people: menu, flags, welcome, letter, lodging, length. */
export const sheetExamples: Readonly<Record<string, RuleExample>> = {
  'menu-within-regulation': {
    right: { ...meal, notes: { menu: { dishes: ['豆腐|Tofu'] } } },
    wrong: { notes: { menu: { dishes: ['鱼翅羹|Shark fin soup'] } } },
  },
  'no-alcohol-at-work-meal': {
    right: { ...meal, given: { event: 'work-meal', hosts: 'one' }, notes: { menu: { drinks: ['茶|Tea'] } } },
    wrong: { notes: { menu: { drinks: ['啤酒|Beer'] } } },
  },
  'dishes-fit-diets': {
    right: {
      ...meal,
      about: { ...meal.about, G1: { organization: '市文旅局|City Culture Bureau', title: '专员|Specialist', diet: '清真|halal' } },
      notes: { menu: { dishes: ['手抓羊肉|Mutton'] } },
    },
    wrong: { notes: { menu: { dishes: ['东坡肉|Braised pork'] } } },
  },
  'welcome-kept-simple': { right: meal, wrong: { notes: { trappings: ['banners', 'carpet'] } } },
  'principal-leaders-do-not-greet': {
    right: { ...meal, title: '送行|Send-off', about: { ...meal.about, H1: { title: '副市长|副市长 (Vice Mayor)' } } },
    wrong: { about: { ...meal.about, H1: { title: '市长|市长 (Mayor)' } } },
  },
  'visit-announced-by-letter': { right: withSheet, wrong: { sheet: { ...sheet, letter: undefined } } },
  'reception-sheet-complete': { right: withSheet, wrong: { sheet: { letter: sheet.letter } } },
  'lodging-within-standard': {
    right: { ...withSheet, sheet: { ...sheet, lodging: [{ place: '宾馆|Hotel', room: 'standard' }] } },
    wrong: { sheet: { ...sheet, lodging: [{ place: '宾馆|Hotel', room: 'suite' }] } },
  },
  'banquet-within-standard': {
    right: { ...foreignDinner, notes: { menu: { perHead: 300 } } },
    wrong: { notes: { menu: { perHead: 350 } } },
  },
  'daily-meals-within-standard': {
    right: { ...foreignDinner, title: '晚餐|Supper', notes: { menu: { perHead: 160 } } },
    wrong: { earlier: 1 },
  },
  'not-on-friday-the-thirteenth': {
    right: {
      ...foreignDinner,
      about: { ...foreignDinner.about, G1: { country: '法国|France' } },
      time: ['2026-11-12T18:00', '2026-11-12T20:00'],
    },
    wrong: { time: ['2026-11-13T18:00', '2026-11-13T20:00'] },
  },
  'two-banquets-at-most': { right: foreignDinner, wrong: { earlier: 2 } },
  'guest-flag-in-superior-place': {
    right: { ...talks, notes: { flags: [{ place: 'table', fromOwnRight: ['法国|France', '中国|China'] }] } },
    wrong: { notes: { flags: [{ place: 'table', fromOwnRight: ['中国|China', '法国|France'] }] } },
  },
  'own-flag-at-its-right': {
    right: { ...talks, convention: 'us', notes: { flags: [{ place: 'hall', fromOwnRight: ['美国|United States', '法国|France'] }] } },
    wrong: { notes: { flags: [{ place: 'hall', fromOwnRight: ['法国|France', '美国|United States'] }] } },
  },
  'several-flags-by-alphabet': {
    right: {
      ...talks,
      convention: 'intl',
      notes: { flags: [{ place: 'hall', fromOwnRight: ['巴西|Brazil', '法国|France', '日本|Japan'] }] },
    },
    wrong: { notes: { flags: [{ place: 'hall', fromOwnRight: ['日本|Japan', '法国|France', '巴西|Brazil'] }] } },
  },
  'meeting-not-too-long': {
    right: { ...talks, time: ['2026-11-30T10:00', '2026-11-30T11:00'] },
    wrong: { time: ['2026-11-30T10:00', '2026-11-30T12:30'] },
  },
};
