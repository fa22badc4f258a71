import type { Person } from '../model/person';

const han = /^\p{Script=Han}+$/u;
/** A place at the head of a body's or a delegation's name, in two parts: 江临|市, 云岭|省. */
const placed = /^(\p{Script=Han}{1,7}?)(自治区|自治州|自治县|省|市|州|盟|县|旗)/u;
/** A title that names a body or a place itself: 组织部部长, 副市长, 省委常委. */
const saysWhere = /[省市州盟县旗区镇乡村国]|.[部局会院司厅处委办室社团](?=.{2,})/u;
const longestBare = 5;

/** The body without the name of the place that the delegation comes from, as its own people say it: 市财政局. */
function asAtHome(body: string, delegation: string): string {
  const [, place = '', level = ''] = placed.exec(delegation) ?? [];
  return place !== '' && body.startsWith(place + level) ? body.slice(place.length) : body;
}

/**
 * The office as it stands beside a name, where there is no room for everything. An office that many hold (主任, 局长) says whose it is
 * by its body, as people of that place say it: 市财政局局长. Other titles stand as they are written.
 */
export function officeLine({
  title = '',
  organization = '',
  delegation = '',
}: Pick<Person, 'title' | 'organization' | 'delegation'>): string {
  const isBare = han.test(title) && title.length <= longestBare && !saysWhere.test(title);
  return isBare && han.test(organization) && !organization.endsWith(title) ? asAtHome(organization, delegation) + title : title;
}
