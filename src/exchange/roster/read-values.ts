import type { Party, Person, Role, Status } from '../../model/person';

/** Every spelling of every value, the value itself among them. */
function words<Value extends string>(table: Readonly<Record<Value, readonly string[]>>): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const value in table) {
    for (const word of [value, ...table[value]]) found.set(word.toLowerCase(), value);
  }
  return found;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

const parties = words<Party>({
  guest: ['客', '客方', '来宾', '宾客', '外方', '宾', 'guests'],
  host: ['主', '主方', '我方', '东道主', '中方', 'hosts'],
  other: ['其他', '其它', '其他方', '第三方', 'others'],
});

const sexes = words<'female' | 'male'>({
  female: [
    ...['女', '女性', 'f', '女士', 'woman', 'ж', 'ж.', 'жен', 'жен.', 'женский', 'femme', 'féminin', 'mme', 'weiblich', 'w', 'frau'],
    ...['mujer', 'femenino', 'feminino', 'donna', 'femmina', 'أنثى', '여', '여성', '여자'],
  ],
  male: [
    ...['男', '男性', 'm', '先生', 'man', 'м', 'м.', 'муж', 'муж.', 'мужской', 'homme', 'masculin', 'h', 'männlich', 'herr'],
    ...['hombre', 'masculino', 'uomo', 'maschio', 'ذكر', '남', '남성', '남자'],
  ],
});

const roles = words<Role>({
  member: ['成员', '团员', '普通成员', '一般成员'],
  principal: [
    '主宾',
    '主陪',
    '主宾、主陪',
    '团长',
    '主要客人',
    '主人',
    '主要领导',
    'head of delegation',
    'principal guest',
    'principal host',
  ],
  deputy: ['副宾', '副陪', '副宾、副陪', '副团长', '副主宾', '第二主人', 'deputy head of delegation'],
  moderator: ['主持', '主持人', '会议主持', 'chair'],
  interpreter: ['翻译', '译员', '口译', '翻译员', '随行翻译', 'interpretation', 'translator'],
  notetaker: ['记录', '记录员', '记录人', '会议记录', 'note-taker', 'note taker'],
  security: [
    '警卫',
    '安保',
    '保卫',
    '警卫员',
    '安全员',
    '警卫人员',
    'close protection',
    'guard',
    'bodyguard',
    'protection officer',
    'security officer',
  ],
  driver: ['司机', '驾驶员', '驾驶人', '驾驶', 'chauffeur'],
  aide: ['随员', '随行', '秘书', '联络员', '工作人员', '随行人员', '随行工作人员', 'staff', 'liaison', 'liaison officer', 'assistant'],
  carer: ['陪护', '护理', '护理员', '照料人员', '保健医生', '医护', 'companion', 'nurse'],
  press: ['媒体', '记者', '摄影', '摄像', '随团记者', '新闻记者', '摄影师', 'journalist', 'media', 'photographer'],
});

const statuses = words<Status>({
  confirmed: ['已确认', '确认', '出席', '参加', '确定', 'accepted', 'attending', 'yes', '是'],
  tentative: ['待定', '暂定', '未定', '待确认', 'maybe', 'sent', 'invited'],
  withdrawn: ['退出', '不出席', '不参加', '请假', '缺席', '取消', 'cancelled', 'canceled', 'declined', 'not attending', 'no', '否'],
});

const classes = words<'ambassador' | 'minister' | 'charge'>({
  ambassador: ['大使', '特命全权大使', '教廷大使', 'nuncio', 'ambassador extraordinary and plenipotentiary'],
  minister: ['公使', '特命全权公使', 'envoy'],
  charge: ['代办', '临时代办', 'charge d’affaires', "charge d'affaires", "chargé d'affaires", 'chargé d’affaires', 'chargé'],
});

const yesNo = words<'yes' | 'no'>({
  yes: ['y', '是', 'true', '1', '√', '✓', '✔', '☑', '☒'],
  no: ['n', '否', 'false', '0', '☐', '□', '✗', '×'],
});

