import type { Language } from '../../i18n/speak';
import { PersonId } from '../../model/ids';
import type { Party, Person, Role } from '../../model/person';

type Entry = readonly [id: string, name: string, other: string, title: string, role?: Role, extra?: Partial<Person>];

const rovis: readonly Entry[] = [
  ['moravi', '埃莱娜·莫拉维', 'Elena Moravi', '市长', 'principal', { sex: 'female' }],
  ['lind', '托马斯·林德', 'Tomas Lind', '副市长', 'deputy'],
  ['kovac', '伊雷娜·科瓦奇', 'Irena Kovac', '议会议长', 'member', { sex: 'female' }],
  ['rossini', '马泰奥·罗西尼', 'Matteo Rossini', '经济局长'],
  ['strand', '卡琳·斯特兰', 'Karin Strand', '港务局长', 'member', { sex: 'female' }],
  ['beck', '约纳斯·贝克', 'Jonas Beck', '教育局长'],
  ['deran', '索菲·德兰', 'Sophie Deran', '文化局长', 'member', { sex: 'female', diet: '素食' }],
  ['halan', '彼得·哈兰', 'Peter Halan', '商会会长'],
  ['davi', '阿米娜·达维', 'Amina Davi', '办公室主任', 'member', { sex: 'female', diet: '清真' }],
  ['ferre', '路易·费雷', 'Louis Ferre', '礼宾官'],
  ['qin', '米拉·秦', 'Mira Qin', '翻译', 'interpreter', { sex: 'female' }],
  ['andri', '安德里·维诺', 'Andri Vinor', '记录', 'notetaker'],
  ['eva', '埃娃·索尔', 'Eva Sol', '礼宾', 'notetaker', { sex: 'female' }],
  ['jan', '扬·布雷特', 'Jan Bret', '警卫', 'security'],
];

const jianglin: readonly Entry[] = [
  ['shen', '沈知远', 'Shen Zhiyuan', '市长', 'principal'],
  ['ouyang', '欧阳若川', 'Ouyang Ruochuan', '常务副市长', 'deputy'],
  ['lu', '陆景行', 'Lu Jingxing', '副市长'],
  ['meng', '孟昭宁', 'Meng Zhaoning', '秘书长'],
  ['gulnar', '古丽娜尔', 'Gulnar', '商务局局长', 'member', { sex: 'female', diet: '清真' }],
  ['he', '贺兰序', 'Helan Xu', '外办主任', 'member', { sex: 'female' }],
  ['gu', '顾时雨', 'Gu Shiyu', '文旅局局长', 'member', { sex: 'female' }],
  ['bai', '白砚秋', 'Bai Yanqiu', '教育局局长'],
  ['tang', '唐既明', 'Tang Jiming', '港航局局长'],
  ['cheng', '程望舒', 'Cheng Wangshu', '卫健委主任', 'member', { sex: 'female', status: 'tentative' }],
  ['lin', '林听澜', 'Lin Tinglan', '外办翻译', 'interpreter', { sex: 'female' }],
  ['jian', '简宁', 'Jian Ning', '记录', 'notetaker'],
  ['shi', '石一川', 'Shi Yichuan', '联络', 'notetaker'],
  ['luo', '罗进', 'Luo Jin', '司机', 'driver'],
  ['jiang', '江樵', 'Jiang Qiao', '司机', 'driver'],
];

/** The same day for readers of English. */
const english: Readonly<Record<string, string>> = {
  市长: 'Mayor',
  副市长: 'Deputy Mayor',
  议会议长: 'Council Chair',
  经济局长: 'Economy',
  港务局长: 'Port',
  教育局长: 'Education',
  文化局长: 'Culture',
  商会会长: 'Chamber President',
  办公室主任: 'Chief of Staff',
  礼宾官: 'Protocol Officer',
  翻译: 'Interpreter',
  记录: 'Note-taker',
  礼宾: 'Protocol',
  警卫: 'Security',
  常务副市长: 'Executive Deputy Mayor',
  秘书长: 'Secretary-General',
  商务局局长: 'Commerce',
  外办主任: 'Foreign Affairs',
  文旅局局长: 'Culture and Tourism',
  教育局局长: 'Education',
  港航局局长: 'Port and Shipping',
  卫健委主任: 'Health',
  外办翻译: 'Interpreter',
  联络: 'Liaison',
  司机: 'Driver',
  素食: 'vegetarian',
  清真: 'halal',
  罗维斯市代表团: 'Rovis delegation',
  罗维斯: 'Rovis',
  江临市: 'Jianglin',
  中国: 'China',
};

const personId = (id: string): PersonId => PersonId.parse(`sample-${id}`);

function people(party: Party, delegation: string, country: string, entries: readonly Entry[]): readonly Person[] {
  const ranked = new Set<Role>(['principal', 'deputy', 'member', 'aide']);
  let order = 0;
  return entries.map(([id, name, otherName, title, role = 'member', extra = {}]) => {
    const officialOrder = ranked.has(role) ? { officialOrder: ++order } : {};
    return { id: personId(id), name, otherName, title, party, delegation, country, role, ...officialOrder, ...extra };
  });
}

const serving: Readonly<Record<string, string>> = { qin: 'moravi', jan: 'moravi', lin: 'shen' };

const toEnglish = (text: string | undefined) => (text === undefined ? undefined : (english[text] ?? text));

function inEnglish({ name, otherName = name, title, delegation, country, diet, ...rest }: Person): Person {
  const said = { title: toEnglish(title), delegation: toEnglish(delegation), country: toEnglish(country), diet: toEnglish(diet) };
  const known = Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined));
  return { ...rest, ...known, name: otherName, otherName: name };
}

/** Invented people: a visit from a city that does not exist to one that does not exist either. */
export function samplePeople(language: Language): Record<PersonId, Person> {
  const all = [...people('guest', '罗维斯市代表团', '罗维斯', rovis), ...people('host', '江临市', '中国', jianglin)];
  const served = all.map((person) => {
    const [, name = ''] = person.id.split('sample-');
    const serves = serving[name];
    return serves ? { ...person, serves: personId(serves) } : person;
  });
  const told = language === 'en' ? served.map(inEnglish) : served;
  return Object.fromEntries(told.map((person) => [person.id, person]));
}

export const samplePerson = personId;
