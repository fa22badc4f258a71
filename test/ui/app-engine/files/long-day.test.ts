import { beforeEach, expect, it } from 'vitest';
import { editPerson } from '../../../../src/commands/edit-person';
import { openSeal } from '../../../../src/persistence/seal';
import { freshDisk } from '../../../persistence/in-memory';
import { personCalled, sample } from '../sample';
import { aComputer, settled } from './a-window';

beforeEach(freshDisk);

it('a long day leaves a short journal: two checkpoints, the lines since, a version for every hour, and nothing lost', async () => {
  const computer = aComputer();
  const { files, port, storage } = computer.window();
  const { id } = sample();
  const person = personCalled('沈知远');
  await files.start(sample());
  for (let gesture = 1; gesture <= 1000; gesture += 1) {
    computer.pass(29_000);
    port.dispatch([editPerson(person, { title: `第${gesture}稿` })]);
    if (gesture % 10 === 0) port.undo();
    if (gesture % 25 === 0) await settled();
  }
  await settled();
  const journal = await storage.journal(id, '', openSeal).read();
  expect(journal?.checkpoints.length).toBeLessThanOrEqual(2);
  expect(journal?.lines.length).toBeLessThanOrEqual(500);
  expect((await storage.versions.list(id, openSeal)).map(({ because }) => because)).toEqual(Array.from({ length: 8 }, () => 'hour'));

  const second = computer.window();
  await second.files.openRecent(id);
  expect(second.port.getReception()).toEqual(port.getReception());
  expect(second.news).toEqual([]);
});
