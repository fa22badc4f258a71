/**
 * EUC-KR as browsers and Korean Windows read it: code page 949 holds the 8,822 syllables that KS X 1001 has not, in the order of Unicode, on
 * the bytes that the standard leaves free (WHATWG Encoding, index EUC-KR). Node knows the standard alone, in which 똠 and 뷁 are no letters.
 */
const firstSyllable = 0xac00;
const syllables = 11_172;

/** The second bytes that a row of the extension has: all of them before 0xA1, and none from there on where the standard begins. */
const trails = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x81, 0xfe],
].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, step) => first + step));

function extensionOf(): ReadonlyMap<number, string> {
  const standard = new TextDecoder('euc-kr');
  const known = new Set<string>();
  for (let lead = 0xb0; lead <= 0xc8; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) known.add(standard.decode(Uint8Array.of(lead, trail)));
  const left = Array.from({ length: syllables }, (_, step) => String.fromCharCode(firstSyllable + step)).filter((one) => !known.has(one));
  const pairs = Array.from({ length: 0xc6 - 0x81 + 1 }, (_, step) => 0x81 + step).flatMap((lead) =>
    trails.filter((trail) => lead < 0xa1 || trail < 0xa1).map((trail) => lead * 256 + trail),
  );
  return new Map(left.map((syllable, place) => [pairs[place] ?? 0, syllable]));
}
let extension: ReadonlyMap<number, string> | undefined;

/** Text in EUC-KR with its extension, also where the decoder at hand does not know it. */
export function decodedKorean(bytes: Uint8Array, fatal: boolean): string {
  const decoder = new TextDecoder('euc-kr', { fatal });
  extension ??= extensionOf();
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const syllable = extension.get(lead * 256 + (bytes[at + 1] ?? 0));
    if (syllable !== undefined) {
      text += decoder.decode(bytes.subarray(from, at)) + syllable;
      from = at + 2;
    }
    at += 1;
  }
  return text + decoder.decode(bytes.subarray(from));
}
