import type { Speaker } from '../../../i18n/speak';
import type { Occasion } from '../../../model/occasion';

/** What a plan says besides who sits where, by kind; undefined where it says nothing. */
function notesOf({ flags = [], menu, start, end, tables = {} }: Occasion, { say, list }: Speaker): readonly (string | undefined)[] {
  const items = [...(menu?.dishes ?? []), ...(menu?.drinks ?? [])];
  const labels = Object.values(tables).flatMap((table) => table?.label ?? []);
  const clock = (time: string) => time.slice(11, 16);
  return [
    flags.length > 0
      ? flags.map(({ fromOwnRight }) => say('interface', 'rulebook.noted.flags', { flags: list(fromOwnRight) })).join('')
      : undefined,
    items.length > 0 ? say('interface', 'rulebook.noted.menu', { items: list(items) }) : undefined,
    menu?.perHead === undefined ? undefined : say('interface', 'rulebook.noted.perHead', { yuan: menu.perHead }),
    labels.length > 0 ? say('interface', 'rulebook.noted.tables', { labels: list(labels) }) : undefined,
    start && end ? say('interface', 'rulebook.noted.hours', { start: clock(start), end: clock(end) }) : undefined,
  ];
}

/** Two plans whose drawings may be the same: what each notes otherwise than the other, in words; empty where they note the same. */
export function notedOtherwise(one: Occasion, other: Occasion, speaker: Speaker): { readonly one: string; readonly other: string } {
  const [left, right] = [notesOf(one, speaker), notesOf(other, speaker)];
  const differing = (notes: typeof left, others: typeof left) =>
    notes.flatMap((note, kind) => (note !== undefined && note !== others[kind] ? [note] : [])).join(' ');
  return { one: differing(left, right), other: differing(right, left) };
}
