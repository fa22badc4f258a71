import { useMemo } from 'react';
import { drawOccasion } from '../../drawing/draw-occasion';
import { personMark } from '../../drawing/person-mark';
import { saySide } from '../../i18n/say-side';
import type { PersonId, SeatId } from '../../model/ids';
import { waiverOf } from '../../protocol/review/active-findings';
import { type Finding, identityOf } from '../../protocol/rules/finding';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { canvasLabels } from '../canvas/labels';
import type { SeatCanvasProps } from '../editor/plan-port';
import { useSpeaker } from '../speech';
import { ranksOf } from './ranks';

type Shown = Pick<SeatCanvasProps, 'lit' | 'ordering'> & {
  readonly numbered: boolean;
  readonly context: OccasionContext;
  readonly findings: readonly Finding[];
};

/** What the canvas shows of an occasion: its drawing, who is who, and which seats stand out. */
export function useShownPlan({ context, findings, numbered, lit, ordering }: Shown) {
  const speaker = useSpeaker();
  const labels = useMemo(() => canvasLabels(speaker), [speaker]);

  const drawing = useMemo(() => {
    const waived = new Set(findings.filter((finding) => waiverOf(finding, context.reception.waivers, context.occasion)).map(identityOf));
    return drawOccasion({ context, findings, waived, language: speaker.language, numbered, saySide: (side) => saySide(side, speaker) });
  }, [context, findings, speaker, numbered]);

  const personOf = useMemo(() => {
    const { people } = context.reception;
    return (id: PersonId) => {
      const person = people[id];
      return person && { name: person.name, party: person.party, title: person.title, mark: personMark(person, context, speaker.language) };
    };
  }, [context, speaker.language]);

  const seatStates = useMemo(() => {
    if (ordering) {
      const picked = new Set(Object.values(ordering.house.order).flatMap((seats) => seats ?? []));
      return (seat: SeatId) => (picked.has(seat) ? { moved: true } : { dimmed: true });
    }
    const bright = new Set(lit);
    return bright.size === 0 ? undefined : (seat: SeatId) => (bright.has(seat) ? undefined : { dimmed: true });
  }, [lit, ordering]);

  /** Seats by honor: guests, hosts, everybody else, as the plan is read aloud. */
  const honor = useMemo((): readonly SeatId[] => {
    const { guest = [], host = [], any = [] } = context.honor?.order ?? {};
    return [...new Set([...guest, ...host, ...any].map(({ seat }) => seat))];
  }, [context.honor]);

  const ranks = useMemo(() => ranksOf(context), [context]);
  return { labels, drawing, personOf, seatStates, honor, ranks };
}
