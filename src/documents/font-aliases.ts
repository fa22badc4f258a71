/**
 * One typeface under the names that machines have for it: the Chinese one and the Latin one, the one of the GB 2312 edition, and those
 * of the same style that ship with another system. The nearest first.
 */
const typefaces: readonly (readonly string[])[] = [
  ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'FZXBSK--GBK1-0'],
  ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong', '方正仿宋_GBK', 'FZFangSong-Z02'],
  ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti', 'Kaiti SC', '方正楷体_GBK', 'FZKai-Z03', 'AR PL UKai CN'],
  ['宋体', 'SimSun', '新宋体', 'NSimSun', '华文宋体', 'STSong', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', '思源宋体'],
  ['黑体', 'SimHei', '华文黑体', 'STHeiti', 'Heiti SC', 'Noto Sans CJK SC', 'Source Han Sans SC', '思源黑体'],
  ['微软雅黑', 'Microsoft YaHei', 'PingFang SC', '苹方-简', 'Noto Sans CJK SC', 'Source Han Sans SC', '思源黑体'],
  ['华文中宋', 'STZhongsong'],
  ['华文行楷', 'STXingkai', 'Xingkai SC'],
];

const plain = (family: string): string => family.trim().toLowerCase().replace(/\s+/g, ' ');

/** The family as it was named, and every other name that a machine may have for its typeface. */
export function namesOfFont(family: string): readonly string[] {
  const same = typefaces.find((names) => names.some((name) => plain(name) === plain(family))) ?? [];
  return [family, ...same.filter((name) => plain(name) !== plain(family))];
}

/** Marks of a Chinese font in a Latin name: its foundry, the set of its signs, the script it is for. */
const chineseMark = /\p{Script=Han}|^(FZ|HY|ST)[A-Z]|CJK|Source Han|GB(K|2312|18030)|\b(SC|TC|HK)\b|^AR PL\b/u;

/** Whether the foreign letters of this font are those that a Chinese font has beside its signs, which offices do not set names in. */
export const isChineseFont = (family: string): boolean => chineseMark.test(family.trim()) || namesOfFont(family).length > 1;
