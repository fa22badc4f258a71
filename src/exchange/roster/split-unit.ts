/** The last word of a body that holds an office: 江临市财政局 | 局长. */
const body =
  '委员会|常委会|管委会|检察院|办公室|政府|人大|政协|法院|银行|集团|公司|中心|大学|学院|学校|医院|使馆|协会|商会|学会|基金会|总队|支队|大队|分局|局|委|办|部|厅|司|处|科|院|所|会|社|台|站|馆|室';

/** Offices that follow the name of their body. 市长, 州长, 县长 do not: 江临市副市长 has no body's name in it. */
const office =
  '局长|主任|书记|部长|处长|科长|院长|校长|所长|行长|会长|厅长|司长|站长|台长|馆长|社长|队长|支队长|大队长|秘书长|主席|检察长|总经理|经理|董事长|总裁|总监|主编|总编辑|参赞|调研员|主任科员|科员|干事|记者|编辑|秘书|翻译|驾驶员|司机|工程师|教授|研究员|医生|护士';

const pattern = new RegExp(`^(.+(?:${body}))((?:党组|党委)?(?:常务)?(?:副|总|高级|首席|一级|二级|三级|四级)?(?:${office}))$`, 'u');

/**
 * Unit and title out of one cell, only where a single office follows a single body. Several posts (市委副书记、市长) belong
 * to several bodies: the whole text stays the title.
 */
export function splitUnit(text: string): { readonly organization?: string; readonly title: string } {
  if (/[、，,；;兼（(\s]/.test(text)) return { title: text };
  const [, organization, title] = pattern.exec(text) ?? [];
  return organization !== undefined && title !== undefined ? { organization, title } : { title: text };
}
