/** 复姓: never cut to the first character, never broken between lines (欧阳, not 欧). */
const compound: ReadonlySet<string> = new Set(
  (
    '欧阳 歐陽 上官 司马 司馬 司徒 司空 司寇 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 长孙 長孫 宇文 令狐 轩辕 軒轅 夏侯 端木 百里 ' +
    '呼延 东郭 東郭 南宫 南宮 西门 西門 独孤 獨孤 赫连 赫連 澹台 澹臺 公冶 宗政 濮阳 濮陽 淳于 单于 單于 太叔 申屠 仲孙 仲孫 钟离 鍾離 万俟 萬俟 ' +
    '拓跋 完颜 完顏 闾丘 閭丘 第五 鲜于 鮮于 公羊 谷梁 梁丘 左丘 东门 東門 微生 羊舌 巫马 巫馬 漆雕 乐正 樂正 公西 壤驷 壤駟 拓拔 纳兰 納蘭 叶赫'
  ).split(' '),
);

/** How many characters the surname has: 2 for a compound one that leaves a given name. */
export function surnameLength(name: string): number {
  const characters = [...name];
  return characters.length > 2 && compound.has(characters.slice(0, 2).join('')) ? 2 : 1;
}
