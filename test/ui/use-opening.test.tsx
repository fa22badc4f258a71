import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { FilesPort, OpenOutcome, Recent } from '../../src/ui/files/files-port';
import { show } from './show';

const kept: Recent = {
  ...{ id: 'r1', title: '春季来访', occasions: [], people: 4, savedAt: '2026-11-20T09:00:00', size: 1_000, place: 'desk' },
};

/** A file that is being opened until somebody says what came of it, or calls it off. */
function slowFiles() {
  let settle: (outcome: OpenOutcome) => void = () => undefined;
  const calledOff: string[] = [];
  const opening = (what: string, signal: AbortSignal | undefined) =>
    new Promise<OpenOutcome>((done) => {
      settle = done;
      signal?.addEventListener('abort', () => {
        calledOff.push(what);
        done('cancelled');
      });
    });
  const files: Partial<FilesPort> = {
    open: (_, file, watch) => opening(file?.name ?? '', watch?.signal),
    openRecent: (id, watch) => opening(id, watch?.signal),
  };
  return { files, calledOff, settle: (outcome: OpenOutcome) => settle(outcome) };
}

async function startScreen(recents: readonly Recent[] = [kept]) {
  const slow = slowFiles();
  const shown = show({ first: 'start', recents, files: slow.files });
  return { ...slow, ...shown, recent: await screen.findByRole('button', { name: '春季来访' }) };
}
const isEditor = () => screen.queryByRole('navigation') !== null;

it('opens what is kept here, and shows the editor once it is open, not before', async () => {
  const { user, recent, settle } = await startScreen();
  await user.click(recent);
  expect(isEditor()).toBe(false);
  settle(undefined);
  await waitFor(() => expect(isEditor()).toBe(true));
});

it('can be called off while it takes long: the start screen stays as it was, and nothing is said', async () => {
  const { user, recent, calledOff } = await startScreen();
  await user.click(recent);
  await user.click(await screen.findByRole('button', { name: '取消' }));
  await waitFor(() => expect(calledOff).toEqual(['r1']));
  await waitFor(() => expect(screen.queryByText('正在打开方案')).toBeNull());
  expect(isEditor()).toBe(false);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says in a sentence why a file was not opened, and leaves the start screen', async () => {
  const { user, recent, settle } = await startScreen();
  await user.click(recent);
  settle({ message: '这份方案已损坏。' });
  expect(await screen.findByText('这份方案已损坏。')).toBeTruthy();
  expect(isEditor()).toBe(false);
});
