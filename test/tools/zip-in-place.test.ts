import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { zipInPlace } from './build/zip-in-place.mjs';

/** What a page gets of the workbook's writer. */
async function built(plugins: readonly ReturnType<typeof zipInPlace>[]): Promise<string> {
  const entry = new URL('../../src/exchange/export/export-xlsx.ts', import.meta.url).pathname;
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] }, copyPublicDir: false },
  });
  const outputs = (Array.isArray(made) ? made : [made]).filter((one): one is Rollup.RollupOutput => 'output' in one);
  return outputs.flatMap(({ output }) => output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))).join('\n');
}

describe('a workbook is packed without a worker made of a blob', () => {
  it('starts one without the plugin, and none with it', async () => {
    expect(await built([])).toContain('new Worker(');
    expect(await built([zipInPlace()])).not.toContain('new Worker(');
  });
});
