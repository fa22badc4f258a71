import type { GuestLanguage } from './guest-words';

/** Where a seat is in its vehicle. */
type WordsAboard = {
  readonly driver: string;
  readonly frontPassenger: string;
  readonly frontMiddle: string;
  readonly front: string;
  readonly middle: string;
  readonly rear: string;
  readonly row: string;
  readonly backwards: string;
  /** Left, middle, right, by the vehicle's own sides. */
  readonly sides: readonly [string, string, string];
  /** Of two on one side of the aisle: at the left and at the right window, at the left and at the right of the aisle. */
  readonly beside: readonly [string, string, string, string];
};

export const guestWordsAboard: Readonly<Record<GuestLanguage, WordsAboard>> = {
  fr: {
    driver: 'place du conducteur',
    frontPassenger: 'à côté du conducteur',
    frontMiddle: 'à l’avant, au milieu',
    front: 'à l’avant, {{side}}',
    middle: 'rang du milieu, {{side}}',
    rear: 'à l’arrière, {{side}}',
    row: 'rang {{row}}, {{side}}',
    backwards: '{{line}}, dos à la route',
    sides: ['à gauche', 'au milieu', 'à droite'],
    beside: ['à gauche côté fenêtre', 'à droite côté fenêtre', 'à gauche côté couloir', 'à droite côté couloir'],
  },
  de: {
    driver: 'Fahrersitz',
    frontPassenger: 'Beifahrersitz',
    frontMiddle: 'vorn Mitte',
    front: 'vorn {{side}}',
    middle: 'mittlere Reihe {{side}}',
    rear: 'hinten {{side}}',
    row: 'Reihe {{row}} {{side}}',
    backwards: '{{line}}, entgegen der Fahrtrichtung',
    sides: ['links', 'Mitte', 'rechts'],
    beside: ['links am Fenster', 'rechts am Fenster', 'links am Gang', 'rechts am Gang'],
  },
  es: {
    driver: 'asiento del conductor',
    frontPassenger: 'asiento del copiloto',
    frontMiddle: 'delante, en el centro',
    front: 'delante, {{side}}',
    middle: 'fila central, {{side}}',
    rear: 'detrás, {{side}}',
    row: 'fila {{row}}, {{side}}',
    backwards: '{{line}}, de espaldas a la marcha',
    sides: ['a la izquierda', 'en el centro', 'a la derecha'],
    beside: [
      'a la izquierda junto a la ventanilla',
      'a la derecha junto a la ventanilla',
      'a la izquierda junto al pasillo',
      'a la derecha junto al pasillo',
    ],
  },
  ru: {
    driver: 'место водителя',
    frontPassenger: 'рядом с водителем',
    frontMiddle: 'спереди посередине',
    front: 'спереди {{side}}',
    middle: 'средний ряд, {{side}}',
    rear: 'сзади {{side}}',
    row: 'ряд {{row}}, {{side}}',
    backwards: '{{line}}, спиной по ходу движения',
    sides: ['слева', 'посередине', 'справа'],
    beside: ['слева у окна', 'справа у окна', 'слева у прохода', 'справа у прохода'],
  },
  ja: {
    driver: '運転席',
    frontPassenger: '助手席',
    frontMiddle: '前列中央',
    front: '前列{{side}}',
    middle: '中列{{side}}',
    rear: '後列{{side}}',
    row: '{{row}}列目{{side}}',
    backwards: '{{line}}・後ろ向き',
    sides: ['左', '中央', '右'],
    beside: ['左窓側', '右窓側', '左通路側', '右通路側'],
  },
  ko: {
    driver: '운전석',
    frontPassenger: '조수석',
    frontMiddle: '앞줄 가운데',
    front: '앞줄 {{side}}',
    middle: '중간 줄 {{side}}',
    rear: '뒷줄 {{side}}',
    row: '{{row}}열 {{side}}',
    backwards: '{{line}}, 역방향',
    sides: ['왼쪽', '가운데', '오른쪽'],
    beside: ['왼쪽 창가', '오른쪽 창가', '왼쪽 통로 쪽', '오른쪽 통로 쪽'],
  },
  ar: {
    driver: 'مقعد السائق',
    frontPassenger: 'بجانب السائق',
    frontMiddle: 'في الأمام، في الوسط',
    front: 'في الأمام، {{side}}',
    middle: 'الصف الأوسط، {{side}}',
    rear: 'في الخلف، {{side}}',
    row: 'الصف {{row}}، {{side}}',
    backwards: '{{line}}، بعكس اتجاه السير',
    sides: ['على اليسار', 'في الوسط', 'على اليمين'],
    beside: ['على اليسار بجانب النافذة', 'على اليمين بجانب النافذة', 'على اليسار بجانب الممر', 'على اليمين بجانب الممر'],
  },
};
