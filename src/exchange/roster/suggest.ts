import type { Role } from '../../model/person';
import { readNeeds, readRole } from './read-values';
import { readTick } from './ticks';

/** Roles that a title can be the name of. 团长 or 主持 in a title are offices, not roles at this reception. */
const titleRoles: ReadonlySet<Role> = new Set(['interpreter', 'driver', 'security', 'notetaker', 'press', 'carer', 'aide']);

const wordsInTitles: readonly (readonly [RegExp, Role])[] = [
  [/(翻译|译员)$|\binterpreter$/i, 'interpreter'],
  [/(驾驶员|司机)$|\b(driver|chauffeur)$/i, 'driver'],
  [/(警卫|警卫员|安保人员)$|\b(close protection|bodyguard|protection officer)$/i, 'security'],
  [/(记录员|速记员)$|\bnote-?taker$/i, 'notetaker'],
  [/(记者|摄影师|摄像师)$|\b(journalist|photographer)$/i, 'press'],
  [/联络员$|\bliaison officer$/i, 'aide'],
];

const wordsInRemarks: readonly (readonly [RegExp, Role])[] = [
  [/副团长|副陪|副主宾|deputy head of delegation/i, 'deputy'],
  [/团长|主陪|主宾|head of (the )?delegation/i, 'principal'],
  [/翻译|译员|\binterpret(er|ing)\b/i, 'interpreter'],
  [/驾驶员|司机|\bdriver\b|chauffeur/i, 'driver'],
  [/警卫|安保|随卫|close protection|bodyguard/i, 'security'],
  [/记录员|记录人|^记录$|会议记录|note-?taker/i, 'notetaker'],
  [/主持人|^主持$|\bmoderator\b/i, 'moderator'],
  [/联络员|联络人|\bliaison\b/i, 'aide'],
  [/记者|摄影|摄像|\b(journalist|photographer)\b/i, 'press'],
  [/陪护|护理|保健医/, 'carer'],
];

export type RoleInTitle = { readonly role: Role /** The title is nothing but the role. */; readonly whole: boolean };

export function roleInTitle(title: string): RoleInTitle | undefined {
  const whole = readRole(title);
  if (whole && titleRoles.has(whole)) return { role: whole, whole: true };
  const role = wordsInTitles.find(([pattern]) => pattern.test(title))?.[1];
  return role && { role, whole: false };
}

export const roleInRemark = (remark: string): Role | undefined => wordsInRemarks.find(([pattern]) => pattern.test(remark))?.[1];

const dietWords =
  /清真|素食|吃素|全素|蛋奶素|^忌|忌口|^不吃|^不食|^不喝|不饮酒|禁酒|戒酒|过敏|糖尿病|痛风|高血压|低糖|无糖|少糖|少油|低脂|少盐|低盐|忌辣|不辣|vegetarian|vegan|halal|kosher|pescatarian|allerg|gluten|lactose|diabet|shellfish|^no (pork|beef|alcohol|nuts|fish|dairy|seafood)/i;
const needWords = /轮椅|拐杖|行动不便|腿脚不便|无障碍|助听|听力|视力|扶助|需搀扶|wheelchair|mobility|step-free|hearing|crutches/i;

const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[,，;；、。\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

export type DietAndNeeds = { readonly diet?: string; readonly needs?: readonly string[] };

/** From a column that is about them: what is no need of another kind is about food. The text stays as it was written. */
export function dietAndNeedsInColumn(text: string): DietAndNeeds {
  if (readTick(text) !== undefined) return {};
  const pieces = piecesOf(text);
  const needs = pieces.filter((piece) => needWords.test(piece));
  const rest = pieces.filter((piece) => !needWords.test(piece));
  return {
    ...(needs.length > 0 ? { needs: readNeeds(needs.join(';')) } : {}),
    ...(rest.length > 0 ? { diet: needs.length > 0 ? rest.join('，') : text } : {}),
  };
}

/** From remarks: only what is plainly about food or help. */
export function dietAndNeedsInRemark(text: string): DietAndNeeds {
  const pieces = piecesOf(text);
  const needs = pieces.filter((piece) => needWords.test(piece));
  const diet = pieces.filter((piece) => dietWords.test(piece));
  return {
    ...(needs.length > 0 ? { needs: readNeeds(needs.join(';')) } : {}),
    ...(diet.length > 0 ? { diet: diet.join('，') } : {}),
  };
}

/** Peoples among whom halal food is the custom. Never more than a question: custom is a person's own. */
const halalCustom: ReadonlySet<string> = new Set([
  '回族',
  '维吾尔族',
  '哈萨克族',
  '柯尔克孜族',
  '乌孜别克族',
  '塔吉克族',
  '塔塔尔族',
  '东乡族',
  '撒拉族',
  '保安族',
]);
export const mayEatHalal = (ethnicity: string): boolean => halalCustom.has(ethnicity.endsWith('族') ? ethnicity : `${ethnicity}族`);
