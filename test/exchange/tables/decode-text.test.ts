import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/exchange/tables/decode-text';
import { encodings } from '../../../src/exchange/tables/encodings';
import { readTable } from '../../../src/exchange/tables/read-table';
import { languages, speakerFor } from '../../../src/i18n/speak';

const from = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

/** Written by Python 3.11: `text.encode(encoding)`. */
const lists = [
  {
    what: 'Big5',
    encoding: 'big5',
    bytes: 'qW2mVyzCvrrZCrOvp9Op+iynvar4CqpMslGq4iyvta7RCg==',
    text: '姓名,職稱\n陳志明,局長\n林淑芬,秘書\n',
  },
  {
    what: 'Shift_JIS',
    encoding: 'shift_jis',
    bytes: 'joGWvCyW8JBFCpNjkoYgkb6YWSyVlJK3Cpfpltggg0GDk4NpLInbkrcK',
    text: '氏名,役職\n田中 太郎,部長\n鈴木 アンナ,課長\n',
  },
  {
    what: 'EUC-JP',
    encoding: 'euc-jp',
    bytes: 'u+HMvizM8r+mCsXEw+YgwsDPuizJ9MS5Cs7rzNogpaKl86XKLLLdxLkK',
    text: '氏名,役職\n田中 太郎,部長\n鈴木 アンナ,課長\n',
  },
  {
    what: 'EUC-KR',
    encoding: 'euc-kr',
    bytes: 'vLq47SzB98CnCrHow7a89iyxucDlCsDMuc7Ioyy067vnCg==',
    text: '성명,직위\n김철수,국장\n이민호,대사\n',
  },
  { what: 'GBK', encoding: 'gb18030', bytes: '0NXD+yzWsM7xCtXFyP0svtazpArA7svELLSms6QK', text: '姓名,职务\n张三,局长\n李四,处长\n' },
  {
    what: 'traditional letters in GBK',
    encoding: 'gb18030',
    bytes: '0NXD+yzCmoTVCo+IjFfT0Sy+1ulMCoSitcLIQSzMjulMCg==',
    text: '姓名,職務\n張學友,局長\n劉德華,處長\n',
  },
  {
    what: 'names of rare letters in GBK',
    encoding: 'gb18030',
    bytes: 'yfLBiCzqw5VGlU4K2MG52e9yLOXMi/cK',
    text: '沈翀,昝旻昇\n亓官飏,逄嬿\n',
  },
  {
    what: 'Cyrillic',
    encoding: 'windows-1251',
    bytes: 'yOz/O8Tu6+bt7vHy/ArI4uDt7uIgyOLg7TvM6O3o8fLwCs/l8vDu4uAgwO3t4DvPztHOywo=',
    text: 'Имя;Должность\nИванов Иван;Министр\nПетрова Анна;ПОСОЛ\n',
  },
  {
    what: 'Polish and Czech',
    encoding: 'windows-1250',
    bytes: 'bmFtZTt0aXRsZQpNaWNoYbMgr/Oza2lld3NraTtNaW5pc3RlcgpQ+GVteXNsIER2b/jhaztWZWx2eXNsYW5lYwo=',
    text: 'name;title\nMichał Żółkiewski;Minister\nPřemysl Dvořák;Velvyslanec\n',
  },
  {
    what: 'Western letters',
    encoding: 'windows-1252',
    bytes: 'bmFtZTt0aXRsZQpN/GxsZXI7Q2Fm6S1CZXNpdHplcgrFc2Ug2GRlZ+VyZDtNaW5pc3Rlcgo=',
    text: 'name;title\nMüller;Café-Besitzer\nÅse Ødegård;Minister\n',
  },
  {
    what: 'curved quotes, a dash and the euro sign',
    encoding: 'windows-1252',
    bytes: 'bmFtZTt0aXRsZQpDb25vciBPkkJyaWVuO0NoZWYgliCTTGUgQ2Fm6ZQKTfxsbGVyO0ZlZSA1IIAK',
    text: 'name;title\nConor O’Brien;Chef – “Le Café”\nMüller;Fee 5 €\n',
  },
  {
    what: 'Korean with syllables that only code page 949 has',
    encoding: 'euc-kr',
    bytes: 'vLq47SzB98OlCsDMjGOx4iyxucDlCrHolO7H0Cyw+sDlCg==',
    text: '성명,직책\n이똠기,국장\n김뷁학,과장\n',
  },
  { what: 'UTF-16 without a mark', encoding: 'utf-16le', bytes: '01kNVCwATIChUgoAIF8JTiwAQFx/lQoA', text: '姓名,职务\n张三,局长\n' },
  { what: 'UTF-16, the other way round', encoding: 'utf-16be', bytes: 'WdNUDQAsgExSoQAKXyBOCQAsXECVfwAK', text: '姓名,职务\n张三,局长\n' },
] as const;

describe('a text that does not say its encoding', () => {
  it.each(lists)('is known by its letters: $what', ({ encoding, bytes, text }) => {
    expect(decodeText(from(bytes))).toEqual({ text, encoding, chosen: false });
  });

  it('is what a page says of itself', () => {
    const big5 = lists[0];
    const page = Buffer.concat([
      Buffer.from('<html><meta charset="big5"><table><tr><td>'),
      from(big5.bytes),
      Buffer.from('</td></tr></table>'),
    ]);
    expect(decodeText(new Uint8Array(page))?.encoding).toBe('big5');
    expect(
      decodeText(new Uint8Array(Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>\xc8\xec\xff</a>', 'latin1'))),
    ).toMatchObject({
      encoding: 'windows-1251',
      text: expect.stringContaining('Имя'),
    });
  });

  it('is read as a person chooses, whatever comes of it', async () => {
    const [big5] = lists;
    expect(decodeText(from(big5.bytes), 'gb18030')).toMatchObject({ encoding: 'gb18030', chosen: true });
    const sheets = await readTable(from(big5.bytes), 'a.csv', 'gb18030');
    expect(sheets).toMatchObject([{ encoding: { encoding: 'gb18030', chosen: true } }]);
    expect(await readTable(from(big5.bytes), 'a.csv')).toMatchObject([{ rows: [{}, { cells: ['陳志明', '局長'] }, {}] }]);
  });

  it('is no text where it is none', () => {
    expect(decodeText(Uint8Array.from([0x50, 0, 0, 0, 0xff, 0, 0, 1]))).toBeUndefined();
  });
});

it('has every encoding in words, and knows how to read it', () => {
  for (const encoding of encodings) {
    expect(new TextDecoder(encoding).encoding).toBe(encoding);
    for (const language of languages) expect(speakerFor(language).say('exchange', `encoding.${encoding}`)).not.toMatch(/^encoding/);
  }
});
