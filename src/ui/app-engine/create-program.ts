import { createListeners } from '../../store/listeners';
import type { Engine } from '../engine';
import type { Program } from '../program';
import type { EngineParts } from './create-engine';
import { filesLater } from './files/files-later';

/** The program with its engine, the larger part of it by far, on the way behind the first screen. */
export function createProgram(parts: EngineParts): Program {
  const { subscribe, tell } = createListeners();
  let there: Engine | undefined;
  async function fetched(): Promise<Engine> {
    const { createEngine } = await import('./create-engine');
    there = createEngine(parts);
    tell();
    return there;
  }
  const coming = fetched();
  return { files: filesLater(async () => (await coming).files), engine: () => coming, present: () => there, subscribe };
}
