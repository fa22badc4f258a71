import { isPartFault, sayPartFault } from '../exchange/part/part-file';
import { sayLeftOut } from '../exchange/room/pretix-left-out';
import { readRoom } from '../exchange/room/read-room';
import { buildLayout, templateOf } from '../layouts/index';
import { type Layout, layoutIds } from '../layouts/layout';
import { ownLayout } from '../layouts/own';
import { isFault } from '../layouts/read-settings';
import { withFirstOnAxis } from '../model/center-on-first';
import type { DrawnRoom } from '../model/drawn-room';
import { ConventionId, type Givens } from '../model/occasion';
import { faultOf } from '../protocol/conventions/givens';
import type { Call } from './answer';
import { option, UsageFault } from './arguments';
import { pairsAsked } from './pairs-asked';

export type SceneAsked = {
  readonly layout: Layout;
  readonly convention: ConventionId;
  readonly given: Givens;
  /** Where `--layout own` was asked for. */
  readonly room?: DrawnRoom;
};

export const givensAsked = (call: Call): Givens => {
  const given = pairsAsked(call, 'given');
  const fault = faultOf(given);
  if (fault) throw new UsageFault(call.speaker.speak('conventions', `fault.${fault.fault}`, fault));
  return given;
};

/** The file of `--room`. */
async function roomAsked({ asked, speaker, read, note }: Call): Promise<DrawnRoom> {
  const path = option(asked, 'room');
  if (!path) throw new UsageFault(speaker.say('cli', 'roomMissing'));
  const taken = readRoom(new TextDecoder().decode(await read(path)));
  if (isPartFault(taken)) throw new UsageFault(speaker.say('cli', 'roomUnusable', { path, why: sayPartFault('room', taken, speaker) }));
  const leftOut = sayLeftOut(taken.leftOut, speaker);
  if (leftOut) note(leftOut);
  return taken.room;
}

function templateAsked(call: Call, id: string): Layout {
  const { speaker } = call;
  const template = templateOf(id);
  if (!template)
    throw new UsageFault(speaker.say('conventions', 'fault.unknownLayout', { key: id, known: [...layoutIds, 'own'].join(', ') }));
  const [settings, given] = [pairsAsked(call, 'set'), pairsAsked(call, 'given')];
  const settled = withFirstOnAxis(template.id, settings, given);
  if (settings.axis !== undefined && settled.axis !== settings.axis) throw new UsageFault(speaker.say('cli', 'firstNotOnAxis'));
  const layout = buildLayout(template.id, settled);
  if (isFault(layout)) throw new UsageFault(speaker.speak('layouts', `fault.${layout.fault}`, layout));
  return layout;
}

/** `--layout` (with `--room`, when it is `own`), `--set`, `--convention`, `--given`, read and checked. */
export async function sceneAsked(call: Call): Promise<SceneAsked> {
  const { asked, speaker } = call;
  const id = option(asked, 'layout');
  if (!id) throw new UsageFault(speaker.say('cli', 'layoutMissing'));
  const room = id === 'own' ? await roomAsked(call) : undefined;
  const layout = room ? ownLayout(room) : templateAsked(call, id);
  const said = option(asked, 'convention');
  if (!said) throw new UsageFault(speaker.say('cli', 'conventionMissing', { known: ConventionId.options.join(', ') }));
  const convention = ConventionId.safeParse(said);
  if (!convention.success)
    throw new UsageFault(speaker.say('cli', 'conventionUnknown', { convention: said, known: ConventionId.options.join(', ') }));
  return { layout, convention: convention.data, given: givensAsked(call), ...(room ? { room } : {}) };
}
