import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A project of its own with a command that answers what it was asked, so that the launcher is tried and nothing else. */
let project = '';

const main = (greeting: string) => `
import { z } from 'zod';
import { shout } from './shout';
const asked = z.array(z.string()).parse(process.argv.slice(2));
process.stdout.write(JSON.stringify({ greeting: shout('${greeting}'), asked, folder: process.cwd() }));
process.exitCode = asked.includes('fail') ? 2 : 0;
`;

beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'xici-launcher-')));
  for (const folder of ['src/cli', 'test/tools', 'elsewhere']) mkdirSync(join(project, folder), { recursive: true });
  for (const file of ['test/tools/xici.mjs', 'test/tools/fingerprint.mjs', 'tsconfig.json', 'package-lock.json']) {
    cpSync(file, join(project, file));
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'launched', private: true, type: 'module' }));
  writeFileSync(join(project, 'src/cli/shout.ts'), 'export const shout = (text: string) => text.toUpperCase();\n');
  writeFileSync(join(project, 'src/cli/main.ts'), main('one'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

type Answer = { readonly status: number | null; readonly out: string; readonly error: string };

function call(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Answer> {
  return new Promise((done) => {
    const { npm_lifecycle_event: _, ...inherited } = process.env;
    const child = spawn(process.execPath, [join(project, 'test/tools/xici.mjs'), ...args], {
      cwd: project,
      env: { ...inherited, ...environment },
    });
    let out = '';
    let error = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      error += chunk;
    });
    child.on('close', (status) => done({ status, out, error }));
  });
}

const builds = () => readdirSync(join(project, '.build/cli'));

describe('the launcher of the headless command', () => {
  it('builds once however many call side by side, and says nothing of its own', { timeout: 60_000 }, async () => {
    const answers = await Promise.all(['a', 'b', 'c'].map((word) => call([word])));
    for (const [index, { status, out, error }] of answers.entries()) {
      expect(error).toBe('');
      expect(JSON.parse(out)).toEqual({ greeting: 'ONE', asked: [['a', 'b', 'c'][index]], folder: project });
      expect(status).toBe(0);
    }
    expect(builds(), 'no half builds are left').toHaveLength(1);
  });

  it('passes the exit status on, and does not build again', { timeout: 60_000 }, async () => {
    const [before] = builds();
    expect(await call(['fail'])).toMatchObject({ status: 2, error: '' });
    expect(builds()).toEqual([before]);
  });

  it('notices a changed file and a new one', { timeout: 60_000 }, async () => {
    writeFileSync(join(project, 'src/cli/main.ts'), main('two'));
    expect(JSON.parse((await call([])).out)).toMatchObject({ greeting: 'TWO' });
    expect(builds()).toHaveLength(2);
    writeFileSync(join(project, 'src/cli/another.ts'), 'export const another = 1;\n');
    await call([]);
    expect(builds()).toHaveLength(3);
  });

  it('understands file names where the user stands, when npm runs it', { timeout: 60_000 }, async () => {
    const folder = join(project, 'elsewhere');
    const { out } = await call([], { npm_lifecycle_event: 'xici', INIT_CWD: folder });
    expect(JSON.parse(out)).toMatchObject({ folder });
  });
});
