import { describe, expect, it } from 'vitest';
import { countries, countryOf, inAlphabet } from '../../../src/protocol/precedence/countries/countries';

describe('countries', () => {
  it('are the 193 members of the United Nations and the Holy See, each with its own names', () => {
    expect(countries).toHaveLength(194);
    for (const read of ['code', 'unName', 'name', 'chinese'] as const)
      expect(new Set(countries.map((country) => country[read])).size).toBe(194);
    for (const country of countries)
      for (const name of [country.unName, country.name, country.chinese]) expect(countryOf(name)).toBe(country);
  });

  it.each([
    ['美国', 'US'],
    ['The Netherlands', 'NL'],
    ['Holland', 'NL'],
    ['Cote d’Ivoire', 'CI'],
    ['Turkiye', 'TR'],
    ['中华人民共和国', 'CN'],
    ['刚果（金）', 'CD'],
    ['Deutschland', 'DE'],
    ['Ελλάδα', 'GR'],
    ['UK', 'GB'],
  ])('%s is known', (written, code) => {
    expect(countryOf(written)?.code).toBe(code);
  });

  it('leaves an unknown or ambiguous name unknown', () => {
    expect(countryOf('Valdoria')).toBeUndefined();
    expect(countryOf('刚果')).toBeUndefined();
  });

  it('sorts the 27 States of the Union by their own names', () => {
    const codes = countries
      .flatMap(({ code, ownName }) => (ownName ? [{ code, ownName }] : []))
      .sort((left, right) => inAlphabet(left.ownName, right.ownName))
      .map(({ code }) => code);
    // The order of the Union's own style guide, Greek as Elláda and Cypriot as Kýpros.
    expect(codes.join(' ')).toBe('BE BG CZ DK DE EE IE GR ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE');
  });
});
