import { around, grown } from '../geometry/rectangle';
import type { LayoutSeat } from '../layouts/layout';
import { blockOf, type SeatId } from '../model/ids';
import { occupantOf } from '../model/occasion';
import type { Party, Person } from '../model/person';
import type { SeatRole } from '../protocol/conventions/honor-order';
import { type Finding, identityOf, severities } from '../protocol/rules/finding';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import type { Drawing, PlateLine, SeatDrawing, SeatMark, TableDrawing } from './drawing';
import { customOf } from './name-custom';
import { namesakesOf } from './namesakes';
import { officeLine } from './office-line';
import { partyFlags } from './party-flags';
import { type PartySide, partyHeadings, type SideWords } from './party-sides';
import { personMark } from './person-mark';
import { plateLines } from './plate-lines';
import { pixel } from './plate-places';
import { type MarkLanguage, roleMark } from './role-mark';
import { seatBody } from './seat-body';
import { type SeatPlace, seatPlaces } from './seat-places';

export type DrawOccasion = {
  readonly context: OccasionContext;
  readonly findings: readonly Finding[];
  /** Identities of findings that somebody accepted. */
  readonly waived?: ReadonlySet<string>;
  /** The language of the role marks. */
  readonly language: MarkLanguage;
  /** Write the honor number of every seat beside the plate. */
  readonly numbered?: boolean;
  /** The words over the side of a party; without them no side is named. */
  readonly saySide?: (side: PartySide) => SideWords;
};

type Roles = ReadonlyMap<SeatId, { readonly role: SeatRole; readonly party?: Party }>;

function seatRoles({ honor }: OccasionContext): Roles {
  const roles = new Map<SeatId, { readonly role: SeatRole; readonly party?: Party }>();
  for (const [role, seats] of Object.entries(honor?.roles ?? {}) as [SeatRole, readonly { seat: SeatId; party?: Party }[]][]) {
    for (const { seat, party } of seats) roles.set(seat, party ? { role, party } : { role });
  }
  return roles;
}

/**
 * The number of a seat in its order. A seat that no source ranks, left over where the others are ranked for guests and for hosts, begins
 * an order of its own: its 1 beside the 1 of the principal guest would say what nobody means.
 */
function numberOf(seat: SeatId, context: OccasionContext): number | undefined {
  const standing = context.standing(seat);
  const { guest = [], host = [] } = context.honor?.order ?? {};
  const leftOver = standing?.order === 'any' && guest.length + host.length > 0;
  return leftOver ? undefined : standing?.rank;
}

function markOf(
  seat: SeatId,
  person: Person | undefined,
  roles: Roles,
  context: OccasionContext,
  language: MarkLanguage,
): SeatMark | undefined {
  const held = roles.get(seat);
  if (!person) {
    if (held) return { kind: 'role', role: held.role, text: roleMark(held.role, language) };
    const number = numberOf(seat, context);
    return number === undefined ? undefined : { kind: 'rank', text: String(number) };
  }
  return personMark(person, context, language);
}

type Badge = Pick<SeatDrawing, 'severity' | 'waived' | 'counts'>;

const unmarked: Badge = { waived: false, counts: { breach: 0, departure: 0, remark: 0 } };

/** A finding that stands is graver than any that somebody accepted. */
const graveness = ({ severity, waived }: Badge): number =>
  severity === undefined ? 0 : severities.length - severities.indexOf(severity) + (waived ? 0 : severities.length);

/** The worst finding that names each seat, and how many stand. */
function badgesOf(findings: readonly Finding[], waived: ReadonlySet<string>): ReadonlyMap<SeatId, Badge> {
  const badges = new Map<SeatId, Badge>();
  for (const finding of findings) {
    const accepted = waived.has(identityOf(finding));
    for (const seat of finding.seats) {
      const known = badges.get(seat) ?? unmarked;
      const counts = accepted ? known.counts : { ...known.counts, [finding.severity]: known.counts[finding.severity] + 1 };
      const badge: Badge = { severity: finding.severity, waived: accepted, counts };
      badges.set(seat, graveness(badge) > graveness(known) ? badge : { ...known, counts });
    }
  }
  return badges;
}

function tablesOf({ layout, occasion, honor }: OccasionContext): readonly TableDrawing[] {
  const ranks = new Map((honor?.tables ?? []).map(({ table }, index) => [table, index + 1]));
  return layout.tables.map((table) => {
    const label = occasion.tables?.[table.id]?.label;
    const rank = ranks.get(table.id);
    return { ...table, ...(label ? { label } : {}), ...(rank ? { rank } : {}) };
  });
}

