import type { Citation } from '../../model/citation';
import { inspires, states } from './cite';

/** By whose authority people are ranked. Titles as the fact sheets print them (many know only an address); places are their sections and keys. */
export const precedence = {
  unitChain: states('组织部门排名规则（wmjy.cn、360docs.net 转载）', 'cn.md §9.1 [wmjy-rank][360docs-5a11]', 'professional'),
  tenLevels: states('领导职务层次（crsrw.com/22645、001doc 1075485）', 'cn.md §9.1 [crsrw][001doc]', 'professional'),
  postElements: states('jiangsulong', 'cn.md §9.1 [jiangsulong]', 'weak'),
  softwareOrder: inspires('开源排座工具 oss-rank（作者一家之言）', 'cn.md §9.1 [oss-rank]', 'weak'),
  governmentFirst: states('县委规定（zhsheng.cn、hy-hk.com 转载）', 'cn.md §1.5, §9.1 [zhsheng][hy-hk]', 'professional'),
  congressFirst: states('readke.com/c/2912072', 'cn.md §9.1 [readke-2912]', 'weak'),
  bodiesInFull: states('bailuzhiku 6ff1a8', 'cn.md §9.1 [bailuzhiku]', 'weak'),
  bodiesByAnalogy: inspires('readke.com/c/2912072', 'cn.md §9.1 [readke-2912], §15 fourBodiesOrder', 'weak'),
  retiredAfter: states('金正昆（laomiw.com tid=29578 转载）', 'cn.md §9.1, §9.2 [laomiw29578]', 'weak'),
  foreignGroups: states('shutu p9582431、aipaogen、zuowendang', 'cn.md §9.2 [shutu][aipaogen][zuowendang]', 'professional'),
  foreignOffices: states('jhshiyou', 'cn.md §9.2 [jhshiyou]', 'weak'),
  earlierInOffice: states('金正昆（laomiw.com tid=29578 转载）', 'cn.md §9.2 [laomiw29578]', 'weak'),
  ambassadorsByDate: states('xinhuanet 2003-11/16、jxxfw、xiechen', 'cn.md §9.2 [xinhua2003][jxxfw][xiechen]', 'professional'),
  diplomaticStaff: inspires('外交职务等级（一般常识，未经查证）', 'general knowledge', 'weak'),
  foreignMinister: states('shandonghong 1888627：外交部长先于其他部长', 'cn.md §7.3 [shandonghong]', 'weak'),
  wifeTakesRank: states('shandonghong 1888627', 'cn.md §9.3 [shandonghong]', 'weak'),
  noRankNumber: states('soutijiangok 334fde、cedua.com/pages_1320', 'cn.md §9.3 [soutijiang][cedua]', 'weak'),
  vienna: states('Vienna Convention 1961, arts 13, 14, 16', 'intl.md §1.1 RANK-VIENNA [S01]', 'law'),
  holySee: states('Vienna Convention 1961, art. 16', 'intl.md §1.1 RANK-VIENNA-HS [S01][S27]', 'law'),
  military: states('ispdnetwork.org/rank-and-seniority', 'intl.md §1.1 RANK-MIL [S12]', 'professional'),
  militaryRetired: states('alphavictim.blogspot.com/2007/07', 'intl.md §1.1 [S13]', 'weak'),
  usGovernors: states('Army Protocol Precedence List 2003', 'intl.md §1.1 [S03][S13]', 'law'),
  usList: states(
    'US Order of Precedence (State Dept, 2020; Army list, 2003; whole list at alphavictim.blogspot.com/2007/07)',
    'intl.md §1.1 RANK-US [S02][S03][S13]',
    'professional',
  ),
  usCabinet: inspires(
    'White House, the Cabinet: the departments in order of succession',
    'whitehouse.gov/administration/cabinet',
    'professional',
  ),
  frenchList: states(
    'Décret 89-655, art. 2 (admi.net, PRMX9500105D; lines 9 on: fr.qaz.wiki) and art. 3, 9 (doctrine.fr, senat.fr)',
    'intl.md §1.1 RANK-FR [S25][S26]',
    // The decree is law; what stands here was read in copies of it.
    'professional',
  ),
  frenchSeniority: states(
    'Assemblée nationale, answer to question 12-74133: deputies among themselves by the age of their mandate',
    'questions.assemblee-nationale.fr/q12/12-74133QE.htm',
    // A minister's answer, which is no law.
    'professional',
  ),
  ownRank: states('apac-aisne.e-monsite.com, règles de préséance', 'intl.md §1.1, §13 [S26]', 'weak'),
  germanCustom: states('politik-weltweit.de, Rangfolge', 'intl.md §1.1 RANK-DE [S42]', 'professional'),
  ukList: states('en-academic.com/dic.nsf/enwiki/212875 (England and Wales, 2010)', 'intl.md §1.1 RANK-UK [S22]', 'professional'),
  euStates: states('everything2.com, EU listing protocol', 'intl.md §1.1 RANK-EU-STATES [S16]', 'weak'),
  nato: states('theledger.com, Washington 1999', 'intl.md §1.1 RANK-NATO [S19]', 'professional'),
  g20: states('contents.seoul.co.kr, protocolbureau.com (G20 Seoul 2010)', 'intl.md §1.1 RANK-G20 [S20]', 'professional'),
  corporate: states('DA PAM 600-60 (1989); ’Til Wheels Are Up', 'intl.md §1.1 RANK-CORP [S05][S08]', 'law'),
  unAssembly: states('ask.un.org/faq/14612', 'intl.md §1.1 RANK-UN-GA [S14]', 'law'),
  partner: states('debretts.com, seating plans and precedence', 'intl.md §1.1 [S23]', 'professional'),
  /** Not a norm of protocol but of this program: said so that nobody takes it for one. */
  program: inspires('席次 Xici', 'CONTRACT §2–4', 'weak'),
} satisfies Record<string, Citation>;
