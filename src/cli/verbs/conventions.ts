import { buildLayout, templateOf } from '../../layouts/index';
import { type LayoutId, layoutIds } from '../../layouts/layout';
import { isFault } from '../../layouts/read-settings';
import type { Citation } from '../../model/citation';
import { conventions as all } from '../../protocol/conventions/index';
import type { Convention } from '../../protocol/conventions/convention';
import { type Given, givenOf, givens } from '../../protocol/conventions/givens';
import { honorOrderOf, isCovered } from '../../protocol/conventions/honor-order-of';
import type { Verb } from '../answer';

/** Settings that open up scenes which the standard ones do not show. */
const probes: Readonly<Partial<Record<LayoutId, readonly Readonly<Record<string, string>>[]>>> = {
  'meeting/rostrum': [{ rows: '8' }],
  'meeting/audience': [{ rows: '8' }],
  'meeting/talks': [{ perSide: '4' }],
  'meeting/conference': [{ perSide: '4' }],
  'ceremony/photo': [{ rows: '8' }],
  'banquet/long': [{ ends: '1' }],
  'vehicle/sedan': [{ wheel: 'right' }],
};

type Use = { readonly givens: Set<string>; readonly citations: Map<string, Citation>; covered: boolean };

/** Asks the convention with every value of every given that turns out to matter, one at a time, and writes down what it used. */
function explore(convention: Convention, id: LayoutId): Use {
  const use: Use = { givens: new Set(), citations: new Map(), covered: false };
  for (const settings of [{}, ...(probes[id] ?? [])]) {
    const layout = templateOf(id) ? buildLayout(id, settings) : undefined;
    if (!layout || isFault(layout)) continue;
    const asked = new Set<string>();
    const queue: Readonly<Record<string, string>>[] = [{}];
    for (const given of queue) {
      const key = JSON.stringify(given);
      if (asked.has(key)) continue;
      asked.add(key);
      const answer = honorOrderOf(layout, convention.id, given);
      if (!isCovered(answer)) continue;
      use.covered = true;
      for (const { because } of Object.values(answer.order).flat()) {
        for (const { citation } of because) use.citations.set(`${citation.source}|${citation.place}`, citation);
      }
      for (const name of Object.keys(answer.given)) {
        use.givens.add(name);
        if (Object.keys(given).length < 2) queue.push(...(givenOf(name)?.choices ?? []).map((choice) => ({ ...given, [name]: choice })));
      }
    }
  }
  return use;
}

const describe = ({ id, choices, standard }: Given) => ({ id, ...(choices ? { choices } : {}), ...(standard ? { default: standard } : {}) });

/** Every convention: which layouts it covers, which givens matter there, on whose authority. */
export const conventions: Verb = async ({ speaker }) => {
  const list: readonly Given[] = givens;
  const value = all.map((convention) => ({
    id: convention.id,
    name: speaker.speak('conventions', `name.${convention.id}`),
    layouts: layoutIds.flatMap((layout) => {
      if (!convention.scenes[layout]) return [];
      const { givens: used, citations, covered } = explore(convention, layout);
      if (!covered) return [];
      return [{ layout, givens: list.filter(({ id }) => used.has(id)).map(describe), citations: [...citations.values()] }];
    }),
    givens: list.map(describe),
  }));
  const text = value.map(({ id, name, layouts }) => `${id}  ${name}\n${layouts.map(({ layout, givens: used }) => `  ${layout}  ${used.map(({ id: given }) => given).join(' ')}`).join('\n')}`);
  return { status: 0, value, text: text.join('\n') };
};
