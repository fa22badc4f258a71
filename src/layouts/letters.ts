/** 1 → A, 26 → Z, 27 → AA: how columns are lettered from the left of the drawing. */
export function letterOf(place: number): string {
  const last = (place - 1) % 26;
  const head = Math.floor((place - 1) / 26);
  return (head > 0 ? letterOf(head) : '') + String.fromCharCode(65 + last);
}

/** A → 1, Z → 26, AA → 27. */
export const placeOf = (letters: string): number => [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);
