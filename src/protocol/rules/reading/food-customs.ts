import type { Citation } from '../../../model/citation';
import type { Person } from '../../../model/person';
import { cn } from '../../sources/cn';
import { isWesternGuest } from './western';

export type FoodCustom = {
  /** `often`: a custom that not everybody of a people keeps, or that one source alone has. */
  readonly kind: 'religion' | 'people' | 'often' | 'western';
  readonly citation: Citation;
  readonly holds: (person: Person) => boolean;
  readonly forbids: RegExp;
};

const dietSays = (words: RegExp) => (person: Person) => person.diet !== undefined && words.test(person.diet);
const isOf =
  (...peoples: readonly string[]) =>
  ({ ethnicity }: Person) =>
    ethnicity !== undefined && peoples.includes(ethnicity.replace(/族$/, ''));

const fleshOrFish =
  /肉|猪|牛(?!奶|油果|蒡|肝菌)|羊|鸡(?!枞|油菌)|鸭|鹅|鱼(?!香|腥草)|虾|蟹|海参|鲍|\b(meat|pork|beef|lamb|mutton|chicken|duck|fish|prawns?|shrimps?|crab)\b/i;

const fish = /鱼(?!香|腥草)|\bfish\b/i;

const muslim = dietSays(/清真|穆斯林|伊斯兰|halal|muslim/i);
const hui = isOf('回');

/** 戒律与习俗 (cn.md §11): what is not served to whom. Words of dishes, as menus write them; what the name hides, the kitchen has to say. */
export const foodCustoms: readonly FoodCustom[] = [
  {
    kind: 'religion',
    citation: cn.halal,
    holds: (person) => muslim(person) || hui(person),
    forbids: /猪|火腿|培根|腊肉|腊肠|叉烧|东坡肉|红烧肉|扣肉|血(?!燕)|\b(pork|ham|bacon|lard|blood)\b/i,
  },
  {
    kind: 'religion',
    citation: cn.tableCustoms,
    holds: dietSays(/印度教|hindu/i),
    forbids: /牛肉|牛排|肥牛|牛腩|牛柳|牛尾|牛筋|牛肚|牛百叶|\b(beef|veal|steak|oxtail)\b/i,
  },
  {
    kind: 'religion',
    citation: cn.tableCustoms,
    holds: dietSays(/犹太|洁食|kosher|jewish/i),
    forbids:
      /虾|蟹|鳗|鳝|鱿|章鱼|墨鱼|海参|鲍|蛤|螺|蚝|贝|甲鱼|\b(prawns?|shrimps?|crab|lobster|eel|squid|octopus|clams?|oysters?|abalone)\b/i,
  },
  {
    kind: 'religion',
    citation: cn.tableCustoms,
    holds: dietSays(/僧|佛教|buddhist|monk/i),
    forbids: new RegExp(`${fleshOrFish.source}|葱|蒜|韭|garlic|onion|leek`, 'i'),
  },
  { kind: 'people', citation: cn.tableCustoms, holds: isOf('满', '蒙古'), forbids: /狗肉|\bdog\b/i },
  { kind: 'people', citation: cn.tableCustoms, holds: isOf('藏'), forbids: /狗肉|驴|马肉|\b(dog|donkey|horse) ?meat\b/i },
  { kind: 'often', citation: cn.tableCustoms, holds: isOf('藏'), forbids: fish },
  {
    kind: 'often',
    citation: cn.tableCustoms,
    holds: isOf('蒙古'),
    forbids: new RegExp(`${fish.source}|虾|[鸡鸭鹅](?:杂|肝|胗|肠|心)|\\b(prawns?|shrimps?|giblets)\\b`, 'i'),
  },
  {
    kind: 'western',
    citation: cn.westernTable,
    holds: isWesternGuest,
    forbids:
      /内脏|下水|杂碎|[猪牛羊鸡鸭鹅](?:杂|肝(?!菌)|肚|肠|腰|肺|心|胗)|腰花|肥肠|百叶|毛肚|海参|\b(offal|tripe|kidneys?|giblets|sea cucumbers?)\b/i,
  },
];

export type Abstention = {
  readonly kind: 'onlyAlcohol' | 'onDuty';
  readonly citation: Citation;
  readonly holds: (person: Person) => boolean;
};

const officeSays = (words: RegExp) => (person: Person) => words.test(`${person.organization ?? ''} ${person.title ?? ''}`);
const police = officeSays(/公安|警察|民警|交警|检察|\b(?:police|prosecutors?|procurat\w+)\b/i);

/** 不饮酒 (cn.md §11): Muslims and monks by their faith; drivers, police and prosecutors by their occupation. The first that fits. */
export const abstentions: readonly Abstention[] = [
  { kind: 'onlyAlcohol', citation: cn.halal, holds: (person) => muslim(person) || hui(person) },
  { kind: 'onlyAlcohol', citation: cn.tableCustoms, holds: dietSays(/僧|佛教|buddhist|monk/i) },
  { kind: 'onDuty', citation: cn.drinkersByOffice, holds: (person) => person.role === 'driver' || police(person) },
];

/** What the list itself says of one person: 忌羊肉, 不吃辣, 花生过敏, 素食. */
export function refusedBy({ diet }: Person): RegExp | undefined {
  if (diet === undefined) return undefined;
  const words = [
    ...[...diet.matchAll(/(?:忌口?|不吃|不食|禁食|no )\s*([\p{L}\p{N}]+)/giu)].map(([, word]) => word ?? ''),
    ...[...diet.matchAll(/([\p{Script=Han}]+)过敏/gu)].map(([, word]) => (word ?? '').replace(/^对/, '')),
    ...[...diet.matchAll(/(\p{L}+) allergy/giu)].map(([, word]) => word ?? ''),
  ].filter((word) => word.length > 0);
  const said = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (/素食|吃素|斋|vegetarian|vegan/i.test(diet)) said.push(fleshOrFish.source);
  return said.length > 0 ? new RegExp(said.join('|'), 'iu') : undefined;
}
