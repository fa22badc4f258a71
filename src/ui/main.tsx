import { fetchLanguage } from '../i18n/fetch-language';
import { languages } from '../i18n/vocabulary';
import { isWorkElsewhere } from '../persistence/pen';
import { createProgram } from './app-engine/create-program';
import { mount } from './mount';
import { keepOffline } from './offline/updates';
import { appearanceOfPage } from './theme/appearance';
import { trustOnlyOurScripts } from './trust/trusted-types';

trustOnlyOurScripts(new URL(location.href));

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the program.\nMaybe index.html lost its <div id="root">.');

/** The one file from a memory stick is there anyway, and while the program is being written nothing may be kept. */
const isHosted = import.meta.env.MODE === 'production' && location.protocol.startsWith('http');
const updates = keepOffline(
  isHosted ? navigator.serviceWorker : undefined,
  () => location.reload(),
  () => isWorkElsewhere(navigator.locks, crypto.randomUUID()),
);

const program = createProgram({
  locks: navigator.locks,
  channel: (name) => (typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)),
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  promise: navigator.storage,
  page: window,
});
// The first screen waits for its own language only; the other comes behind it.
await fetchLanguage(appearanceOfPage().language);
mount(program, place, 'start', updates);
void Promise.all(languages.map(fetchLanguage));
