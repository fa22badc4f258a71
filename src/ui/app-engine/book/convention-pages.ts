import { type Language, type Speaker, speakerFor } from '../../../i18n/speak';
import { buildLayout } from '../../../layouts/index';
import { type Layout, type LayoutId, layoutIds, sceneOf } from '../../../layouts/layout';
import { isFault } from '../../../layouts/read-settings';
import type { ConventionId, Givens, Settings } from '../../../model/occasion';
import type { HonorOrder } from '../../../protocol/conventions/honor-order';
import { honorOrderOf, isCovered } from '../../../protocol/conventions/honor-order-of';
import { conventionOf, conventions } from '../../../protocol/conventions/index';
import { probes, type Uses, usesOf } from '../../../protocol/conventions/uses-of';
import type { ConventionEntry, ConventionLayout, ConventionScene, SceneGiven } from '../../rulebook/book-port';
import { compared, type Ranked, seatsChanged } from './honor-picture';
import { sourceOf } from './source-of';

function built(id: LayoutId, settings: Settings): Layout | undefined {
  const layout = buildLayout(id, settings);
  return isFault(layout) ? undefined : layout;
}

const listed = (id: LayoutId, { speak }: Speaker): ConventionLayout => ({
  id,
  scene: sceneOf(id),
  name: speak('layouts', `name.${id.replace('/', '.')}`),
});

export function conventionEntries(language: Language): readonly ConventionEntry[] {
  const speaker = speakerFor(language);
  return conventions.map(({ id, scenes }) => ({
    id,
    name: speaker.speak('conventions', `name.${id}`),
    layouts: layoutIds.filter((layout) => scenes[layout]).map((layout) => listed(layout, speaker)),
    notCovered: layoutIds.filter((layout) => !scenes[layout]).map((layout) => listed(layout, speaker)),
  }));
}

const orderIn = (layout: Layout, convention: ConventionId, given: Givens): HonorOrder | undefined => {
  const answer = honorOrderOf(layout, convention, given);
  return isCovered(answer) ? answer : undefined;
};

const rankedIn = (layout: Layout, convention: ConventionId, given: Givens): Ranked => ({
  layout,
  honor: orderIn(layout, convention, given),
});

const usesKept = new Map<string, Uses>();
function usesIn(convention: ConventionId, layout: LayoutId): Uses {
  const key = `${convention} ${layout}`;
  const known = usesKept.get(key) ?? usesOf(conventionOf(convention), layout);
  usesKept.set(key, known);
  return known;
}

/** Rooms of this kind in which a variant may show: the usual one, then an even row, a bench in front, a wheel on the right. */
const roomsOf = (id: LayoutId): readonly Layout[] => [{}, ...(probes[id] ?? [])].flatMap((settings) => built(id, settings) ?? []);

/** The first room in which the variant makes a difference; where it makes none anywhere, the usual one. */
function roomFor(rooms: readonly Layout[], convention: ConventionId, given: Givens): Layout | undefined {
  const shows = (layout: Layout) => seatsChanged(rankedIn(layout, convention, {}), rankedIn(layout, convention, given)) > 0;
  return rooms.find(shows) ?? rooms.find((layout) => orderIn(layout, convention, given)) ?? rooms[0];
}

function givensOf(convention: ConventionId, layout: LayoutId, rooms: readonly Layout[], { speak, say }: Speaker): readonly SceneGiven[] {
  return usesIn(convention, layout).givens.flatMap(({ id: key, choices, standard = '' }) => {
    if (!choices) return [];
    const changed = (choice: string): number => {
      const room = choice && roomFor(rooms, convention, { [key]: choice });
      return room ? seatsChanged(rankedIn(room, convention, {}), rankedIn(room, convention, { [key]: choice })) : 0;
    };
    const offered = standard ? choices : ['', ...choices];
    return [
      {
        key,
        name: speak('conventions', `given.${key}`),
        standard,
        choices: offered.map((choice) => ({
          choice,
          name: choice
            ? speak('conventions', `choice.${key}.${choice}`)
            : say('interface', key === 'parties' ? 'rulebook.conventions.byLayout' : 'engine.byTheList'),
          changed: choice === standard ? 0 : changed(choice),
        })),
      },
    ];
  });
}

/** What a convention makes of a room: the standard, a variant beside it, what may be chosen, and on whose authority. */
export function conventionScene(convention: ConventionId, id: LayoutId, given: Givens, language: Language): ConventionScene | undefined {
  const speaker = speakerFor(language);
  const rooms = roomsOf(id);
  const layout = roomFor(rooms, convention, given);
  const standard = layout && orderIn(layout, convention, {});
  if (!layout) return undefined;
  const variant = orderIn(layout, convention, given);
  const ranked = (['guest', 'host', 'any'] as const).flatMap((order) =>
    (variant?.order[order] ?? []).map(({ seat, rank, because }) => ({ seat, rank, order, because })),
  );
  const citations = new Map(
    ranked.flatMap(({ because }) => because.map(({ citation }) => [`${citation.source}|${citation.place}`, citation] as const)),
  );
  return {
    ...compared({ layout, honor: standard }, { layout, honor: variant }, language),
    givens: givensOf(convention, id, rooms, speaker),
    sources: [...citations.values()].map((citation) => sourceOf(citation, language)),
    steps: ranked.map(({ because, ...seat }) => {
      const deciding = because.at(-1);
      return { ...seat, text: deciding ? speaker.speak('conventions', `principle.${deciding.principle}`) : '' };
    }),
  };
}
