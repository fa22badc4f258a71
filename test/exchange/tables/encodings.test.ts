import { describe, expect, it } from 'vitest';
import { encodingCalled } from '../../../src/exchange/tables/encodings';
import { decodedKorean } from '../../../src/exchange/tables/korean';

describe('an encoding', () => {
  it.each([
    ['gbk', 'gb18030'],
    ['GB2312', 'gb18030'],
    ['gb18030', 'gb18030'],
    ['cp936', 'gb18030'],
    ['UTF8', 'utf-8'],
    ['big5-hkscs', 'big5'],
    ['CP950', 'big5'],
    ['sjis', 'shift_jis'],
    ['ms932', 'shift_jis'],
    ['uhc', 'euc-kr'],
    ['cp949', 'euc-kr'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['latin1', 'windows-1252'],
    ['cp1251', 'windows-1251'],
    ['klingon', undefined],
    ['', undefined],
  ])('is found by what people call it: %s', (label, encoding) => {
    expect(encodingCalled(label)).toBe(encoding);
  });
});

describe('code page 949', () => {
  // Written by Python 3.11: bytes of `text.encode('cp949')`.
  it.each([
    ['the first of the extension', [0x81, 0x41], '갂'],
    ['where capitals end and small letters begin', [0x81, 0x5a, 0x81, 0x61], '갴갵'],
    ['the last before the standard begins, and the first beside it', [0xa0, 0xfe, 0xa1, 0x41], '좤좥'],
    ['the last of all', [0xc6, 0x52], '힣'],
    ['among syllables of the standard and plain letters', [0xb1, 0xe8, 0x94, 0xee, 0x41, 0x2c, 0x8c, 0x63], '김뷁A,똠'],
  ])('%s', (_, bytes, text) => {
    expect(decodedKorean(Uint8Array.from(bytes), true)).toBe(text);
  });

  it('holds every syllable of Unicode once, beside the standard', () => {
    const bytes = Array.from({ length: 0xfe - 0x81 + 1 }, (_, step) => 0x81 + step).flatMap((lead) =>
      Array.from({ length: 0xfe - 0x41 + 1 }, (_, step) => decodedKorean(Uint8Array.of(lead, 0x41 + step), false)),
    );
    const syllables = bytes.filter((text) => /^[가-힣]$/u.test(text));
    expect(new Set(syllables).size).toBe(11_172);
    expect(syllables).toHaveLength(11_172);
  });
});