export const readParty = (text: string): Party | undefined => parties.get(plain(text));
export const readSex = (text: string): 'female' | 'male' | undefined => sexes.get(plain(text));
export const readRole = (text: string): Role | undefined => roles.get(plain(text));
export const readStatus = (text: string): Status | undefined => statuses.get(plain(text));
export const readClass = (text: string): Person['class'] => classes.get(plain(text));

export function readYes(text: string): boolean | undefined {
  const answer = yesNo.get(plain(text));
  return answer === undefined ? undefined : answer === 'yes';
}

/** A whole number from 1 up; `1.0` is how some spreadsheets write it. */
export function readOrder(text: string): number | undefined {
  const match = /^第?\s*(\d{1,6})(?:\.0+)?\s*位?$/.exec(plain(text));
  const order = Number(match?.[1]);
  return order >= 1 ? order : undefined;
}

/** The five levels of office, most senior first; each has a principal and a deputy grade. */
const levels = [/^国家?$/, /^(省部|省|部)$/, /^(厅局|地厅|司局|地司|厅|局|司|地)$/, /^(县处|县|处)$/, /^(乡科|乡镇|乡|镇|科)$/] as const;

/** `正厅级`, `厅局级正职`, `省部级副职`, `副处级`, or 1 to 10. A level without 正 or 副 is not guessed. */
export function readGrade(text: string): number | undefined {
  const tidy = plain(text).replaceAll(' ', '');
  if (/^([1-9]|10)(\.0)?$/.test(tidy)) return Number(tidy);
  const match = /^(正|副)?([国家省部厅局地司县处乡镇科]+?)级?(正|副)?职?$/.exec(tidy);
  const [, before, level = '', after] = match ?? [];
  const place = before !== undefined && after !== undefined ? undefined : (before ?? after);
  const index = levels.findIndex((pattern) => pattern.test(level));
  return place === undefined || index < 0 ? undefined : index * 2 + (place === '正' ? 1 : 2);
}

const pad = (text: string) => text.padStart(2, '0');

/** Whether the calendar has this day: 30 February is a slip of the pen. */
function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** `2026`, `2026-11`, `2026-11-30`, with a time or without; also 2026.11.30, 2026/11/30, 2026年11月30日. One spelling comes out, so that dates compare as text. */
export function readDate(text: string): string | undefined {
  const match =
    /^(\d{4})(?:年|[-./](?=\d)|$)(?:(\d{1,2})(?:月|[-./](?=\d)|$))?(?:(\d{1,2})日?)?(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/i.exec(
      plain(text),
    );
  if (!match) return undefined;
  const [, year = '', month, day, hour, minute, second] = match;
  if (month === undefined) return day === undefined && hour === undefined ? year : undefined;
  if (!isDay(year, month, day ?? '1')) return undefined;
  if (day === undefined) return hour === undefined ? `${year}-${pad(month)}` : undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return `${date}T${pad(hour)}:${minute}${second === undefined ? '' : `:${second}`}`;
}

const tidyParts = (text: string, between: RegExp): readonly string[] => [
  ...new Set(
    text
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** Names in one cell, `;` between them. A comma may be part of a name. */
export const readNames = (text: string): readonly string[] => tidyParts(text, /[;；、\n]/);
export const readLanguages = (text: string): readonly string[] => tidyParts(text, /[;；、,，/／\n]/);

/** What rules ask about by name; everything else stays in the list's own words. */
const knownNeeds = words<'wheelchair'>({
  wheelchair: ['轮椅', '需轮椅', '使用轮椅', '乘坐轮椅', '坐轮椅', '需要轮椅', 'wheelchair user', 'wheel chair', 'uses a wheelchair'],
});
export const readNeeds = (text: string): readonly string[] => [
  ...new Set(tidyParts(text, /[;；、,，\n]/).map((need) => knownNeeds.get(plain(need)) ?? need)),
];
