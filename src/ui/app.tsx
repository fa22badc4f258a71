import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { Unforeseen } from './boundary/unforeseen';
import { type Engine, EngineProvider } from './engine';
import { NoticeProvider } from './notice';
import { RunningProvider } from './running';
import { Screens } from './screens';
import { SpeechProvider } from './speech';
import { AppearanceProvider, useAppearance } from './theme/appearance';

export function App({ engine, first = 'start' }: { readonly engine: Engine; readonly first?: 'start' | 'editor' }) {
  return (
    <EngineProvider value={engine}>
      <AppearanceProvider>
        <Speaking first={first} />
      </AppearanceProvider>
    </EngineProvider>
  );
}

function Speaking({ first }: { readonly first: 'start' | 'editor' }) {
  const { language } = useAppearance();
  return (
    <SpeechProvider language={language}>
      <CSPProvider disableStyleElements>
        <Tooltip.Provider delay={500}>
          <NoticeProvider>
            <RunningProvider>
              <Screens first={first} />
              <Unforeseen />
            </RunningProvider>
          </NoticeProvider>
        </Tooltip.Provider>
      </CSPProvider>
    </SpeechProvider>
  );
}
