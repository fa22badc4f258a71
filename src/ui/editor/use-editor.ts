import { useCallback, useMemo, useState } from 'react';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import { type Occasion, occupantOf, seatsOf } from '../../model/occasion';
import { occasionsInOrder } from '../../model/reception';
import { identityOf } from '../../protocol/rules/finding';
import { useEngine, useReception } from '../engine';
import type { Review } from '../panels/review-port';
import { useProposing } from '../proposal/use-proposing';
import type { HandPort, PlanMode } from './plan-port';

/** What is looked at: a seat, or somebody in the list (who may sit nowhere). */
export type Selection = { readonly seat?: SeatId; readonly person?: PersonId };

/** A name is being typed for this seat; where it lies in the window, if it is seen. */
export type Naming = { readonly seat: SeatId; readonly at?: DOMRect };

/** Who is lit up on the plan while the others are dimmed, and what they are called. */
export type Lit = { readonly key: string; readonly label: string; readonly seats: readonly SeatId[] };

const nobody: readonly SeatId[] = [];

/** Carries people from the list onto what stands in the place of the plan. */
export type ListHand = Pick<HandPort, 'start' | 'pickUp'>;

/** Where the editor begins: an occasion, and somebody in it. */
export type Look = { readonly occasion: OccasionId; readonly person?: PersonId | undefined; readonly seat?: SeatId | undefined };

/** The state of the screen that is nobody's document: which occasion, what is selected, how the plan is shown. */
export function useEditor(begin?: Look) {
  const engine = useEngine();
  const reception = useReception();
  const [wanted, setWanted] = useState<OccasionId | undefined>(begin?.occasion);
  const [selection, setSelection] = useState<Selection>(() => {
    const there = begin && reception.occasions[begin.occasion];
    const seat = there && begin.person && seatsOf(there, begin.person)[0];
    return begin?.person ? { person: begin.person, ...(seat ? { seat } : {}) } : {};
  });
  const [gathered, setGroup] = useState<readonly SeatId[]>(nobody);
  const [finding, setFinding] = useState<string>();
  const [numbered, setNumbered] = useState(false);
  const [mode, setMode] = useState<PlanMode>('swap');
  const [zoom, setZoom] = useState(1);
  const [fits, setFits] = useState(0);
  const [look, lookAt] = useState<readonly SeatId[]>();
  const [lit, setLit] = useState<Lit>();
  const [open, openTable] = useState<string>();
  const [asTable, setAsTable] = useState(false);
  const [asPlan, setAsPlan] = useState(false);
  const [naming, setNaming] = useState<Naming>();
  const [board, setBoard] = useState<ListHand>();

  const occasions = occasionsInOrder(reception);
  const occasion: Occasion | undefined = (wanted && reception.occasions[wanted]) ?? occasions[0];
  // The engine remembers the review of a plan; the reception is named so that a change is seen.
  const review = useMemo<Review | undefined>(
    () => (occasion && reception ? engine.review(occasion.id) : undefined),
    [engine, occasion, reception],
  );

  const asking = useProposing(occasion?.id);
  const { endProposal } = asking;

  const show = useCallback(
    (id: OccasionId | undefined) => {
      endProposal();
      setWanted(id);
      setSelection({});
      setFinding(undefined);
      lookAt(undefined);
      setNaming(undefined);
      openTable(undefined);
      setLit(undefined);
      setFits((count) => count + 1);
    },
    [endProposal],
  );

  // Whatever else selects a seat ends the group that it is not part of.
  const { seat: led } = selection;
  const group = useMemo(() => (led === undefined ? nobody : gathered.includes(led) ? gathered : [led]), [gathered, led]);

  /** Another occasion if need be, and there this seat or person, brought into view. */
  const goTo = useCallback(
    (place: Look) => {
      if (place.occasion !== occasion?.id) show(place.occasion);
      const { seat } = place;
      const there = reception.occasions[place.occasion];
      const person = place.person ?? (there && seat && occupantOf(there, seat));
      setSelection({ ...(seat ? { seat } : {}), ...(person ? { person } : {}) });
      if (seat) lookAt([seat]);
    },
    [occasion, reception, show],
  );

  const selectPerson = useCallback(
    (person: PersonId) => {
      const seat = occasion && seatsOf(occasion, person)[0];
      setSelection(seat ? { person, seat } : { person });
    },
    [occasion],
  );

  const selectSeat = useCallback(
    (seat: SeatId | undefined) => {
      const person = seat && review?.context.occupant(seat)?.id;
      setSelection(seat ? (person ? { seat, person } : { seat }) : {});
    },
    [review],
  );

  /** Lights up a finding and brings its seats into sight; nothing, or what is lit already, puts the light out. */
  const goToFinding = useCallback(
    (identity: string | undefined) => {
      setFinding(identity);
      const found = review?.findings.find((one) => identityOf(one) === identity);
      if (found && found.seats.length > 0) lookAt([...found.seats]);
    },
    [review],
  );

  /** Nobody selected, no finding lit, no table open. */
  const letGo = useCallback(() => {
    setSelection({});
    setFinding(undefined);
    openTable(undefined);
  }, []);

  return {
    reception,
    occasions,
    occasion,
    review,
    selection,
    goTo,
    selectPerson,
    selectSeat,
    group,
    setGroup,
    finding,
    setFinding,
    goToFinding,
    letGo,
    numbered,
    setNumbered,
    mode,
    setMode,
    zoom,
    setZoom,
    look,
    lookAt,
    lit,
    setLit,
    open,
    openTable,
    asTable,
    setAsTable,
    /** A convoy is shown as its plan rather than as the board. */
    asPlan,
    setAsPlan,
    naming,
    setNaming,
    /** The hand of the convoy board while it is shown. */
    board,
    setBoard,
    fits,
    fit: () => setFits((count) => count + 1),
    ...asking,
    show,
  };
}
export type EditorState = ReturnType<typeof useEditor>;
