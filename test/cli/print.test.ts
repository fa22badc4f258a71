import { describe, expect, it } from 'vitest';
import { type Outside, run } from '../../src/cli/run';
import { documentIds } from '../../src/documents/index';
import { sampleReception } from '../../src/ui/sample/sample-reception';

const plan = JSON.stringify(sampleReception('zh-CN'));
const [talks] = Object.values(sampleReception('zh-CN').occasions).filter(({ layout }) => layout === 'meeting/talks');

async function printed(args: readonly string[], toPdf?: Outside['toPdf']) {
  let written: string | Uint8Array = '';
  const outside = {
    read: async () => new TextEncoder().encode(plan),
    write: async (_: string, content: string | Uint8Array) => {
      written = content;
    },
    ...(toPdf ? { toPdf } : {}),
  };
  const result = await run(['print', 'plan.xici.json', ...args, '-o', 'out'], outside);
  return { ...result, written };
}

describe('the headless print', () => {
  it.each(documentIds)('knows %s', async (id) => {
    const { status, err } = await printed(['--document', id, '--occasion', talks?.id ?? '']);
    // Tables, cars and photos have nothing to say about talks, and say so.
    expect(status === 0 || (status === 2 && err.includes('没有合适的场次')), err).toBe(true);
  });

  it('prints several documents, or the whole set, as one file', async () => {
    const { status, written } = await printed(['--document', 'seating-chart,reception-list', '--printed-at', '2026-11-23T10:42']);
    expect(status).toBe(0);
    expect(String(written)).toContain('会谈座次图');
    expect(String(written)).toContain('公务接待清单');
    expect(String(written)).toContain('印于2026年11月23日');
    expect((await printed(['--document', 'all'])).status).toBe(0);
    expect((await printed(['--document', 'pack'])).status).toBe(0);
  });

  it('takes the options of a document, and names them when one is unknown', async () => {
    const { written } = await printed(['--document', 'place-cards', '--option', 'size=90x55', '--option', 'titles=yes']);
    expect(String(written)).toContain('size:210mm 297mm');
    const { status, err } = await printed(['--document', 'place-cards', '--option', 'size=door']);
    expect(status).toBe(2);
    expect(err).toContain('size=90x55');
  });

  it.each([
    ['titles=perhaps', 'titles=yes'],
    ['width=7', 'width='],
    ['width=wide', 'width='],
    ['colour=red', 'size=90x55'],
  ])('refuses the option %s and says how it could be', async (option, way) => {
    const { status, err } = await printed(['--document', 'place-cards', '--option', option]);
    expect(status).toBe(2);
    expect(err).toContain(way);
  });

  it('compares with an earlier version', async () => {
    const { written } = await printed(['--document', 'version-difference', '--before', 'old.xici.json']);
    expect(String(written)).toContain('没有差别');
  });

  it('hands the page to a browser for PDF, and says so where there is none', async () => {
    const made = await printed(['--document', 'place-cards', '--format', 'pdf'], async ({ pages }) =>
      new TextEncoder().encode(`%PDF ${pages.length}`),
    );
    expect(made.status).toBe(0);
    expect(made.written).toBeInstanceOf(Uint8Array);
    const { status, err } = await printed(['--document', 'place-cards', '--format', 'pdf']);
    expect(status).toBe(2);
    expect(err).toContain('CHROMIUM_PATH');
  });
});
