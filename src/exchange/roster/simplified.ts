/** Traditional and Japanese forms of the letters in headings and diets, each beside its simplified form. Names are never turned. */
const pairs =
  '職职稱称單单電电話话機机備备註注說说別别級级務务國国語语飲饮過过賓宾員员領领導导團团體体聯联絡络號号碼码組组禮礼參参與与類类頭头銜衔構构門门處处縣县區区應应無无礙碍輪轮總总對对來来會会產产業业歲岁齡龄離离達达執执時时間间編编順顺隨随護护駕驾駛驶記记錄录衛卫醫医開开實实際际習习慣惯葷荤證证戶户郵邮適适內内僑侨辦办廳厅圓圆車车';

const simple: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, place) => [pairs[place * 2] ?? '', pairs[place * 2 + 1] ?? '']),
);

/** `職稱` → 职称. Letters that are not turned stay. */
export const simplified = (text: string): string => [...text].map((letter) => simple.get(letter) ?? letter).join('');
