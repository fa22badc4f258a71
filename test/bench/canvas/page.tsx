// The page that the canvas bench drives: the same 10,000 seats as a plain Konva scene and as the plan of the editor.
import { useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { swapSeats } from '../../../src/commands/swap-seats';
import { drawOccasion } from '../../../src/drawing/draw-occasion';
import { learnBoth } from '../../../src/i18n/both';
import type { SeatId } from '../../../src/model/ids';
import { createReceptionStore } from '../../../src/store/store';
import { createJudging } from '../../../src/ui/app-engine/judging';
import { planOver } from '../../../src/ui/app-engine/plan';
import { createReviewer } from '../../../src/ui/app-engine/reviewer';
import { createDragSession } from '../../../src/ui/canvas/drag-session';
import { SpeechProvider } from '../../../src/ui/speech';
import '../../../src/ui/theme/tokens.css';
import { openPlainScene } from './plain-scene';
import { seatAt, theatre, theatreReception } from './theatre';

learnBoth();
const root = document.querySelector<HTMLDivElement>('#root') ?? document.createElement('div');
const store = createReceptionStore(theatreReception());
const reviewer = createReviewer(store.getReception);
const judging = createJudging(reviewer);
const session = createDragSession();
const Plan = planOver(reviewer, session, () => undefined);
const judge = (person: Parameters<typeof judging>[1], seat: SeatId) => judging(theatre, person, seat, 'zh-CN');

function Editor() {
  useSyncExternalStore(store.subscribe, store.getReception);
  const [selected, setSelected] = useState<SeatId>();
  const [zoom, setZoom] = useState(1);
  return (
    <SpeechProvider language="zh-CN">
      <Plan
        occasion={theatre}
        selected={selected}
        onSelect={setSelected}
        lit={[]}
        mode="swap"
        proposal={undefined}
        proposalStep={undefined}
        judge={judge}
        onChanges={(changes) => void store.dispatch(changes)}
        zoom={zoom}
        onZoom={setZoom}
        fits={0}
      />
    </SpeechProvider>
  );
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** From asking until the second frame has been shown. */
async function opened(open: () => void): Promise<number> {
  await frame();
  const began = performance.now();
  open();
  await frame();
  await frame();
  return performance.now() - began;
}

const bench = {
  /** The review is the engine's and has a bench of its own; the canvas is handed a finished one. */
  prepare: () => reviewer.review(theatre).context.layout.seats.length,
  openPlain: () => {
    const { context, findings } = reviewer.review(theatre);
    return opened(() => {
      openPlainScene(root, drawOccasion({ context, findings, language: 'zh-CN' }));
    });
  },
  openPlan: () => opened(() => createRoot(root).render(<Editor />)),
  /** Milliseconds between frames while `until` has not resolved. */
  frames: async (milliseconds: number) => {
    const gaps: number[] = [];
    let last = await frame();
    for (const end = last + milliseconds; last < end; ) {
      const now = await frame();
      gaps.push(now - last);
      last = now;
    }
    return gaps;
  },
  undoSteps: (steps: number) => {
    for (let step = 0; step < steps; step += 1)
      store.dispatch([swapSeats(theatre, seatAt(1 + (step % 90), 3), seatAt(1 + ((step * 7) % 90), 61))]);
    return store.canUndo();
  },
};
Object.assign(window, { bench });
export type Bench = typeof bench;
