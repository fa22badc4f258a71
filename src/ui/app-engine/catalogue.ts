import { buildLayout, templates } from '../../layouts/index';
import type { LayoutId } from '../../layouts/layout';
import { isFault } from '../../layouts/read-settings';
import type { Convention } from '../../protocol/conventions/convention';
import { conventions } from '../../protocol/conventions/index';
import { type Uses, usesOf } from '../../protocol/conventions/uses-of';
import type { Catalogue, ConventionInfo } from '../dialogs/catalogue-port';

function infoOf(convention: Convention): ConventionInfo {
  const known = new Map<LayoutId, Uses>();
  const uses = (layout: LayoutId): Uses => {
    const answer = known.get(layout) ?? usesOf(convention, layout);
    known.set(layout, answer);
    return answer;
  };
  return {
    id: convention.id,
    covers: (layout) => uses(layout).covered,
    givensFor: (layout) =>
      uses(layout).givens.flatMap(({ id, choices, standard }) =>
        // No choices: free text (a place), which only the lists of precedence ask for. No standard: the list of people decides.
        choices ? [{ key: id, choices: standard === undefined ? ['', ...choices] : choices, standard: standard ?? '' }] : [],
      ),
  };
}

/** Every room and vehicle that can be drawn, every convention, and what each asks. */
export const catalogue: Catalogue = {
  templates,
  conventions: conventions.map(infoOf),
  draw(id, settings) {
    const layout = buildLayout(id, settings);
    return isFault(layout) ? undefined : layout;
  },
};
