import { decodeStrictly, type Encoding } from './encodings';

/**
 * Which of several encodings a text is in that fits them all: Chinese bytes are Korean bytes too. Told by whether what comes out are
 * letters that people write: the everyday half of each standard, and among them what lists of people are full of.
 */
type Script = {
  readonly encoding: Encoding;
  /** First and last byte pair of the everyday half: level 1 of GB 2312, of Big5 and of JIS X 0208, the syllables of KS X 1001. */
  readonly pairs: readonly (readonly [first: number, last: number])[];
  /** The lowest second byte of a pair in the standard: with lower ones later extensions write letters that are rarer. */
  readonly trail: number;
  /** What lists are headed with, and common family names; chosen by hand, not counted in any corpus. */
  readonly frequent: string;
};

const kana =
  'アイウエオカキクケコサシスセソタチツテトナニノハヒフヘホマミムメモヤユヨラリルレロワンあいうえおかきくけこさしすせそたてとなにのはまもやよらりるれろわをん';
const japanese = `${kana}氏名役職所属会社部長課電話番号備考性別男女様株式田中山本高橋小林佐藤鈴木伊渡辺加井上村斎松大使館日`;
export const scripts: readonly Script[] = [
  {
    encoding: 'gb18030',
    trail: 0xa1,
    pairs: [[0xb0a1, 0xd7f9]],
    frequent:
      '姓名性别男女职务单位民族电话手机备注序号排名级别角色饮食清真代表团长局部主任书记市省县区委会政府办公室处科党组常副正总经理公司国外来宾方领导人员翻译司机秘王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高梁郑罗宋谢唐韩曹许邓冯程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚',
  },
  {
    encoding: 'big5',
    trail: 0x40,
    pairs: [[0xa440, 0xc67e]],
    frequent:
      '姓名性別男女職務職稱單位民族電話手機備註序號排名級別角色飲食素葷代表團長局部主任書記市省縣區委會政府辦公室處科黨組常副正總經理公司國外來賓方領導人員翻譯司機秘王李張劉陳楊黃趙周吳徐孫馬朱胡郭何林高梁鄭羅宋謝唐韓曹許鄧馮程蔡彭潘袁于董余蘇葉呂魏蔣田杜丁沈姜范江傅鍾盧汪戴崔任陸廖姚方金邱夏譚韋賈鄒石熊孟秦閻薛侯雷白龍段郝孔邵史毛常萬顧賴武康賀嚴尹錢施牛洪龔',
  },
  {
    encoding: 'shift_jis',
    trail: 0x40,
    pairs: [
      [0x829f, 0x8396],
      [0x889f, 0x9872],
    ],
    frequent: japanese,
  },
  {
    encoding: 'euc-jp',
    trail: 0xa1,
    pairs: [
      [0xa4a1, 0xa5f6],
      [0xb0a1, 0xcfd3],
    ],
    frequent: japanese,
  },
  {
    encoding: 'euc-kr',
    trail: 0xa1,
    pairs: [[0xb0a1, 0xc8fe]],
    frequent:
      '이름성명직위직책소속부서전화번호비고남녀김박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하주구민진나지엄채원천방공현함변염추도석선설마길연위표기반왕금옥육인맹제장관국대사회원단원과의',
  },
];

/** What a decoder writes for bytes that are no letter. */
const unreadable = '\ufffd';
const everyday = new Map<Encoding, ReadonlySet<string>>();
/** The letters of the everyday half. */
export function everydayIn({ encoding, pairs, trail }: Script): ReadonlySet<string> {
  const known = everyday.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const set = new Set(
    pairs
      .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step))
      .filter((pair) => (pair & 0xff) >= trail)
      .flatMap((pair) => {
        const letter = decoder.decode(Uint8Array.of(pair >> 8, pair & 0xff));
        return letter !== unreadable && [...letter].length === 1 ? letter : [];
      }),
  );
  everyday.set(encoding, set);
  return set;
}

/** Punctuation of the East and its wide letters are in all of these standards, and tell nothing. */
const tellsNothing = /[\u3000-\u301f\u2010-\u2030\uff01-\uff5e·×]/u;

/** From 0, no letter that anybody writes, to 1. */
function likeness(text: string, script: Script): number {
  const set = everydayIn(script);
  const frequent = new Set(script.frequent);
  let [sum, count] = [0, 0];
  for (const letter of text) {
    if (letter < '\u0080' || tellsNothing.test(letter)) continue;
    count += 1;
    sum += frequent.has(letter) ? 1 : set.has(letter) ? 0.4 : 0;
  }
  return count === 0 ? 0 : sum / count;
}

/** Accents of the West stand among plain letters: a word of nothing but them is Cyrillic. */
const alphabets: readonly { readonly encoding: Encoding; readonly letters: RegExp }[] = [
  { encoding: 'windows-1252', letters: /^(?=.*[A-Za-z]|.$)[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ]+$/u },
  { encoding: 'windows-1250', letters: /^(?=.*[A-Za-z]|.$)[A-Za-zÀ-ž]+$/u },
  { encoding: 'windows-1251', letters: /^[Ѐ-ӿ]+$/u },
];
/** A word as it is written: small, all capital, or with a capital at its head. */
const isWord = (word: string, letters: RegExp): boolean => letters.test(word) && /^(\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(word);

/** How many of the words that have a letter beyond ASCII are words of this alphabet, from 0 to 1. */
function wordShare(text: string, letters: RegExp): number {
  const words = text.split(/[\s\d!-/:-@[-`{-~«»–—’‘“”„…№€]+/u).filter((word) => /\P{ASCII}/u.test(word));
  return words.length === 0 ? 0 : words.filter((word) => isWord(word, letters)).length / words.length;
}

/** Less than this, and what looks like words of an alphabet is chance. */
const mostAreWords = 0.6;

/** The encoding in which the bytes are likeliest what somebody wrote; GB18030, in which Chinese Excel saves, where nothing tells. */
export function likelyEncoding(bytes: Uint8Array): Encoding {
  const eastern = scripts.map((script) => ({
    encoding: script.encoding,
    score: likeness(decodeStrictly(script.encoding, bytes) ?? '', script),
  }));
  const western = alphabets.map(({ encoding, letters }) => ({
    encoding,
    score: wordShare(decodeStrictly(encoding, bytes) ?? '', letters),
  }));
  const found = [...eastern, ...western.filter(({ score }) => score > mostAreWords)];
  return found.reduce((best, one) => (one.score > best.score ? one : best), { encoding: 'gb18030', score: 0 }).encoding;
}
