import type { ConventionId } from '../../model/occasion';
import type { Convention } from './convention';
import { cnBusiness, cnDomestic, cnForeign } from './profiles/cn';
import { international } from './profiles/intl';
import { japan } from './profiles/jp';
import { korea } from './profiles/kr';
import { taiwan } from './profiles/tw';
import { france, germany, spain, unitedKingdom, unitedStates } from './profiles/west';

/** Every convention. A new country is one file in `profiles/` and a line here. */
export const conventions: readonly Convention[] = [
  cnDomestic,
  cnForeign,
  cnBusiness,
  international,
  japan,
  korea,
  taiwan,
  unitedStates,
  unitedKingdom,
  france,
  germany,
  spain,
];

export function conventionOf(id: ConventionId): Convention {
  const found = conventions.find((convention) => convention.id === id);
  if (!found) throw new Error(`No convention is called ${id}.\nList it in src/protocol/conventions/index.ts.`);
  return found;
}
