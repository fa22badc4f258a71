import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyCommands, dryRun } from '../../src/commands/apply-commands';
import { Command } from '../../src/commands/command';
import { Reception } from '../../src/model/reception';
import { createReceptionStore } from '../../src/store/store';
import { cases } from './cases';
import { smallReception } from './small-reception';

const kinds = Command.options.map(({ shape }) => shape.kind.value);

/** `seatPerson` lives in `seat-person.ts`. */
const fileOf = (kind: string) => `src/commands/${kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

describe('every kind of command has a file of its name', () => {
  it.each(kinds)('%s', (kind) => {
    expect(existsSync(fileOf(kind))).toBe(true);
  });
});

describe('every kind of command has a case', () => {
  it.each(kinds)('%s', (kind) => {
    expect(Object.keys(cases[kind])).not.toEqual([]);
  });
});

describe.each(kinds)('%s', (kind) => {
  it.each(Object.entries(cases[kind]))('%s', (_, { command, did }) => {
    expect(command.kind).toBe(kind);
    expect(did(smallReception), 'nothing would be left for the command to do').toBe(false);
    const before = structuredClone(smallReception);

    const store = createReceptionStore(smallReception);
    expect(dryRun(smallReception, [command])).toBeUndefined();
    expect(store.dispatch([command])).toBeUndefined();
    const after = store.getReception();
    expect(did(after)).toBe(true);
    expect(Reception.parse(after), 'it is still a reception').toEqual(after);
    expect(smallReception, 'what was given is untouched').toEqual(before);

    store.undo();
    expect(store.getReception()).toEqual(smallReception);
    store.redo();
    expect(store.getReception()).toEqual(after);

    const received = Command.parse(JSON.parse(JSON.stringify(command)));
    expect(received).toEqual(command);
    expect(applyCommands(structuredClone(smallReception), [received])).toEqual({ reception: after });
  });
});
