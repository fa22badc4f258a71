import { expect, it } from 'vitest';
import { drawOccasion } from '../../../src/drawing/draw-occasion';
import { speakerFor } from '../../../src/i18n/speak';
import { PersonId, seatId } from '../../../src/model/ids';
import { noteFor } from '../../../src/ui/canvas/drop-note';
import { canvasLabels } from '../../../src/ui/canvas/labels';
import { sampleContext } from '../../drawing/sample-context';

const [first, second] = ['a', 'b'].map((id) => PersonId.parse(id)) as [PersonId, PersonId];
const context = sampleContext('meeting/talks', {}, { N3: { name: '甲', order: 1 }, N2: { name: '乙', order: 2 } });
const { seats } = drawOccasion({ context, findings: [], language: 'zh-CN' });

const said = (past: readonly string[]) =>
  noteFor(
    { at: 'carrying', person: first, from: seatId('N3'), over: { on: 'seat', seat: seatId('N2') }, turned: false },
    {
      labels: canvasLabels(speakerFor('zh-CN')),
      seatOf: (seat) => seats.find((one) => one.seat === seat),
      personOf: () => ({ name: '乙', party: 'guest' }),
      judge: undefined,
      weigh: undefined,
      planned: () => ({
        moves: [
          { person: first, from: seatId('N3'), to: seatId('N2') },
          { person: second, from: seatId('N2'), to: seatId('N3') },
        ],
        past: past.map(seatId),
      }),
    },
  )?.text;

it('says who changes places, and which locked seats are gone past, before anybody lets go', () => {
  expect(said([])).toBe('与乙对调');
  expect(said(['N4', 'N1'])).toBe('与乙对调\n跳过已锁定的 N4、N1');
});
