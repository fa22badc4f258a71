import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import type { Engine } from './engine';
import { UpdatesProvider } from './offline/update-offer';
import { noUpdates, type Updates } from './offline/updates';
import './theme/tokens.css';
import './theme/base.css';

/** Puts the program on the page. */
export function mount(engine: Engine, place: HTMLElement, first: 'start' | 'editor' = 'start', updates: Updates = noUpdates) {
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <UpdatesProvider value={updates}>
        <App engine={engine} first={first} />
      </UpdatesProvider>
    </StrictMode>,
  );
  return () => root.unmount();
}
