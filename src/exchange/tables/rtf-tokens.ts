/** One thing that a rich text says: a group begins or ends, a word of its own with its number, a byte, or a letter as it is. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | undefined; readonly starred: boolean }
  | { readonly kind: 'byte'; readonly byte: number };

const words = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\(\*)?|([{}])|[\r\n]+/giy;

/** Signs that stand for themselves behind a stroke, and words of one sign. */
const ofOneSign: Readonly<Record<string, string>> = { '~': '\u00a0', _: '-', '-': '', '\r': 'par', '\n': 'par' };

/** A rich text from its start to its end; letters come as bytes of a code page ([MS-OXRTFCP], RTF 1.9.1 “Conventions of an RTF Reader”). */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const text = new TextDecoder('latin1').decode(bytes);
  let at = 0;
  let starred = false;
  while (at < text.length) {
    words.lastIndex = at;
    const found = words.exec(text);
    if (!found) {
      yield { kind: 'byte', byte: bytes[at] ?? 0 };
      at += 1;
      continue;
    }
    const [whole, word, number, byte, star, brace] = found;
    at += whole.length;
    if (brace === '{') yield { kind: 'open' };
    else if (brace) yield { kind: 'close' };
    else if (byte !== undefined) yield { kind: 'byte', byte: Number.parseInt(byte, 16) };
    else if (star) {
      starred = true;
      continue;
    } else if (word !== undefined) {
      yield { kind: 'word', word, value: number === undefined ? undefined : Number(number), starred };
      // The bytes behind are what they are, and no text.
      if (word === 'bin' && number !== undefined) at += Math.max(0, Number(number));
    } else if (whole === '\\') {
      const sign = text[at] ?? '';
      at += 1;
      const meant = ofOneSign[sign];
      if (meant === 'par') yield { kind: 'word', word: 'par', value: undefined, starred: false };
      else if (meant === undefined) yield { kind: 'byte', byte: sign.charCodeAt(0) & 0xff };
      else for (const letter of meant) yield { kind: 'byte', byte: letter.charCodeAt(0) & 0xff };
    }
    starred = false;
  }
}
