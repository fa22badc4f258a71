import { expect, it } from 'vitest';
import { made } from '../made';
import { plainText, timesIn } from '../reading';
import { kinds, names, sceneOf } from './chart-scenes';

const boardOf = (name: string) => {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`No kind is called ${name}.`);
  const context = sceneOf(kind, names.mixed);
  return { context, board: (options = {}) => made('seating-board', context, options).pages };
};

it('the seating board of a deep U stands upright, so that every name is on its seat', () => {
  const { context, board } = boardOf('a large U');
  const [page] = board();
  expect(page).toMatchObject({ width: 297, height: 420 });
  const upright = plainText(page ? [page] : []);
  for (const { name } of context.people) expect(timesIn(upright, name), name).toBe(1);
  // Lying, it would go by numbers with the names beside.
  expect(upright).not.toContain('图旁');
  expect(plainText(board({ orientation: 'landscape' }))).toContain('图旁');
});

it('the seating board of a long table lies', () => {
  expect(boardOf('a conference table of 30').board()[0]).toMatchObject({ width: 420, height: 297 });
});
