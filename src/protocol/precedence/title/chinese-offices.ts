import type { OfficePattern, Scale } from './office-pattern';
import type { Headship } from './title-reading';

const at = (
  words: RegExp,
  body: OfficePattern['body'],
  office: string,
  headship: Headship,
  scale: Scale,
  more: Partial<OfficePattern> = {},
): OfficePattern => ({ words, body, office, headship, scale, ...more });

const party = { party: true } as const;
const titular = { titular: true } as const;
const fixed = (grade: number): Scale => ({ fixed: grade });
const region = '(?:[省市州县区旗盟地乡镇]|自治区|新区|高新区|开发区)';

/** 职级 of civil servants, the new series first; which leading level each answers to is general knowledge, not in the fact sheets. */
const titularRanks: readonly OfficePattern[] = [
  at(/一级巡视员/, 'department', 'counsel', 'member', fixed(5), titular),
  at(/二级巡视员|副巡视员/, 'department', 'counsel', 'member', fixed(6), titular),
  at(/[一二]级调研员/, 'department', 'researcher', 'member', fixed(7), titular),
  at(/[三四]级调研员|副调研员/, 'department', 'researcher', 'member', fixed(8), titular),
  at(/[一二]级主任科员/, 'department', 'section-rank', 'member', fixed(9), titular),
  at(/[三四]级主任科员|副主任科员/, 'department', 'section-rank', 'member', fixed(10), titular),
  at(/巡视员/, 'department', 'counsel', 'member', fixed(5), titular),
  at(/调研员/, 'department', 'researcher', 'member', fixed(7), titular),
  at(/主任科员/, 'department', 'section-rank', 'member', fixed(9), titular),
  at(/科员|办事员/, 'department', 'clerk', 'member', 'none', titular),
];

/** Ranks of a profession and seats without an office: they say nothing of the level, whatever stands in their words. */
const callings: readonly OfficePattern[] = [
  at(/主任(?:医师|药师|护师|技师|记者|编辑|播音员)|(?:首席|资深)(?:专家|记者)/, 'institution', 'scholar', 'member', 'none'),
  at(/研究员|教授|院士|工程师$|讲师/, 'institution', 'scholar', 'member', 'none'),
  at(/(?:总裁|总经理|董事长|行长|校长|院长)助理/, 'enterprise', 'assistant', 'member', 'none'),
  at(/政协常委|政协常务委员|政协委员/, 'cppcc', 'member', 'member', 'none'),
  at(/人大常委(?!会(?:党组|副?主任|常务|副?秘书长|副?委员长))(?:会(?:委员|组成人员))?|人大代表/, 'congress', 'member', 'member', 'none'),
  at(/纪委常委|监委委员/, 'discipline', 'member', 'member', 'none'),
  at(/行政长官|特别行政区.*司长|特首/, 'government', 'regional-head', 'head', 'none'),
];

const center: readonly OfficePattern[] = [
  at(/总书记|国家主席|中央政治局常委/, 'party', 'state-leader', 'head', fixed(1), party),
  at(/国家副主席/, 'state', 'vice-president', 'deputy', fixed(2)),
  at(/中央政治局委员|中央书记处书记/, 'party', 'politburo', 'deputy', fixed(2), party),
  at(/副委员长/, 'congress', 'vice-chair', 'deputy', fixed(2)),
  at(/委员长/, 'congress', 'chair', 'head', fixed(1)),
  at(/副总理|国务委员/, 'government', 'vice-premier', 'deputy', fixed(2)),
  at(/国务院总理|(?:^|[^经])总理$/, 'government', 'premier', 'head', fixed(1)),
  at(/全国政协副主席/, 'cppcc', 'vice-chair', 'deputy', fixed(2)),
  at(/全国政协主席/, 'cppcc', 'chair', 'head', fixed(1)),
];

