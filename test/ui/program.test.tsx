import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { createListeners } from '../../src/store/listeners';
import { App } from '../../src/ui/app';
import type { Engine } from '../../src/ui/engine';
import type { Program } from '../../src/ui/program';
import { sampleReception } from '../../src/ui/sample/sample-reception';
import { stubEngine } from './stub-engine';

beforeEach(() => localStorage.setItem('xici.appearance', JSON.stringify({ language: 'zh-CN' })));

/** A program whose engine is still on its way. */
function onItsWay() {
  const engine = stubEngine({ reception: sampleReception('zh-CN') });
  const { subscribe, tell } = createListeners();
  let there: Engine | undefined;
  const program: Program = { files: engine.files, engine: async () => engine, present: () => there, subscribe };
  const comes = () =>
    act(async () => {
      there = engine;
      tell();
    });
  return { program, comes };
}

it('the start screen does not wait for the engine', async () => {
  render(<App program={onItsWay().program} />);
  expect(screen.getByRole('button', { name: /^新建/ })).toBeTruthy();
});

it('whoever is quicker than the engine finds the editor on its way, and then the plan', async () => {
  const { program, comes } = onItsWay();
  render(<App program={program} first="editor" />);
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.queryByRole('banner')).toBeNull();
  await comes();
  expect(await screen.findByRole('navigation', { name: '日程' })).toBeTruthy();
});
