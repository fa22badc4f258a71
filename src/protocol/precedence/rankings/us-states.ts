/** In the order of their entry into the Union. */
export const states = [
  'delaware',
  'pennsylvania',
  'new jersey',
  'georgia',
  'connecticut',
  'massachusetts',
  'maryland',
  'south carolina',
  'new hampshire',
  'virginia',
  'new york',
  'north carolina',
  'rhode island',
  'vermont',
  'kentucky',
  'tennessee',
  'ohio',
  'louisiana',
  'indiana',
  'mississippi',
  'illinois',
  'alabama',
  'maine',
  'missouri',
  'arkansas',
  'michigan',
  'florida',
  'texas',
  'iowa',
  'wisconsin',
  'california',
  'minnesota',
  'oregon',
  'kansas',
  'west virginia',
  'nevada',
  'nebraska',
  'colorado',
  'north dakota',
  'south dakota',
  'montana',
  'washington',
  'idaho',
  'wyoming',
  'utah',
  'oklahoma',
  'new mexico',
  'arizona',
  'alaska',
  'hawaii',
];
/** The capital is in no State. */
const capital = /washington,? d\.? ?c\.?|district of columbia|华盛顿特区|哥伦比亚特区/i;

/** In the same order. */
const chinese =
  '特拉华 宾夕法尼亚 新泽西 佐治亚 康涅狄格 马萨诸塞 马里兰 南卡罗来纳 新罕布什尔 弗吉尼亚 纽约 北卡罗来纳 罗得岛 佛蒙特 肯塔基 田纳西 俄亥俄 路易斯安那 印第安纳 密西西比 伊利诺伊 亚拉巴马 缅因 密苏里 阿肯色 密歇根 佛罗里达 得克萨斯 艾奥瓦 威斯康星 加利福尼亚 明尼苏达 俄勒冈 堪萨斯 西弗吉尼亚 内华达 内布拉斯加 科罗拉多 北达科他 南达科他 蒙大拿 华盛顿 爱达荷 怀俄明 犹他 俄克拉何马 新墨西哥 亚利桑那 阿拉斯加 夏威夷'.split(
    ' ',
  );
const namesLongestFirst = [...states, ...chinese].sort((left, right) => right.length - left.length);

export function stateIn(text: string): string | undefined {
  const plain = text.toLowerCase().replace(capital, ' ');
  const name = namesLongestFirst.find((state) => plain.includes(state));
  return name && (states[chinese.indexOf(name)] ?? name);
}