const fourBodies: readonly OfficePattern[] = [
  at(/纪委副书记|监委副主任|监察委员会副主任|纪检监察组副组长/, 'discipline', 'deputy-secretary', 'deputy', 'department', party),
  at(/纪委书记|纪律检查委员会书记|监委主任|监察委员会主任/, 'discipline', 'secretary', 'deputy', 'court', party),
  at(/纪检监察组组长|纪检组长/, 'discipline', 'resident-inspector', 'deputy', 'department', party),
  at(/共青团.*委副书记/, 'department', 'deputy-secretary', 'deputy', 'department'),
  at(/共青团.*委书记/, 'department', 'secretary', 'head', 'department'),
  at(/政法委副书记/, 'department', 'deputy-secretary', 'deputy', 'department', party),
  at(/政法委书记/, 'department', 'secretary', 'head', 'department', party),
  at(/团(?:省|市|州|县|区)?委副书记/, 'department', 'deputy-secretary', 'deputy', 'department'),
  at(/团(?:省|市|州|县|区)?委书记/, 'department', 'secretary', 'head', 'department'),
  at(new RegExp(`${region}委(?:常务|专职)?副书记`), 'party', 'deputy-secretary', 'deputy', 'leader', party),
  at(new RegExp(`${region}委书记`), 'party', 'secretary', 'head', 'leader', party),
  at(
    /人大(?:常委会)?(?:党组)?(?:常务)?副主任|人民代表大会常务委员会(?:常务)?副主任|人大(?:常委会)?党组副书记/,
    'congress',
    'vice-chair',
    'deputy',
    'leader',
  ),
  at(
    /人大(?:常委会)?主任|人民代表大会常务委员会主任|人大(?:常委会)?党组书记|人大主席团主席|人大主席/,
    'congress',
    'chair',
    'head',
    'leader',
  ),
  at(/政协(?:委员会)?(?:党组)?(?:常务)?副主席|政协党组副书记/, 'cppcc', 'vice-chair', 'deputy', 'leader'),
  at(/政协(?:委员会)?主席|政协党组书记|政治协商会议.*委员会主席/, 'cppcc', 'chair', 'head', 'leader'),
  at(
    /自治区(?:政府|人民政府)?(?:常务)?副主席|街道办(?:事处)?副主任|副(?:省长|市长|州长|盟长|县长|区长|旗长|乡长|镇长)|行署副专员/,
    'government',
    'deputy-regional-head',
    'deputy',
    'leader',
  ),
  at(/(?:省|市|州|盟|县|区|旗|乡|镇)长助理/, 'government', 'assistant', 'deputy', 'none'),
  at(
    /(?:省|市|州|盟|县|区|旗|乡|镇)长|行署专员|自治区(?:政府|人民政府)?主席|街道办(?:事处)?主任/,
    'government',
    'regional-head',
    'head',
    'leader',
  ),
  at(/(?:高级人民|中级人民|人民|高级|中级)?法院副院长/, 'court', 'vice-president', 'deputy', 'none'),
  at(/法院院长/, 'court', 'president', 'deputy', 'court'),
  at(/副检察长/, 'procuratorate', 'deputy-chief', 'deputy', 'none'),
  at(/检察长/, 'procuratorate', 'chief', 'deputy', 'court'),
  at(new RegExp(`${region}委(?:常务委员会委员|常务委员|常委)`), 'party', 'standing-committee', 'deputy', 'leader', party),
];

const military: readonly OfficePattern[] = [
  ['上将', 1],
  ['中将', 2],
  ['少将', 3],
  ['大校', 4],
  ['上校', 5],
  ['中校', 6],
  ['少校', 7],
  ['上尉', 8],
  ['中尉', 9],
  ['少尉', 10],
].map(([words, order]) => at(new RegExp(String(words)), 'military', `rank-${order}`, 'member', 'none'));

const soldiers: readonly OfficePattern[] = [
  ...military,
  at(/副司令员?|副政委|副政治委员/, 'military', 'deputy-commander', 'deputy', 'none'),
  at(/司令员?|政委|政治委员|武装部(?:部)?长/, 'military', 'commander', 'head', 'none'),
];

