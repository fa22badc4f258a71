import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import type { ListOptions } from '../../../src/exchange/screen/list-options';
import { ReceptionId } from '../../../src/model/ids';
import { emptyReception, peopleInOrder } from '../../../src/model/reception';
import { importPort } from '../../../src/ui/app-engine/importing';

const options: ListOptions = { chosen: [0], looked: 0, sheets: {}, policy: 'ask' };
const quiet = new AbortController().signal;
const blank = emptyReception(ReceptionId.parse('r'), '接待');

async function read(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(`../../fixtures/samples/${name}`, import.meta.url)));
  const table = await importPort.read(bytes, name, 'zh-CN', quiet);
  if ('message' in table) throw new Error(table.message);
  return table;
}

describe('a list behind the import screen', () => {
  it('shows a name as it is taken, beside what stood there', async () => {
    const view = importPort.recognize(await read('delegation-zh.xlsx'), options, {}, 'zh-CN');
    const column = view.columns.findIndex(({ field }) => field === 'name');
    const changed = view.rows.flatMap(({ cells }) => (cells[column]?.was === undefined ? [] : [cells[column]]));
    expect(changed.length).toBeGreaterThan(0);
    for (const cell of changed) expect(cell.was?.replaceAll(/\s/g, '')).toBe(cell.text);
  });

  it('puts first the answer that holds when nobody answers, and keeps the order when somebody does', async () => {
    const table = await read('delegation-zh.xlsx');
    const doubt = importPort.recognize(table, options, {}, 'zh-CN').doubts.find(({ answers }) => answers.length > 1);
    if (!doubt) throw new Error('The sample has lost its doubts.');
    const other = doubt.answers[1]?.id ?? '';
    const after = importPort.recognize(table, options, { [doubt.id]: other }, 'zh-CN').doubts.find(({ id }) => id === doubt.id);
    expect(after?.answers).toEqual(doubt.answers);
  });

  it('brings everybody in by one dispatch; the same list again changes nobody', async () => {
    const table = await read('delegation-zh.xlsx');
    const { reception } = applyCommands(blank, importPort.changes(blank, table, options, {}));
    if (!reception) throw new Error('The import was refused.');
    expect(peopleInOrder(reception).map(({ officialOrder }) => officialOrder)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(importPort.plan(reception, table, options, {}, 'zh-CN').rows.every(({ kind }) => kind === 'same')).toBe(true);
    expect(importPort.changes(reception, table, options, {})).toEqual([]);
  });

  it('says why a file is no list', async () => {
    expect(await importPort.read(new Uint8Array([0, 1, 2, 255, 254]), 'x.bin', 'zh-CN', quiet)).toEqual({
      message: expect.stringContaining('x.bin'),
    });
  });
});
