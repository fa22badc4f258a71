import type { Citation } from '../../model/citation';
import type { Severity } from './finding';

/** 《政务接待礼仪常识》, the handbook of the reception office; `part` as handbook.md names it. */
export const handbook = (part: string, relation: Citation['relation'] = 'states'): Citation => ({
  source: '《政务接待礼仪常识》',
  place: part,
  relation,
  grade: 'law',
});

/** 中办、国办 2013-12. */
export const regulation = (article: string): Citation => ({
  source: '《党政机关国内公务接待管理规定》',
  place: article,
  relation: 'states',
  grade: 'law',
});

/** Several Chinese protocol pages that agree; the keys are those of cn.md §14. */
export const chinesePractice = (place: string, relation: Citation['relation'] = 'states'): Citation => ({
  source: '政务礼仪通行资料',
  place: `cn.md ${place}`,
  relation,
  grade: 'professional',
});

/** One page only. */
export const onePage = (source: string, place: string, relation: Citation['relation'] = 'states'): Citation => ({
  source,
  place,
  relation,
  grade: 'weak',
});

/** Which car is for whom: practice, of which one page names the cars. */
export const roleOfCars: Citation = {
  source: '车队各车用途（通行做法，qiyeku 佐证）',
  place: 'cn.md §8.3 [qiyeku]',
  relation: 'inspires',
  grade: 'weak',
};

/** 乘车安排表, as tools and handbooks print it. */
export const manifestColumns: Citation = {
  source: '乘车安排表栏目（wenke99、oss-print）',
  place: 'cn.md §12.3 [wenke99] [oss-print]',
  relation: 'inspires',
  grade: 'weak',
};

/** 财行〔2013〕533 号, as a newspaper copied it. */
export const foreignGuestRules: Citation = {
  source: '外宾接待经费管理办法（财行〔2013〕533 号，转载）',
  place: 'cn.md §10 [people533]',
  relation: 'states',
  grade: 'weak',
};

/** Protocol professionals and institutions abroad; the keys are those of intl.md §19. */
export const abroad = (source: string, place: string, grade: Citation['grade'] = 'professional'): Citation => ({
  source,
  place: `intl.md ${place}`,
  relation: 'states',
  grade,
});

/** An old custom that a source still states: quiet unless a reception asks for it. */
export const dated = (citation: Citation): Citation => ({ ...citation, dated: true });

/** The office's own list of people says so: 回避, 同席, 出席 and the like are its instructions. */
export const theList = (column: string): Citation => ({
  source: '本次接待人员名单',
  place: column,
  relation: 'states',
  grade: 'professional',
});

/** What a seating plan is: no source needs to say that nobody sits on two chairs. */
export const thePlan = (place: string): Citation => ({ source: '座次安排的基本要求', place, relation: 'states', grade: 'professional' });

/** The policy: a breach only where a source states the norm; its grade is shown beside it. */
export const bearsBreach = ({ relation }: Citation): boolean => relation === 'states';

export const severityOf = (citation: Citation): Severity => (bearsBreach(citation) ? 'breach' : 'departure');
