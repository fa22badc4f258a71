import { buildLayout, templateOf } from '../../layouts/index';
import type { Layout, LayoutId } from '../../layouts/layout';
import { isFault } from '../../layouts/read-settings';
import type { Citation } from '../../model/citation';
import type { Givens } from '../../model/occasion';
import { isOwnLayout, isOwnVehicle } from '../../model/own-layout';
import type { Convention } from './convention';
import { type Given, givenOf, givens } from './givens';
import { honorOrderOf, isCovered } from './honor-order-of';

/** Settings that open up scenes which the standard ones do not show. */
export const probes: Readonly<Partial<Record<LayoutId, readonly Readonly<Record<string, string>>[]>>> = {
  'meeting/rostrum': [{ rows: '8' }],
  'meeting/audience': [{ rows: '7,8' }],
  'meeting/talks': [{ perSide: '4', behind: '2' }, { door: 'end' }],
  'meeting/conference': [{ perSide: '4' }, { door: 'end' }, { chair: 'head' }],
  'meeting/armchairs': [{ place: 'wall-left' }, { place: 'across' }, { place: 'opposed' }],
  'meeting/living-room': [{ wall: 'side' }],
  'ceremony/photo': [{ rows: '8' }],
  'banquet/long': [{ ends: '1' }, { ends: '1', perSide: '4' }],
  'banquet/head': [{ lectern: '1' }, { seats: '8' }],
  'banquet/hall': [{ pattern: 'grid', tables: '6', columns: '3' }],
  'vehicle/sedan': [{ wheel: 'right' }, { front: 'bench' }],
  'vehicle/suv': [{ wheel: 'right' }],
  'vehicle/van-7': [{ wheel: 'right' }],
  'vehicle/mpv-7': [{ wheel: 'right' }],
  'vehicle/van-9': [{ wheel: 'right' }, { front: 'bucket' }],
  'vehicle/lift': [{ panel: 'right' }],
};

/** What a convention makes of a layout: whether it covers it, which givens matter there with the values it answers, on whose authority. */
export type Uses = { readonly covered: boolean; readonly givens: readonly Given[]; readonly citations: readonly Citation[] };

const nothing: Uses = { covered: false, givens: [], citations: [] };

/** The template as drawn at first, and with each of its probes. */
function roomsOf(id: LayoutId): readonly Layout[] {
  if (!templateOf(id)) return [];
  return [{}, ...(probes[id] ?? [])].flatMap((settings) => {
    const layout = buildLayout(id, settings);
    return isFault(layout) ? [] : [layout];
  });
}

/** Whether the convention ranks the seats of this layout: the first answer is enough. */
export const isCoveredBy = ({ id, scenes }: Convention, layout: LayoutId): boolean =>
  isOwnLayout(layout) || (scenes[layout] !== undefined && roomsOf(layout).some((room) => isCovered(honorOrderOf(room, id, {}))));

/** Asks the convention with every value of every given that turns out to matter, and writes down what it used. */
export function usesOf(convention: Convention, id: LayoutId): Uses {
  // What is drawn by hand is ranked by every convention, from its geometry; of a vehicle only who drives is asked.
  if (isOwnLayout(id))
    return { ...nothing, covered: true, givens: isOwnVehicle(id) ? givens.filter((given) => given.id === 'driver') : [] };
  if (!convention.scenes[id]) return nothing;
  const used = new Set<string>();
  const answered = new Map<string, Set<string>>();
  // The same few stand behind thousands of seats.
  const cited = new Set<Citation>();
  let covered = false;
  for (const layout of roomsOf(id)) {
    const asked = new Set<string>();
    const queue: Givens[] = [{}];
    for (const given of queue) {
      const key = Object.entries(given)
        .map((said) => said.join('='))
        .sort()
        .join(' ');
      if (asked.has(key)) continue;
      asked.add(key);
      const answer = honorOrderOf(layout, convention.id, given);
      if (!isCovered(answer)) continue;
      covered = true;
      for (const [name, value] of Object.entries(answer.given)) answered.set(name, (answered.get(name) ?? new Set()).add(value));
      for (const { because } of Object.values(answer.order).flat()) for (const { citation } of because) cited.add(citation);
      for (const name of Object.keys(answer.given)) {
        const fresh = !used.has(name);
        used.add(name);
        // Two changed at a time; what shows itself only then is tried out as well.
        if (fresh || Object.keys(given).length < 2)
          queue.push(...(givenOf(name)?.choices ?? []).map((choice) => ({ ...given, [name]: choice })));
      }
    }
  }
  const list: readonly Given[] = givens;
  const standards: Readonly<Record<string, string>> = convention.standards ?? {};
  return {
    covered,
    givens: list
      .filter(({ id }) => used.has(id))
      .map(({ choices, ...given }) => ({
        ...given,
        ...(choices && { choices: choices.filter((choice) => answered.get(given.id)?.has(choice)) }),
        ...(standards[given.id] && { standard: standards[given.id] }),
      })),
    citations: [...new Map([...cited].map((citation) => [`${citation.source}|${citation.place}`, citation])).values()],
  };
}
