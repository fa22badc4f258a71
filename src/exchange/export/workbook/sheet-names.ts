/** Excel's limits: 31 signs, none of `[]/\:*?`, no apostrophe at either end, no two alike whatever their case. */
const longest = 31;

const allowed = (text: string): string =>
  text
    .replaceAll(/[[\]/\\:*?\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[' ]+|[' ]+$/g, '');

/** Cuts between characters that a reader sees, counting as Excel does. */
function cut(text: string, room: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > room) break;
    kept += sign;
  }
  return kept.trim();
}

/** Gives each sheet a name that Excel takes; `name` puts the title into its place (`会谈 座次图`). */
export function sheetNamer() {
  const taken = new Set<string>();
  return (title: string, name: (title: string) => string = (text) => text): string => {
    const bare = allowed(title) || 'Sheet';
    for (let count = 1; ; count += 1) {
      const tail = count === 1 ? '' : ` ${count}`;
      const room = longest - allowed(name('')).length - 1 - tail.length;
      const found = `${allowed(name(cut(bare, room)))}${tail}`;
      if (taken.has(found.toLowerCase())) continue;
      taken.add(found.toLowerCase());
      return found;
    }
  };
}