const business: readonly OfficePattern[] = [
  at(/副董事长|副总经理|副总裁|副总(?!理)/, 'enterprise', 'deputy-manager', 'deputy', 'none'),
  at(/董事长/, 'enterprise', 'chairman', 'head', 'none'),
  at(/总经理|总裁|首席执行官/, 'enterprise', 'general-manager', 'head', 'none'),
  at(/总工程师|总会计师|总经济师|总监|经理|监事|董事/, 'enterprise', 'officer', 'member', 'none'),
  at(/(?:常务)?副校长|副院长/, 'institution', 'vice-president', 'deputy', 'none'),
  at(/校长|院长/, 'institution', 'president', 'head', 'none'),
];

const departments: readonly OfficePattern[] = [
  // A bureau of the State under a ministry stands half a step lower than a ministry; which is which its name does not say.
  at(/^国家(?![^局]*总局)[^局]{2,14}局(?:党组书记|局长)$/, 'department', 'director', 'head', fixed(4), { sure: 0.6 }),
  // How high the branch of a bureau stands differs from city to city.
  at(/分局副局长/, 'department', 'deputy-director', 'deputy', 'none'),
  at(/分局(?:党委书记|局长)/, 'department', 'director', 'head', 'none'),
  // On the party group of a region's government sit deputies and assistants alike.
  at(/(?:政府|人大常委会|政协)党组成员/, 'department', 'party-member', 'member', 'department', { party: true, sure: 0.5 }),
  at(/(?:部长|局长|厅长|主任|总经理|秘书长|总裁)助理/, 'department', 'assistant', 'deputy', 'none'),
  at(/政府副秘书长|委副秘书长|副秘书长/, 'department', 'deputy-secretary-general', 'deputy', 'department', { sure: 0.8 }),
  at(/秘书长/, 'department', 'secretary-general', 'head', 'department', { sure: 0.85 }),
  at(/常务副书记|副书记/, 'party', 'deputy-secretary', 'deputy', 'department', party),
  at(/党组书记|党委书记|党工委书记|总支书记|支部书记|工委书记|书记/, 'party', 'secretary', 'head', 'department', party),
  at(/党组成员|党委委员|党工委委员|党委成员|领导班子成员/, 'department', 'party-member', 'member', 'department', {
    party: true,
    sure: 0.8,
  }),
  at(/常委/, 'party', 'standing-committee', 'deputy', 'leader', { party: true, sure: 0.7 }),
  at(/副司长/, 'department', 'deputy-director', 'deputy', fixed(6)),
  at(/司长/, 'department', 'director', 'head', fixed(5)),
  at(/副厅长/, 'department', 'deputy-director', 'deputy', fixed(6)),
  at(/厅长/, 'department', 'director', 'head', fixed(5)),
  at(/副处长/, 'department', 'division-deputy', 'deputy', fixed(8)),
  at(/处长/, 'department', 'division-head', 'head', fixed(7)),
  at(/副科长/, 'department', 'section-deputy', 'deputy', fixed(10)),
  at(/科长/, 'department', 'section-head', 'head', fixed(9)),
  at(/副?股长/, 'department', 'subsection-head', 'head', 'none'),
  at(/副局长|副部长|副主任|副行长|副署长|副社长|副台长/, 'department', 'deputy-director', 'deputy', 'department'),
  at(/局长|部长|主任|行长|署长|社长|台长/, 'department', 'director', 'head', 'department'),
  at(/总干事|理事长/, 'institution', 'unit-head', 'head', 'none'),
  at(/副(?:会长|馆长|组长|队长|支队长|所长|站长)/, 'institution', 'unit-deputy', 'deputy', 'none'),
  at(/会长|馆长|组长|队长|所长|站长/, 'institution', 'unit-head', 'head', 'none'),
  at(/副主席/, 'institution', 'vice-chair', 'deputy', 'none'),
  at(/主席/, 'institution', 'chair', 'head', 'none'),
];

/** The first pattern that fits decides, so the narrower words stand first. */
export const chineseOffices: readonly OfficePattern[] = [
  ...titularRanks,
  ...callings,
  ...center,
  ...fourBodies,
  ...soldiers,
  ...business,
  ...departments,
];
