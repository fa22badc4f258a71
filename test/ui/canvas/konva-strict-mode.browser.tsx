import { cleanup, render } from '@testing-library/react';
import Konva from 'konva';
import { Layer, Rect, Stage } from 'react-konva';
import { afterEach, expect, it } from 'vitest';
import '../../../src/ui/canvas/scene';

afterEach(cleanup);

const plan = (fill: string) => (
  <Stage width={100} height={100}>
    <Layer>
      <Rect name="person" x={10} y={10} width={5} height={5} fill={fill} />
    </Layer>
  </Stage>
);

/** The trap: by default react-konva compares with its own last props, so a node that Konva moved stays where it was dropped. */
it('puts a node back that Konva moved and the store refused', () => {
  const { rerender } = render(plan('red'));
  const person = Konva.stages.at(-1)?.findOne('.person');
  person?.x(60);
  rerender(plan('blue'));
  expect(person?.x()).toBe(10);
});
