import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { seatId } from '../../../src/model/ids';
import { SeatSketch } from '../../../src/ui/phone/seat-sketch';
import { sampleContext } from '../../drawing/sample-context';

it('marks the table of whoever reads it among the others, and the seat at it', () => {
  const context = sampleContext('banquet/hall', { tables: 5 }, {});
  const { container } = render(<SeatSketch context={context} seat={seatId('T2.3')} label="T2.3" />);
  const [own, ...more] = container.querySelectorAll('circle[class*="ownTable"]');
  expect(more).toEqual([]);
  const table = context.layout.tables.find(({ id }) => id === 'T2');
  expect([own?.getAttribute('cx'), own?.getAttribute('cy')]).toEqual([String(table?.at.x), String(table?.at.y)]);
  expect(container.querySelectorAll('circle[class*="here"]')).toHaveLength(1);
});
