import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { type Engine, EngineContext } from './engine';
import type { FilesPort, SaveState } from './files/files-port';

/** All that the first screen needs of what is behind it: the files, which wait for the engine by themselves, and the engine once it is there. */
export type Program = {
  readonly files: FilesPort;
  readonly engine: () => Promise<Engine>;
  /** The engine, where it has been fetched already. */
  readonly present: () => Engine | undefined;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A program whose engine needs no fetching. */
export const allPresent = (engine: Engine): Program => ({
  files: engine.files,
  engine: async () => engine,
  present: () => engine,
  subscribe: () => () => undefined,
});

const ProgramContext = createContext<Program | undefined>(undefined);
export const ProgramProvider = ProgramContext.Provider;

export function useProgram(): Program {
  const program = useContext(ProgramContext);
  const engine = useContext(EngineContext);
  if (program) return program;
  if (engine) return allPresent(engine);
  throw new Error('No program.\nMaybe the component is drawn outside ProgramProvider.');
}

export const useFiles = (): FilesPort => useProgram().files;

export function useSaveState(): SaveState {
  const files = useFiles();
  return useSyncExternalStore(files.subscribe, files.saveState);
}

/** Screens that cannot be without the engine; until it has been fetched, `standIn`. */
export function WithEngine({ standIn, children }: { readonly standIn: ReactNode; readonly children: ReactNode }) {
  const { subscribe, present } = useProgram();
  const engine = useSyncExternalStore(subscribe, present);
  return engine ? <EngineContext value={engine}>{children}</EngineContext> : standIn;
}
