import { states } from './cite';

const source = '《党政机关国内公务接待管理规定》';

/** Article numbers that no page confirmed say so in `place` (cn.md section 10). */
export const regulation = {
  companions: states(source, '第十条', 'law'),
  localCompanions: states('地方公务接待实施细则', 'cn.md §10 [cardozapub-2]', 'weak'),
  companyForeign: states('企业外事接待表式', 'cn.md §10 [form-21839628048]', 'weak'),
  customs: states(source, '第三条', 'law'),
  border: states(source, '第八条（条号未核）', 'law'),
} as const;
