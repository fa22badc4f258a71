import { unlessKinds } from '../../model/demands/broken-pairing';
import type { Bonds } from './bonds';

const atOneTable = unlessKinds.indexOf('other-table');

/**
 * More than two people whom bonds hold at one table, each with the next: whoever of them goes elsewhere alone leaves the others. By
 * person; undefined for whoever belongs to no such company, or to one larger than a table.
 */
export function companiesOf({ one, other, kind }: Bonds, people: number, room: number): readonly (readonly number[] | undefined)[] {
  const companyOf: number[][] = Array.from({ length: people }, (_, person) => [person]);
  for (let bond = 0; bond < one.length; bond += 1) {
    const [mine, theirs] = [companyOf[one[bond] ?? 0] ?? [], companyOf[other[bond] ?? 0] ?? []];
    if (kind[bond] !== atOneTable || mine === theirs) continue;
    mine.push(...theirs);
    for (const person of theirs) companyOf[person] = mine;
  }
  return companyOf.map((company) => (company.length > 2 && company.length <= room ? company : undefined));
}
