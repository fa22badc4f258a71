import { readRosterFile } from '../exchange/files/read-roster-file';
import { readSeatingFile } from '../exchange/files/read-seating-file';
import { readVehiclesFile, type Vehicles } from '../exchange/files/read-vehicles-file';
import { readWishesFile } from '../exchange/files/read-wishes-file';
import { sayPlanFault } from '../exchange/plan/plan-fault';
import { isPlanFault, readPlan } from '../exchange/plan/read-plan';
import { sayUnknownInPlan, unknownInPlan } from '../exchange/plan/unknown-keys';
import type { Layout } from '../layouts/layout';
import { OccasionId, ReceptionId } from '../model/ids';
import type { Occasion } from '../model/occasion';
import { attends, type Person } from '../model/person';
import { emptyReception, occasionsInOrder, type Reception } from '../model/reception';
import { isVehicle } from '../model/scene';
import type { Wish } from '../model/wish';
import { blocksOf } from '../protocol/arrange/problem';
import { isStageFault, stageOf } from '../protocol/review/stage-of';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import type { Call } from './answer';
import { option, UsageFault } from './arguments';
import { encodingAsked } from './encoding-asked';
import { readOrFail } from './files';
import { sceneAsked } from './scene-asked';
import { notCovered } from './verbs/seats';

/** Columns that nothing reads are named on the way. */
function noting<Read extends { readonly unknownColumns: readonly string[] }>({ speaker, note }: Call, read: Read): Read {
  if (read.unknownColumns.length > 0) note(speaker.say('cli', 'unknownColumns', { columns: speaker.list(read.unknownColumns) }));
  return read;
}

/** The people of `--roster`. */
export async function rosterAsked(call: Call): Promise<readonly Person[]> {
  const path = option(call.asked, 'roster');
  if (!path) throw new UsageFault(call.speaker.say('cli', 'rosterMissing'));
  return noting(call, readOrFail(await readRosterFile(await call.read(path), path, encodingAsked(call)), call.speaker)).people;
}

/** What staff ask for in `--wishes`. */
async function wishesAsked(call: Call, people: readonly Person[]): Promise<readonly Wish[]> {
  const path = option(call.asked, 'wishes');
  if (!path) return [];
  return noting(call, readOrFail(await readWishesFile(await call.read(path), path, people), call.speaker)).wishes;
}

/** What `--vehicles` knows of the vehicles of a ride. */
async function vehiclesAsked(call: Call, { id, settings }: Layout): Promise<Vehicles | undefined> {
  const path = option(call.asked, 'vehicles');
  if (!path) return undefined;
  const count = id === 'vehicle/convoy' ? String(settings.vehicles).split(',').length : isVehicle(id) ? 1 : 0;
  const known = Array.from({ length: count }, (_, index) => `V${index + 1}`);
  return noting(call, readOrFail(await readVehiclesFile(await call.read(path), path, known), call.speaker)).vehicles;
}

async function fromFiles(call: Call, needsSeating: boolean): Promise<{ reception: Reception; occasion: Occasion }> {
  const { layout, convention, given, room } = await sceneAsked(call);
  const people = await rosterAsked(call);
  const path = option(call.asked, 'seating');
  if (!path && needsSeating) throw new UsageFault(call.speaker.say('cli', 'seatingMissing'));
  const known = layout.seats.map(({ id }) => id);
  const rows = path
    ? noting(call, readOrFail(await readSeatingFile(await call.read(path), path, people, known), call.speaker)).seating
    : [];
  const wishes = await wishesAsked(call, people);
  const vehicles = await vehiclesAsked(call, layout);
  const marked = (which: 'locked' | 'chosen') =>
    Object.fromEntries(rows.filter((row) => row[which]).map(({ seat }) => [seat, true as const]));
  const occasion: Occasion = {
    id: OccasionId.parse('o1'),
    title: layout.id,
    layout: layout.id,
    settings: layout.settings,
    convention,
    given,
    attendees: Object.fromEntries(people.filter(attends).map(({ id }) => [id, true as const])),
    seating: blocksOf(new Map(rows.map(({ seat, person }) => [seat, person]))),
    locks: marked('locked'),
    chosen: marked('chosen'),
    ...(vehicles ? { vehicles } : {}),
  };
  const reception: Reception = {
    ...emptyReception(ReceptionId.parse('r1'), layout.id),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    occasions: { [occasion.id]: occasion },
    programme: [occasion.id],
    ...(wishes.length > 0 ? { wishes: [...wishes] } : {}),
    ...(room ? { rooms: { [room.id]: room } } : {}),
  };
  return { reception, occasion };
}

