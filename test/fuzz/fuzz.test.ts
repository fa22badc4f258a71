import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRosterFile } from '../../src/exchange/files/read-roster-file';
import { readHouse } from '../../src/exchange/house/read-house';
import { sayPartFault } from '../../src/exchange/part/part-file';
import { personIds } from '../../src/exchange/person-ids';
import { sayPlanFault, sayPlanPart } from '../../src/exchange/plan/plan-fault';
import { isPlanFault, readPlan } from '../../src/exchange/plan/read-plan';
import { writePlan } from '../../src/exchange/plan/write-plan';
import { recognizeRoster } from '../../src/exchange/roster/recognize-roster';
import { readTable } from '../../src/exchange/tables/read-table';
import { isTableFault } from '../../src/exchange/tables/sheet';
import { speakerFor } from '../../src/i18n/speak';
import { sampleReception } from '../../src/ui/sample/sample-reception';
import { mutateBytes, mutateJson, mutateZip } from './mutate';
import { type Dice, diceOf } from './random';

/** `npm run fuzz` asks for all of it; within `npm test` a small part shows that the harness still bites. */
const share = process.env.THOROUGH ? 1 : 0.01;
const plans = Math.round(20_000 * share);
const lists = Math.round(5_000 * share);
/** Milliseconds that the page may stand still over one file, of its own processor: what else the machine does is no fault of the file. */
const patience = 1000;
/** Megabytes that may be left behind after all of them. */
const keepsake = 200;

const speaker = speakerFor('zh-CN');
const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/samples/${name}`, import.meta.url)));
const plan = writePlan(sampleReception('zh-CN'));
const house = JSON.stringify({
  ...{ format: 'xici-house', formatVersion: 1, id: 'h', name: '我局惯例', base: 'cn-domestic', layout: 'meeting/round' },
  ...{ settings: { seats: 10 }, given: {}, order: { any: ['3', '1', '2'] }, source: { title: '办公室备忘' } },
});

/** A sentence, with nothing left unfilled and nothing that only a programmer reads. */
function expectSentence(message: string, seed: number): void {
  expect(message, `seed ${seed}`).toMatch(/[。.]$/);
  expect(message, `seed ${seed}`).not.toMatch(/\{\{|undefined|\[object/);
}

/** Every file on its own, timed, and what is left in memory when all of them are read and forgotten; both are told. */
async function each<File>(
  count: number,
  first: number,
  spoil: (dice: Dice) => File,
  read: (file: File, seed: number) => unknown,
): Promise<void> {
  const before = process.memoryUsage().heapUsed;
  let slowest = { seed: 0, took: 0 };
  for (let index = 0; index < count; index += 1) {
    const seed = first + index;
    const file = spoil(diceOf(seed));
    const begun = process.cpuUsage();
    await read(file, seed);
    const { user, system } = process.cpuUsage(begun);
    const took = (user + system) / 1000;
    if (took > slowest.took) slowest = { seed, took };
  }
  const left = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  if (share === 1)
    console.log(`${count} files: the slowest, ${slowest.seed}, took ${slowest.took.toFixed(0)} ms; ${left.toFixed(0)} MB left behind`);
  expect(slowest.took, `the file of seed ${slowest.seed} held the page up`).toBeLessThan(patience);
  expect(left, 'megabytes left behind').toBeLessThan(keepsake);
}

describe('spoiled files are read or refused in a sentence, and nothing hangs', { timeout: 1_200_000 }, () => {
  it(`${plans} plan files`, async () => {
    const spoil = (dice: Dice) => (dice.chance(5) ? new TextDecoder().decode(mutateBytes(strToU8(plan), dice)) : mutateJson(plan, dice));
    await each(plans, 1, spoil, (text, seed) => {
      const read = readPlan(text);
      if (isPlanFault(read)) {
        const message = sayPlanFault(read, speaker);
        expectSentence(message, seed);
        if ('part' in read) expect(message, `seed ${seed}`).toContain(sayPlanPart(read.part, speaker));
      } else expect(read.format, `seed ${seed}`).toBe('xici');
    });
  });

  it(`${lists} house conventions`, async () => {
    const spoil = (dice: Dice) => mutateJson(house, dice);
    await each(lists, 100_000, spoil, (text, seed) => {
      const read = readHouse(text);
      if (!('fault' in read)) return;
      const message = sayPartFault('house', { ...read }, speaker);
      expectSentence(message, seed);
      if (read.fault === 'damaged') expect(message, `seed ${seed}`).toMatch(/已损坏：.+不是应有的内容/);
    });
  });

  it.each([
    ['workbooks', 'delegation-zh.xlsx', mutateZip],
    ['Word documents', 'delegation-zh.docx', mutateZip],
    ['old workbooks', '../others/sheets-biff8.xls', mutateBytes],
    ['old Word documents', '../others/hard.doc', mutateBytes],
    ['rich texts', '../others/hard.rtf', mutateBytes],
    ['tables in GB18030', 'hosts-zh-gb18030.csv', mutateBytes],
    ['tables in UTF-8', 'foreign-visit.csv', mutateBytes],
  ])(`${lists} %s`, async (_, name, mutate) => {
    const whole = sample(name);
    const spoil = (dice: Dice) => mutate(whole, dice);
    await each(lists, 200_000, spoil, async (bytes, seed) => {
      const read = await readTable(bytes, name);
      if (isTableFault(read)) {
        const message = speaker.speak('exchange', `table.${read.fault}`, read.data);
        expectSentence(message, seed);
        expect(message, `seed ${seed}`).toContain(name);
      } else {
        for (const sheet of read) recognizeRoster(sheet, { nextId: personIds() });
      }
      const strict = await readRosterFile(bytes, name);
      if (!('people' in strict))
        for (const fault of strict.faults) expectSentence(speaker.speak('exchange', fault.messageId, fault.data), seed);
    });
  });
});
