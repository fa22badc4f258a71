import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { UpdatesProvider } from './offline/update-offer';
import { noUpdates, type Updates } from './offline/updates';
import type { Program } from './program';
import './theme/tokens.css';
import './theme/base.css';
import './theme/forced-colors.css';

/** Puts the program on the page. */
export function mount(program: Program, place: HTMLElement, first: 'start' | 'editor' = 'start', updates: Updates = noUpdates) {
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <UpdatesProvider value={updates}>
        <App program={program} first={first} />
      </UpdatesProvider>
    </StrictMode>,
  );
  return () => root.unmount();
}
