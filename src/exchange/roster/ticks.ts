import { readYes } from './read-values';
import { simplified } from './simplified';

/**
 * Columns that are a diet or a need by their heading (清真, 素食, Halal, 轮椅), and in which a mark says for whom. A column about diets
 * in general (忌口, dietary requirements) is none of these: there a mark says nothing.
 */
const dietHeading =
  /清真|回民|^回餐|素食|素餐|素席|吃素|全素|纯素|蛋奶素|斋饭|洁食|(少数)?民族(饮食|用?餐)|过敏|糖尿病|低糖|无糖|低盐|少盐|低脂|无麸质|不饮酒|^(忌|不吃|不食|不喝|无)(食)?(辣|酒|猪|牛|羊|肉|鱼|海鲜|生|葱|蒜|奶|蛋|坚果|花生)|\b(vegetarian|vegan|halal|kosher|pescatarian|diabetic|allerg(y|ies|ic))\b|\b(gluten|lactose|dairy|nut|sugar|alcohol)[ -]?free\b|^no (pork|beef|alcohol|nuts|fish|dairy|seafood|shellfish|meat)$/i;
const needHeading = /轮椅|无障碍|行动不便|wheelchair|step[ -]?free/i;

/** What is longer is a sentence. */
const longest = 24;

/** `是否清真（打√）` → 清真. */
export const wordOfTick = (heading: string): string =>
  heading
    .replaceAll(/[（(【[][^）)】\]]*[）)】\]]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(是否|需要?|要求|requires? |needs? )+/i, '')
    .replace(/[？?]$/, '')
    .replace(/^(using|use of) /i, '');

export function tickedFieldOf(heading: string): 'dietTick' | 'needTick' | undefined {
  const word = simplified(wordOfTick(heading));
  if (word === '' || [...word].length > longest) return undefined;
  return dietHeading.test(word) ? 'dietTick' : needHeading.test(word) ? 'needTick' : undefined;
}

const marks = /^([√✓✔☑☒✅●◆★▲■○〇vxy]|是的?|有|要|需要?|对)$/i;
const nothing =
  /^([-–—−/\\×✗✘❌☐□]+|无|没有?|不|否|不需要?|不用|暂无|无(特殊)?(忌口|要求|需求|禁忌)|正常|普通|none|nil|n\/?a|nothing|regular|standard)$/i;

/** Whether a cell is nothing but a mark, or says that there is nothing; undefined where it says something itself. */
export function readTick(text: string): 'yes' | 'no' | undefined {
  const tidy = text.normalize('NFKC').trim();
  if (nothing.test(tidy)) return 'no';
  if (marks.test(tidy)) return 'yes';
  const answer = readYes(tidy);
  return answer === undefined ? undefined : answer ? 'yes' : 'no';
}

/** What a cell under such a heading says: the heading where it is marked, both where it says more (过敏：花生). */
export function tickedText(heading: string, text: string): string | undefined {
  const [word, answer] = [wordOfTick(heading), readTick(text)];
  if (answer !== undefined) return answer === 'yes' ? word : undefined;
  if (word === '' || text.includes(word)) return text;
  return word.includes(text) ? word : `${word}${/\p{Script=Han}/u.test(word) ? '：' : ': '}${text}`;
}

/** Several diets in one; none twice, and none that another already says. */
export function joinedDiet(diets: readonly (string | undefined)[]): string | undefined {
  const said = diets.flatMap((diet) => diet ?? []);
  const kept = said.filter(
    (diet, place) => !said.some((other, at) => at !== place && other.includes(diet) && (other !== diet || at < place)),
  );
  return kept.length === 0 ? undefined : kept.join(kept.some((diet) => /\p{Script=Han}/u.test(diet)) ? '；' : '; ');
}
