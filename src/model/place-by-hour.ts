type Dated = { readonly start?: string | undefined };

/**
 * Where in the programme something that starts then belongs, counted from 0: behind the last that starts no later. Occasions without an
 * hour stand where somebody has put them. Undefined without an hour of its own, or where no other has one.
 */
export function placeByHour(programme: readonly Dated[], start: string | undefined): number | undefined {
  if (start === undefined) return undefined;
  const last = programme.findLastIndex((one) => one.start !== undefined && one.start <= start);
  if (last >= 0) return last + 1;
  const first = programme.findIndex((one) => one.start !== undefined);
  return first < 0 ? undefined : first;
}

/** Whether it may stand at this place: nothing before it starts later, nothing behind it earlier. */
export const standsByHour = (others: readonly Dated[], at: number, start: string): boolean =>
  others.every((one, index) => one.start === undefined || (index < at ? one.start <= start : one.start >= start));
