import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';
import { isPlanFault, readPlan } from '../../../src/exchange/plan/read-plan';

/** Written by Python 3.11: `text.encode('big5')`. */
const big5 = new Uint8Array(Buffer.from('qW2mVyzCvrrZCrOvp9Op+iynvar4CqpMslGq4iyvta7RCg==', 'base64'));

async function imported(...more: readonly string[]) {
  const written = new Map<string, string>();
  const result = await run(['import', 'people.csv', '-o', 'out.json', '--lang', 'en', ...more], {
    read: async () => big5,
    write: async (path, content) => void written.set(path, String(content)),
  });
  const text = written.get('out.json');
  const plan = text === undefined ? undefined : readPlan(text);
  const people = plan && !isPlanFault(plan) ? Object.values(plan.people).map(({ name }) => name) : [];
  return { ...result, people };
}

describe('the encoding of a list that is imported', () => {
  it('is told by its letters, and said with how to name another', async () => {
    const { people, err } = await imported();
    expect(people).toEqual(['陳志明', '林淑芬']);
    expect(err).toContain('was read as Big5');
    expect(err).toContain('--encoding');
  });

  it('is what the caller says, as people call it, and needs no words then', async () => {
    const { status, people, err } = await imported('--encoding', 'cp950');
    expect([status, people]).toEqual([0, ['陳志明', '林淑芬']]);
    expect(err).not.toContain('was read as');
    // Read in another, nothing names a column: that is said, and no file is written.
    const wrong = await imported('--encoding', 'gbk');
    expect(wrong).toMatchObject({ status: 2, people: [] });
    expect(wrong.err).toContain('姓名 (name)');
  });

  it.each([
    ['en', 'There is no encoding “klingon”', 'gb18030'],
    ['zh-CN', '没有“klingon”这种编码', 'gb18030'],
  ])('that nobody knows is told with those that are known: %s', async (language, told, known) => {
    const { status, err, people } = await imported('--encoding', 'klingon', '--lang', language);
    expect([status, people]).toEqual([2, []]);
    expect(err).toContain(told);
    expect(err).toContain(known);
  });
});
