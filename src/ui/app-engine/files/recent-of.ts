import { takenSeats } from '../../../model/occasion';
import type { Reception } from '../../../model/reception';
import { occasionsInOrder } from '../../../model/reception';
import type { OnShelf } from '../../../persistence/shelf';
import { activeFindings } from '../../../protocol/review/active-findings';
import { reviewOccasion } from '../../../protocol/review/review-occasion';
import { scoreOf } from '../../../protocol/review/score';
import { isStageFault, stageOf } from '../../../protocol/review/stage-of';
import type { Recent } from '../../files/files-port';
import type { Score } from '../../panels/review-port';

/** The findings of the whole programme; undefined where an occasion cannot be reviewed. */
function scoreOfAll(reception: Reception): Score | undefined {
  const findings = [];
  for (const occasion of occasionsInOrder(reception)) {
    const stage = stageOf(reception, occasion);
    if (isStageFault(stage)) return undefined;
    findings.push(...activeFindings(reviewOccasion(stage), reception.waivers, occasion));
  }
  return scoreOf(findings);
}

const isSeated = ({ occasions }: Reception): boolean => Object.values(occasions).some((occasion) => takenSeats(occasion).length > 0);

/** A kept reception as the start page shows it; with its score when it was read. One that no longer reads is listed all the same: opening it says why. */
export function recentOf({ summary, place }: OnShelf, read: Reception | undefined): Recent {
  const { id, edited, size } = summary;
  const shown = { id, savedAt: edited, size, place };
  if ('sealed' in summary) return { ...shown, sealed: true, title: '', occasions: [], people: 0 };
  const { title, date, occasions, people } = summary;
  const score = read && scoreOfAll(read);
  return {
    ...shown,
    title,
    ...(date === undefined ? {} : { date }),
    // Summaries of the first version only counted the occasions.
    occasions: read ? occasionsInOrder(read).map((occasion) => ({ title: occasion.title, layout: occasion.layout })) : occasions,
    people,
    ...(score ? { score } : {}),
    ...(read && !isSeated(read) ? { unseated: true } : {}),
  };
}
