/** Scripts of names that an office's machine may have no font for, each with a letter of it. */
const scripts = [
  ['tibetan', /\p{Script=Tibetan}/u, 'ཀ'],
  ['mongolian', /\p{Script=Mongolian}/u, 'ᠠ'],
  ['arabic', /\p{Script=Arabic}/u, 'ع'],
  ['hebrew', /\p{Script=Hebrew}/u, 'א'],
  ['thai', /\p{Script=Thai}/u, 'ก'],
  ['lao', /\p{Script=Lao}/u, 'ກ'],
  ['khmer', /\p{Script=Khmer}/u, 'ក'],
  ['burmese', /\p{Script=Myanmar}/u, 'က'],
  ['devanagari', /\p{Script=Devanagari}/u, 'अ'],
  ['yi', /\p{Script=Yi}/u, 'ꀀ'],
] as const;

type Named = { readonly name: string; readonly otherName?: string | undefined };
/** How many names, and whose, as far as they have another name that can be read here. */
export type ScriptMissing = { readonly script: (typeof scripts)[number][0]; readonly count: number; readonly whose: readonly string[] };

/** The names that this machine can only print as boxes or as nothing, by their script. */
export function missingScripts(people: readonly Named[], canDraw: (letter: string) => boolean): readonly ScriptMissing[] {
  return scripts.flatMap(([script, letters, letter]) => {
    const written = people.filter(({ name, otherName = '' }) => letters.test(name) || letters.test(otherName));
    if (written.length === 0 || canDraw(letter)) return [];
    const whose = written.flatMap(({ name, otherName = '' }) => [name, otherName].find((one) => one !== '' && !letters.test(one)) ?? []);
    return [{ script, count: written.length, whose }];
  });
}

/** No font has a letter here. */
const unassigned = '\u{10fffd}';

const known = new Map<string, boolean>();

/** Whether a letter looks different from one that no font has. Where that cannot be seen, it is taken for drawn: no false alarm. */
export function canDrawHere(letter: string): boolean {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [48, 48];
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  const picture = (text: string): string => {
    if (!drawing) return text;
    drawing.clearRect(0, 0, 48, 48);
    drawing.font = '32px serif';
    drawing.fillText(text, 8, 34);
    return drawing.getImageData(0, 0, 48, 48).data.join();
  };
  const drawn = picture(letter) !== picture(unassigned);
  known.set(letter, drawn);
  return drawn;
}
