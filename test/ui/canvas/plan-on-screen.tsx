import { produce } from 'immer';
import { StrictMode, useCallback, useMemo, useState } from 'react';
import { applyCommand, type Command } from '../../../src/commands/command';
import { drawOccasion } from '../../../src/drawing/draw-occasion';
import { speakerFor } from '../../../src/i18n/speak';
import type { SeatId } from '../../../src/model/ids';
import { occupantOf } from '../../../src/model/occasion';
import { createDragSession } from '../../../src/ui/canvas/drag-session';
import { canvasLabels } from '../../../src/ui/canvas/labels';
import { SeatCanvas } from '../../../src/ui/canvas/seat-canvas';
import type { SeatCanvasProps } from '../../../src/ui/canvas/seat-canvas-props';
import { SeatDragProvider, useSeatDrag } from '../../../src/ui/canvas/use-seat-drag';
import { personId, sampleContext } from '../../drawing/sample-context';

const start = sampleContext(
  'meeting/talks',
  { perSide: 3 },
  {
    N2: { name: '埃莱娜·莫拉维', title: '市长', order: 1 },
    N1: { name: '托马斯·林德', title: '副市长', order: 2 },
    S2: { name: '沈知远', party: 'host', order: 1 },
    S1: { name: '程望舒', party: 'host', order: 2 },
    S3: { name: '陆景行', party: 'host', order: 3 },
  },
  { locked: ['S2'] },
);
/** Attends, and is taken off the plan before it is shown. */
const waiting = personId('陆景行');

const emptied = produce(start.reception, (draft) => {
  draft.occasions[start.occasion.id] = structuredClone(start.occasion);
  applyCommand(draft, { kind: 'unseatPerson', occasion: start.occasion.id, person: waiting });
});

type Props = Pick<SeatCanvasProps, 'judge' | 'selected' | 'mode' | 'moves' | 'step'> & {
  /** Says whether the changes may be made; absent: they are. */
  readonly onChanges: (changes: readonly Command[]) => boolean;
  readonly onSelect?: SeatCanvasProps['onSelect'];
};

function List() {
  const drag = useSeatDrag();
  return (
    <button
      type="button"
      data-testid="waiting"
      style={{ width: 90, height: 30 }}
      onPointerDown={(event) => drag.start({ person: waiting }, event)}
    >
      陆景行
    </button>
  );
}

const labels = canvasLabels(speakerFor('zh-CN'));

/** A list of one and a plan of six seats, as in the editor, with a store as small as can be. */
export function PlanOnScreen({ onChanges, judge, selected, onSelect, mode, moves, step }: Props) {
  const [session] = useState(createDragSession);
  const [reception, setReception] = useState(emptied);
  const [group, setGroup] = useState<readonly SeatId[]>([]);
  const occasion = reception.occasions[start.occasion.id] ?? start.occasion;
  const drawing = useMemo(() => {
    const occupant: typeof start.occupant = (seat) => {
      const sitter = occupantOf(occasion, seat);
      return sitter && start.personOf(sitter);
    };
    return drawOccasion({ context: { ...start, occasion, occupant }, findings: [], language: 'zh-CN' });
  }, [occasion]);
  const change = useCallback(
    (changes: readonly Command[]) => {
      if (!onChanges(changes)) return;
      setReception((before) => produce(before, (draft) => changes.forEach((command) => void applyCommand(draft, command))));
    },
    [onChanges],
  );
  return (
    <StrictMode>
      <SeatDragProvider value={session}>
        <div style={{ display: 'grid', gridTemplateColumns: '120px 600px', height: 460, width: 720 }}>
          <List />
          <SeatCanvas
            occasion={occasion.id}
            drawing={drawing}
            labels={labels}
            personOf={start.personOf}
            onChanges={change}
            {...(judge ? { judge } : {})}
            selected={selected}
            group={group}
            onGroup={setGroup}
            {...(mode ? { mode } : {})}
            moves={moves}
            step={step}
            {...(onSelect ? { onSelect } : {})}
          />
        </div>
      </SeatDragProvider>
    </StrictMode>
  );
}

export const occasionId = start.occasion.id;
export { personId, waiting };
