import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { Unforeseen } from './boundary/unforeseen';
import { NoticeProvider } from './notice';
import { PrintHint } from './print-hint';
import { type Program, ProgramProvider } from './program';
import { RunningProvider } from './running';
import { Screens } from './screens';
import { SpeechProvider } from './speech';
import { AppearanceProvider, useAppearance } from './theme/appearance';

export function App({ program, first = 'start' }: { readonly program: Program; readonly first?: 'start' | 'editor' }) {
  return (
    <ProgramProvider value={program}>
      <AppearanceProvider>
        <Speaking first={first} />
      </AppearanceProvider>
    </ProgramProvider>
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
              <PrintHint />
            </RunningProvider>
          </NoticeProvider>
        </Tooltip.Provider>
      </CSPProvider>
    </SpeechProvider>
  );
}
