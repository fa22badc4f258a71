import { unMembers } from './un-members';

export type Country = {
  readonly code: string;
  /** As the United Nations lists it: “Russian Federation”. */
  readonly unName: string;
  /** As English has it every day: “Russia”. */
  readonly name: string;
  readonly chinese: string;
  /** For a member of the European Union: its name in its own language, in Latin letters for sorting. */
  readonly ownName?: string;
};

/** Greece and Cyprus write Ellada and Kypros here, Bulgaria Bulgaria: the romanized forms that the Union sorts by. */
const ownNames: Readonly<Record<string, string>> = {
  BE: 'Belgique',
  BG: 'Bulgaria',
  CZ: 'Česko',
  DK: 'Danmark',
  DE: 'Deutschland',
  EE: 'Eesti',
  IE: 'Éire',
  GR: 'Elláda',
  ES: 'España',
  FR: 'France',
  HR: 'Hrvatska',
  IT: 'Italia',
  CY: 'Kýpros',
  LV: 'Latvija',
  LT: 'Lietuva',
  LU: 'Luxembourg',
  HU: 'Magyarország',
  MT: 'Malta',
  NL: 'Nederland',
  AT: 'Österreich',
  PL: 'Polska',
  PT: 'Portugal',
  RO: 'România',
  SI: 'Slovenija',
  SK: 'Slovensko',
  FI: 'Suomi',
  SE: 'Sverige',
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(the|la|le|l')\s+/, '')
    .replace(/[^\p{L}]/gu, '');

const byAnyName = new Map<string, Country>();
/** Every member of the United Nations, and the Holy See. */
export const countries: readonly Country[] = unMembers
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', unName = '', name = '', chinese = '', others = ''] = line.split('|');
    const ownName = ownNames[code];
    const country: Country = { code, unName, name: name || unName, chinese, ...(ownName && { ownName }) };
    for (const written of [code, unName, country.name, chinese, ownName ?? '', ...others.split(',')]) {
      if (written) byAnyName.set(plain(written), country);
    }
    return country;
  });

/** Understands English and Chinese names, the own-language names of EU States, and two-letter codes. */
export const countryOf = (written: string): Country | undefined => byAnyName.get(plain(written.normalize('NFKC')));

const letters = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** Alphabetical in English letters: accents do not separate names. */
export const inAlphabet = (left: string, right: string): number => letters.compare(left, right);