/** The plan file that was named, read and checked. */
export async function planAsked(call: Call): Promise<Reception> {
  const [path] = call.asked.words;
  if (!path) throw new UsageFault(call.speaker.say('cli', 'planMissing'));
  return planAt(call, path);
}

export async function planAt(call: Call, path: string): Promise<Reception> {
  const text = new TextDecoder().decode(await call.read(path));
  const read = readPlan(text);
  if (isPlanFault(read)) throw new UsageFault(`${path}: ${sayPlanFault(read, call.speaker)}`);
  const unknown = sayUnknownInPlan(unknownInPlan(text, read), read, call.speaker);
  if (unknown) call.note(`${path}: ${unknown}`);
  return read;
}

/** `--occasion ID`, or the only one there is. */
export function occasionIn(call: Call, reception: Reception): Occasion {
  const all = occasionsInOrder(reception);
  const known = call.speaker.list(all.map(({ id, title }) => `${id}（${title}）`));
  const wanted = option(call.asked, 'occasion');
  const found = wanted ? all.find(({ id }) => id === wanted) : all.length === 1 ? all[0] : undefined;
  if (found) return found;
  if (all.length === 0) throw new UsageFault(call.speaker.say('cli', 'occasionNone'));
  throw new UsageFault(
    wanted ? call.speaker.say('cli', 'occasionUnknown', { occasion: wanted, known }) : call.speaker.say('cli', 'occasionAsk', { known }),
  );
}

/** The occasion with its room and its order of honor. */
export function stageAsked({ speaker }: Call, reception: Reception, occasion: Occasion): OccasionContext {
  const stage = stageOf(reception, occasion);
  if (!isStageFault(stage)) return stage;
  const area = ['unknownGiven', 'notAGivenChoice', 'unknownLayout'].includes(stage.fault) ? 'conventions' : 'layouts';
  throw new UsageFault(speaker.speak(area, `fault.${stage.fault}`, stage));
}

/** What a plan has of its own: asked for beside it, it would have to be passed over in silence. */
const ofThePlan = ['layout', 'room', 'set', 'convention', 'given', 'roster', 'seating', 'vehicles'] as const;

/** The occasion of a plan file, with the wishes of `--wishes` beside those of the plan. */
async function fromPlan(call: Call): Promise<{ reception: Reception; occasion: Occasion }> {
  const own = ofThePlan.find((name) => call.asked.options.has(name));
  if (own) throw new UsageFault(call.speaker.say('cli', 'planHasOwn', { option: own }));
  const reception = await planAsked(call);
  const occasion = occasionIn(call, reception);
  const wishes = await wishesAsked(call, Object.values(reception.people));
  return { reception: wishes.length > 0 ? { ...reception, wishes: [...(reception.wishes ?? []), ...wishes] } : reception, occasion };
}

/** The occasion to look at: from a plan file, or put together from `--layout`, `--roster` and `--seating`. */
export async function occasionAsked(
  call: Call,
  { needsSeating, needsOrder = true }: { readonly needsSeating: boolean; readonly needsOrder?: boolean },
): Promise<OccasionContext> {
  const isPlan = call.asked.words.length > 0;
  const { reception, occasion } = isPlan ? await fromPlan(call) : await fromFiles(call, needsSeating);
  const stage = stageAsked(call, reception, occasion);
  if (!stage.honor && needsOrder) throw notCovered(call, { layout: stage.layout.id, convention: occasion.convention });
  return stage;
}
