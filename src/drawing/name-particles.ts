/** Small words of a family name, in Latin letters: van der Berg. */
export const particles: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das du la le el al bin ibn bint ben ter ten zu zur af av st. san dela vande vander'.split(' '),
);

/** Between the two surnames of a Spaniard or a Portuguese: García y Fernández. */
export const joiners: ReadonlySet<string> = new Set(['y', 'e', 'i']);

/** The same as they are written in Chinese: 穆罕默德·本·萨勒曼, 马克斯·冯·施泰因. */
const inHan: ReadonlySet<string> = new Set('本 宾 伊本 冯 范 凡 德 达 迪 杜'.split(' '));

/** “Son of”, “house of”, and “servant of”, which is half of a name: عبد الرحمن. */
const inArabic: ReadonlySet<string> = new Set('بن ابن بنت آل عبد أبو أم'.split(' '));

/** Whether a line that ends like this belongs together with what follows: Maximilian von der, محمد بن, 穆罕默德·本·. */
export function leadsOn(line: string): boolean {
  const words = line.split(/[\s·•・‧]+/).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  if (inArabic.has(last)) return true;
  // Who is called Van or De, with a capital and in front, is not of anybody's house.
  if (words.length === 1) return particles.has(last);
  return particles.has(last.toLowerCase()) || joiners.has(last) || inHan.has(last);
}
