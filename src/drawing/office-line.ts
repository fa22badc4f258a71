import type { Person } from '../model/person';

type Office = Pick<Person, 'title' | 'organization' | 'delegation'>;

const han = /^\p{Script=Han}+$/u;
/** A place at the head of a body's or a delegation's name, in two parts: 江临|市, 云岭|省. */
const placed = /^(\p{Script=Han}{1,7}?)(自治区|自治州|自治县|省|市|州|盟|县|旗)/u;
/** A title that names a body or a place itself: 组织部部长, 副市长, 省委常委. */
const saysWhere = /[省市州盟县旗区镇乡村国]|.[部局会院司厅处委办室社团](?=.{2,})/u;
const longestBare = 5;

/** What bodies are called at work, where the whole name does not fit. */
const atWork: readonly (readonly [whole: string, short: string])[] = [
  ['人民代表大会常务委员会', '人大'],
  ['人大常委会', '人大'],
  ['人民政府', '政府'],
  ['发展和改革', '发改'],
  ['工业和信息化', '工信'],
  ['人力资源和社会保障', '人社'],
  ['住房和城乡建设', '住建'],
  ['文化和旅游', '文旅'],
  ['卫生健康', '卫健'],
  ['国有资产监督管理', '国资'],
  ['市场监督管理', '市场监管'],
  ['管理委员会', '管委会'],
  ['外事办公室', '外办'],
  ['办公室', '办'],
];
const shortened = (body: string): string =>
  atWork.reduce((name, [whole, short]) => name.replace(whole, short), body).replace(/(发改|卫健|国资)委员会/u, '$1委');

/** The body without the name of the place that the delegation comes from, as its own people say it: 市财政局. */
function asAtHome(body: string, delegation: string): { readonly own: string; readonly level: string } {
  const [, place = '', level = ''] = placed.exec(delegation) ?? [];
  return place !== '' && body.startsWith(place + level) ? { own: body.slice(place.length), level } : { own: body, level: '' };
}

/** 市委 and 市政府 are not without their level what they are. */
const needsLevel = /^(?:委|政府)/u;

/**
 * The office as it stands beside a name, where there is no room for everything; the longest form first, each shorter than the last.
 * An office that many hold (主任, 局长) says whose it is by its body, as people of that place say it: 市财政局局长. Other titles stand as
 * they are written.
 */
export function officeForms({ title = '', organization = '', delegation = '' }: Office): readonly string[] {
  if (title === '') return [];
  const isBare = han.test(title) && title.length <= longestBare && !saysWhere.test(title);
  if (!isBare || !han.test(organization) || organization.endsWith(title)) return [title];
  const { own, level } = asAtHome(organization, delegation);
  const short = shortened(own);
  const bare = short.slice(level.length);
  return [...new Set([own + title, short + title, ...(needsLevel.test(bare) ? [] : [bare + title]), title])];
}

/** The longest form of it. */
export const officeLine = (person: Office): string => officeForms(person)[0] ?? '';