/** A seat of which nothing has changed keeps its drawing, and with it all that painters remember of it. */
type Drawn = { readonly facts: readonly unknown[]; readonly drawing: SeatDrawing };
const drawn = new WeakMap<LayoutSeat, Drawn>();

/**
 * The drawing made before, where every fact is the same. A function of its own: looked up beside the lazy texts, each drawing would
 * keep the one before it alive, and a day of work all of them.
 */
const drawnFrom = (before: Drawn | undefined, facts: readonly unknown[]): SeatDrawing | undefined =>
  before && facts.every((fact, index) => fact === before.facts[index]) ? before.drawing : undefined;

/** One picture of an occasion, shared by screen, paper and image export. */
export function drawOccasion({ context, findings, waived = new Set(), language, numbered = false, saySide }: DrawOccasion): Drawing {
  const { layout, occasion, honor } = context;
  const places = seatPlaces(layout);
  const roles = seatRoles(context);
  const free = new Set(honor?.free.map(({ seat }) => seat));
  const badges = badgesOf(findings, waived);
  const namesakes = namesakesOf(context.people)(occasion.convention);

  const drawSeat = (seat: LayoutSeat, { plate, back, front, textArea }: SeatPlace): SeatDrawing => {
    const person = context.occupant(seat.id);
    const seated = occupantOf(occasion, seat.id);
    const gone = person || !seated ? undefined : context.reception.people[seated];
    const shown = person ?? gone;
    const standing = context.standing(seat.id);
    const order = standing?.order;
    const party = shown?.party ?? roles.get(seat.id)?.party ?? (order === 'guest' || order === 'host' ? order : 'other');
    const mark = markOf(seat.id, person, roles, context, language);
    const number = numberOf(seat.id, context);
    const badge = badges.get(seat.id) ?? unmarked;
    const apart = shown && namesakes.get(shown.id);
    const facts = [
      shown,
      apart,
      gone,
      mark?.text,
      mark?.kind === 'role' ? mark.role : mark?.kind,
      party,
      occasion.convention,
      standing?.rank,
      number,
      numbered,
      occasion.locks[seat.id],
      free.has(seat.id),
      badge.severity,
      badge.waived,
      ...severities.map((severity) => badge.counts[severity]),
    ];
    const known = drawnFrom(drawn.get(seat), facts);
    if (known) return known;
    const body = seatBody(seat, party, !shown);
    // Kept as long as the drawing is: it must not hold on to the context.
    const { convention } = occasion;
    const text = () => (shown ? plateLines(shown, textArea, customOf(shown, convention), apart) : { lines: [], short: [] });
    const lower = (lines: readonly PlateLine[]) => lines.map((line) => ({ ...line, below: line.below + textArea.lower }));
    const drawing: SeatDrawing = {
      seat: seat.id,
      block: seat.table || blockOf(seat.id),
      at: seat.at,
      facing: seat.facing,
      plate,
      back,
      ...(front ? { front } : {}),
      party,
      ...(person ? { person: person.id } : {}),
      ...(shown ? { fullName: shown.name } : {}),
      // Set when somebody looks: a hall seen from afar shows no names, and setting ten thousand of them takes a fifth of a second.
      get name() {
        return text()
          .lines.filter(({ kind }) => kind === 'name')
          .map((line) => line.text);
      },
      ...(shown?.title ? { title: officeLine(shown) } : {}),
      get lines() {
        return lower(text().lines);
      },
      get short() {
        return lower(text().short);
      },
      ...(mark ? { mark } : {}),
      ...(numbered && number !== undefined ? { honor: String(number) } : {}),
      ...(standing ? { rank: standing.rank } : {}),
      locked: occasion.locks[seat.id] === true,
      kept: free.has(seat.id),
      withdrawn: gone !== undefined,
      ...badge,
      bowed: seat.body === 'banquet-chair',
      body,
    };
    drawn.set(seat, { facts, drawing });
    return drawing;
  };

  return {
    frame: around([layout.frame, ...places.map(({ plate }) => grown(plate, 20 * pixel))]),
    room: layout.furniture,
    parties: [...partyFlags(context, saySide), ...(saySide ? partyHeadings(context, places, saySide) : [])],
    tables: tablesOf(context),
    ...(layout.vehicles ? { vehicles: layout.vehicles.length } : {}),
    seats: layout.seats.flatMap((seat, index) => {
      const place = places[index];
      return place ? [drawSeat(seat, place)] : [];
    }),
  };
}
