import { useEffect, useRef, useState } from 'react';
import type { Point } from '../../geometry/point';
import type { Pages, TracingFault } from './pages';
import { pagesOf } from './pages-of';
import { carried, clicked, exchanged, laidUnder, type Measure, scaled, type Tracing } from './tracing';

/** What lies under the paper: chosen, leafed through, brought to scale by a length that is known. */
export function useTracing(roomWidth: number) {
  const [tracing, setTracing] = useState<Tracing>();
  const [pages, setPages] = useState<Pages>();
  const [page, setPage] = useState(1);
  const [isReading, setReading] = useState(false);
  const [fault, setFault] = useState<{ readonly because: TracingFault; readonly file: string }>();
  /** Undefined while nobody measures. */
  const [measure, setMeasure] = useState<Measure>();
  /** The hand on the board carries the picture, and not what is drawn over it. */
  const [isCarried, setCarried] = useState(false);
  /** What was traced is looked at by itself; the picture keeps its place and its scale. */
  const [isHidden, setHidden] = useState(false);
  const [grip, setGrip] = useState<{ readonly at: Point; readonly from: Tracing }>();
  /** Who asked last is answered; a page that comes too late is nobody's. */
  const asked = useRef(0);

  // The address of a picture under the paper is let go of with the picture, and the file with its pages.
  const address = tracing?.address;
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  useEffect(() => () => pages?.close(), [pages]);

  async function show(from: Pages, wanted: number, file: string): Promise<void> {
    asked.current += 1;
    const mine = asked.current;
    setReading(true);
    try {
      const picture = await from.picture(wanted);
      if (mine !== asked.current) return URL.revokeObjectURL(picture.address);
      setTracing((now) => (now ? exchanged(now, picture) : laidUnder(picture, roomWidth)));
      setPage(wanted);
      setFault(undefined);
    } catch {
      if (mine === asked.current) setFault({ because: 'notAPicture', file });
    } finally {
      if (mine === asked.current) setReading(false);
    }
  }

  return {
    tracing,
    pages: pages?.count ?? 0,
    page,
    isReading,
    fault,
    measure,
    isCarried,
    isHidden,
    hide: () => {
      setHidden(true);
      setCarried(false);
    },
    showAgain: () => setHidden(false),
    /** Where it lay when the hand took it: the board does not follow what is carried over it. */
    laid: grip?.from ?? tracing,
    async choose(file: File) {
      setReading(true);
      const read = await pagesOf(file);
      setReading(false);
      if (typeof read === 'string') return setFault({ because: read, file: file.name });
      setTracing(undefined);
      setHidden(false);
      setPages(read);
      setMeasure(undefined);
      setCarried(false);
      await show(read, 1, file.name);
    },
    leafTo: (wanted: number) => pages && void show(pages, wanted, ''),
    set: (part: Partial<Tracing>) => setTracing((now) => now && { ...now, ...part }),
    scale: (shown: number, real: number) => {
      setTracing((now) => now && scaled(now, shown, real));
      setMeasure(undefined);
    },
    carryOn: () => {
      setCarried(true);
      setMeasure(undefined);
    },
    carryOff: () => setCarried(false),
    take: (at: Point) => {
      setGrip(tracing && { at, from: tracing });
    },
    carry: (to: Point) => {
      if (grip) setTracing(carried(grip.from, grip.at, to));
    },
    putDown: () => {
      setGrip(undefined);
    },
    measureOn: () => {
      setMeasure({});
      setCarried(false);
    },
    measureOff: () => setMeasure(undefined),
    click: (point: Point) => setMeasure((now) => clicked(now ?? {}, point)),
    takeAway: () => {
      setTracing(undefined);
      setPages(undefined);
      setMeasure(undefined);
      setCarried(false);
    },
  };
}
export type TracingState = ReturnType<typeof useTracing>;
