import { type Finding, identityOf } from '../rules/finding';

export type Difference = { readonly cured: readonly Finding[]; readonly caused: readonly Finding[] };

/** What is gone and what is new, told by identity: the same fault in other words or at another severity is the same fault. */
export function differenceOf(before: readonly Finding[], after: readonly Finding[]): Difference {
  const earlier = new Set(before.map(identityOf));
  const later = new Set(after.map(identityOf));
  return {
    cured: before.filter((finding) => !later.has(identityOf(finding))),
    caused: after.filter((finding) => !earlier.has(identityOf(finding))),
  };
}
