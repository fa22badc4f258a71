import { buildLayout, templates } from '../../layouts/index';
import type { LayoutId } from '../../layouts/layout';
import { isFault } from '../../layouts/read-settings';
import type { Convention } from '../../protocol/conventions/convention';
import { conventions } from '../../protocol/conventions/index';
import { isCoveredBy, usesOf } from '../../protocol/conventions/uses-of';
import type { Catalogue, ConventionInfo } from '../dialogs/catalogue-port';

/** Worked out once for each layout, when it is first asked for. */
function keptFor<Answer>(ask: (layout: LayoutId) => Answer): (layout: LayoutId) => Answer {
  const known = new Map<LayoutId, Answer>();
  return (layout) => {
    const answer = known.get(layout) ?? ask(layout);
    known.set(layout, answer);
    return answer;
  };
}

function infoOf(convention: Convention): ConventionInfo {
  return {
    id: convention.id,
    covers: keptFor((layout) => isCoveredBy(convention, layout)),
    givensFor: keptFor((layout) =>
      usesOf(convention, layout).givens.flatMap(({ id, choices, standard }) =>
        // No choices: free text (a place), which only the lists of precedence ask for. No standard: the list of people decides.
        choices ? [{ key: id, choices: standard === undefined ? ['', ...choices] : choices, standard: standard ?? '' }] : [],
      ),
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
