import type { Party, Role } from '../../model/person';
import type { SheetRow } from '../tables/sheet';
import { namesColumns } from './find-header';
import { isChinese, lengthOf, nameKey, readNameNote } from './names';
import type { LeftOutReason } from './roster-draft';

/** What a separator row says of everybody below it, until the next one. */
export type Group = {
  readonly label: string;
  readonly role?: Role;
  readonly party?: Party;
  /** The party is only likely. */
  readonly likelyParty?: Party;
  readonly delegation?: string;
};

const totals = /^[（(]?\s*(合\s*计|总\s*计|共\s*计|小\s*计|总人数|人数合计|共\s*\d+\s*人|以上共|(sub|grand )?total\s*([:：\d（(]|$))/i;
const contacts = /^(联\s*系\s*人|联\s*络\s*人|联系方式|联系电话|经办人|contact)[^:：]{0,12}[:：]/i;
const notes = /^(注|备注|说明|附注|note|notes|remarks?)\s*\d*\s*[:：.]/i;

/** Latin labels only as a whole: a guest may be called Peter Press. */
const groupRoles: readonly (readonly [RegExp, Role])[] = [
  [/工作人员|随行人员|随员|保障人员|服务人员|^(support(ing)? )?staff( members)?$|^support$/i, 'aide'],
  [/媒体|记者|^(the )?(press|media)( corps| team)?$/i, 'press'],
  [/翻译|译员|^interpreters?$/i, 'interpreter'],
  [/警卫|安保|^(security|close protection)( officers| team| staff)?$/i, 'security'],
  [/驾驶员|司机|^(drivers?|chauffeurs?)$/i, 'driver'],
];
const groupParties: readonly (readonly [RegExp, Party])[] = [
  [/^(客方|来宾|外方|宾客)|^(guests?|visitors?|guest side|visiting side)$/i, 'guest'],
  [/^(主方|我方|接待方|中方|东道主)|^(hosts?|host side)$/i, 'host'],
];
/** 陪同人员 mostly are the hosts who go along; in a guest's own list they may be the guest's. */
const accompanying = /陪同/;
const delegationName = /(代表团|考察团|访问团|参访团|团组|[^集]团|delegation)$/i;
const members = /领导|成员|团员|嘉宾|贵宾|主宾|人员$|名单$|^leaders?$|^(delegation )?members?$/i;

/** `一、工作人员（4人）：` → 工作人员 */
const labelOf = (text: string): string =>
  text
    .replace(/^[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]\s*/, '')
    .replace(/[（(][^（()）]*[）)]\s*[:：]?$/, '')
    .replace(/[:：]\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The group that a row with a single text opens, if it is such a row. */
export function groupOf(text: string, before: Group | undefined): Group | undefined {
  const label = labelOf(isChinese(text) ? text.replaceAll(/\s/g, '') : text);
  const role = groupRoles.find(([pattern]) => pattern.test(label))?.[1];
  const party = groupParties.find(([pattern]) => pattern.test(label))?.[1];
  const likelyParty = !party && accompanying.test(label) ? 'host' : undefined;
  const delegation = delegationName.test(label) ? label : undefined;
  const numbered = /^[（(]?[一二三四五六七八九十]+[)）]?、/.test(text);
  if (!role && !party && !likelyParty && !delegation && !members.test(label) && !numbered) return undefined;
  const keptParty = party ?? before?.party;
  const keptLikely = likelyParty ?? (party ? undefined : before?.likelyParty);
  const keptDelegation = delegation ?? (party || likelyParty ? undefined : before?.delegation);
  return {
    label,
    ...(role ? { role } : {}),
    ...(keptParty ? { party: keptParty } : {}),
    ...(keptLikely ? { likelyParty: keptLikely } : {}),
    ...(keptDelegation ? { delegation: keptDelegation } : {}),
  };
}

/** A sheet that is called 译员 or 接待方 says so of everybody on it; who looks through the list may know better. */
export function groupOfSheet(name: string): Group | undefined {
  const found = groupOf(name, undefined);
  if (!found || (!found.role && !found.party && !found.likelyParty)) return undefined;
  const { party, ...group } = found;
  return party ? { ...group, likelyParty: party } : group;
}

export const contactIn = (text: string): boolean => contacts.test(text);

export type RowKind =
  | { readonly kind: 'person' }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason };

const leftOut = (reason: LeftOutReason): RowKind => ({ kind: 'left-out', reason });

const looksLikeName = (text: string): boolean => {
  const name = nameKey(readNameNote(text).name);
  return isChinese(name) || /[·•‧]/.test(name) ? lengthOf(name) >= 2 && lengthOf(name) <= 16 : /^[\p{L}\p{M} .,'’-]{3,60}$/u.test(name);
};

/** What a row below the header is. `namesAt` are the places of the name, in one column or in pieces. */
export function kindOfRow(row: SheetRow, namesAt: readonly number[], columns: number, before: Group | undefined): RowKind {
  const texts = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first] = texts;
  if (first === undefined) return leftOut('blank');
  if (contacts.test(first)) return leftOut('contact');
  if (totals.test(first)) return leftOut('total');
  if (notes.test(first)) return leftOut('note');
  if (namesColumns(row) && texts.length > 1) return leftOut('repeatedHeader');
  const name = namesAt.map((at) => row.cells[at]?.trim() ?? '').find((text) => text !== '') ?? '';
  // A title merged across the table repeats in every cell in some files.
  const alone = new Set(texts).size === 1 && !(texts.length > 1 && columns === 1);
  if (alone && columns > 1) {
    const group = groupOf(first, before);
    if (group && (name === '' || !isLikelyPerson(first))) return { kind: 'group', group };
    if (name === '') return leftOut(/^\d+$/.test(first) ? 'noName' : 'note');
    return looksLikeName(name) ? { kind: 'person' } : leftOut('note');
  }
  if (name === '') return leftOut('noName');
  return totals.test(name) ? leftOut('total') : { kind: 'person' };
}

/** 团 or 领导 end no person's name; a Latin group word stands in the table of groups, so only Chinese needs the length. */
const isLikelyPerson = (text: string): boolean =>
  isChinese(text) &&
  lengthOf(nameKey(text)) <= 3 &&
  !groupRoles.some(([pattern]) => pattern.test(text)) &&
  !groupParties.some(([pattern]) => pattern.test(text)) &&
  !accompanying.test(text) &&
  !members.test(text);
