import type { Citation, Grade } from '../../model/citation';

const chinese = '国内公务接待礼仪资料汇编';

const states = (source: string, place: string, grade: Grade): Citation => ({ source, place, relation: 'states', grade });
const inspires = (source: string, place: string, grade: Grade): Citation => ({ source, place, relation: 'inspires', grade });

/** By whose authority people are ranked. Places are sections and keys of ../shared/protocol. */
export const sources = {
  unitChain: states('组织部门班子成员排名规则（转载）', 'cn.md §9.1 [wmjy-rank][360docs-5a11]', 'professional'),
  tenLevels: states('《公务员法》职务层次（转载）', 'cn.md §9.1 [crsrw][001doc]', 'professional'),
  postElements: states(chinese, 'cn.md §9.1 [jiangsulong]', 'weak'),
  softwareOrder: inspires('开源排座工具的排序规则', 'cn.md §9.1 [oss-rank]', 'weak'),
  governmentFirst: states('县委主席台座次安排（转载）', 'cn.md §9.1 [zhsheng]', 'weak'),
  congressFirst: states(chinese, 'cn.md §9.1 [readke-2912]', 'weak'),
  bodiesInFull: states('四大班子领导排序（转载）', 'cn.md §9.1 [bailuzhiku]', 'weak'),
  bodiesByAnalogy: inspires(chinese, 'cn.md §9.1, §15 fourBodiesOrder', 'weak'),
  retiredAfter: states('金正昆《政务礼仪》（转载）', 'cn.md §9.1, §9.2 [laomiw29578]', 'weak'),
  foreignGroups: states('涉外礼宾次序（转载）', 'cn.md §9.2 [shutu][aipaogen][zuowendang]', 'professional'),
  foreignOffices: states('外事接待人员次序（转载）', 'cn.md §9.2 [jhshiyou]', 'weak'),
  earlierInOffice: states('金正昆《政务礼仪》（转载）', 'cn.md §9.2 [laomiw29578]', 'weak'),
  ambassadorsByDate: states('外交使节位次（转载）', 'cn.md §9.2 [xinhua2003][jxxfw][xiechen]', 'professional'),
  diplomaticStaff: inspires('外交职务等级（一般常识，未经查证）', 'general knowledge', 'weak'),
  hostCountryLast: states('涉外礼宾次序（转载）', 'cn.md §9.2 [shutu][aipaogen][zuowendang]', 'professional'),
  wifeTakesRank: states(chinese, 'cn.md §9.3 [shandonghong]', 'weak'),
  noRankNumber: states(chinese, 'cn.md §9.3 [soutijiang][cedua]', 'weak'),
  hostAccompanies: states(chinese, 'cn.md §8.3 [jianke][28048]', 'professional'),
  vienna: states('Vienna Convention on Diplomatic Relations (1961), art. 13, 14, 16', 'intl.md §1.1 RANK-VIENNA [S01]', 'law'),
  holySee: states('Vienna Convention on Diplomatic Relations (1961), art. 16 (3)', 'intl.md §1.1 RANK-VIENNA-HS [S01][S27]', 'law'),
  military: states('Rank and seniority in the armed forces', 'intl.md §1.1 RANK-MIL [S12]', 'professional'),
  militaryRetired: states('Order of precedence, military page', 'intl.md §1.1 [S13]', 'weak'),
  usGovernors: states('Army Protocol Precedence List (2003)', 'intl.md §1.1 [S03][S13]', 'law'),
  usList: inspires('US Order of Precedence, Department of State (2020)', 'intl.md §1.1 RANK-US [S02][S03]', 'law'),
  frenchList: states('Décret n° 95-1037', 'intl.md §1.1 RANK-FR [S25][S26]', 'law'),
  ownRank: states('Règles de préséance (APAC Aisne)', 'intl.md §1.1, §13 [S26]', 'weak'),
  germanCustom: states('Protokollarische Rangfolge (politik-weltweit.de)', 'intl.md §1.1 RANK-DE [S42]', 'professional'),
  ukList: states('Order of precedence in England and Wales (2010)', 'intl.md §1.1 RANK-UK [S22]', 'professional'),
  euStates: states('EU protocol listing of member States', 'intl.md §1.1 RANK-EU-STATES [S16]', 'weak'),
  unAssembly: states('UN Dag Hammarskjöld Library, seating in the General Assembly', 'intl.md §1.1 RANK-UN-GA [S14]', 'law'),
  partner: states('Debrett’s, seating plans and precedence', 'intl.md §1.1 [S23]', 'professional'),
  /** Not a norm of protocol but of this program: said so that nobody takes it for one. */
  program: inspires('席次 Xici', 'CONTRACT §2–4', 'weak'),
} satisfies Record<string, Citation>;
