import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { type PersonId, ReceptionId } from '../model/ids';
import { emptyReception } from '../model/reception';
import { usePressOnce } from './actions/press-once';
import { sayNews } from './app-engine/files/news';
import { Region } from './boundary/region';
import { Unforeseen } from './boundary/unforeseen';
import type { ChangeKind } from './change/change-draft';
import type { Look } from './editor/use-editor';
import { type Engine, EngineProvider, useEngine } from './engine';
import type { OpenOutcome } from './files/files-port';
import type { OpenQuestion } from './files/open-question';
import type { Incoming } from './incoming';
import { NoticeProvider, useNotice } from './notice';
import { RunningProvider } from './running';
import { SpeechProvider, useSay, useSpeaker } from './speech';
import { StartScreen } from './start/start-screen';
import { AppearanceProvider, useAppearance, useMedia } from './theme/appearance';

const loadEditor = () => import('./editor/editor');
const Editor = lazy(async () => ({ default: (await loadEditor()).Editor }));
const ImportScreen = lazy(() => import('./import/import-screen'));
const ChangeScreen = lazy(() => import('./change/change-screen'));
const PhoneView = lazy(() => import('./phone/phone-view'));
const OpenQuestionDialog = lazy(() => import('./files/open-question'));
const ProgrammeScreen = lazy(() => import('./programme/programme-screen'));
const PrintScreen = lazy(() => import('./print/print-screen'));

type Place =
  | { readonly at: 'start' }
  | { readonly at: 'editor'; readonly fresh?: true; readonly sample?: true; readonly look?: Look }
  | { readonly at: 'programme' }
  | { readonly at: 'import'; readonly list: Incoming | undefined; readonly from: 'start' | 'editor' }
  | { readonly at: 'print' }
  | { readonly at: 'change'; readonly kind: ChangeKind; readonly person?: PersonId | undefined };

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

const newId = () => ReceptionId.parse(crypto.randomUUID());

function Screens({ first }: { readonly first: 'start' | 'editor' }) {
  const { files } = useEngine();
  const speaker = useSpeaker();
  const { language } = speaker;
  const say = useSay();
  const notice = useNotice();
  const [place, setPlace] = useState<Place>({ at: first });
  usePressOnce();
  const narrow = useMedia('(max-width: 1023px)');
  const [question, setQuestion] = useState<OpenQuestion>();
  // Whoever comes back from another screen finds the occasion and the person that they left.
  const left = useRef<Look>(undefined);
  const back = () => setPlace({ at: 'editor', ...(left.current ? { look: left.current } : {}) });

  useEffect(() => {
    document.title = say('app.name');
  }, [say]);

  // Fetched behind the start screen, so that the first click does not wait for it.
  useEffect(() => {
    void loadEditor();
  }, []);

  useEffect(
    () =>
      files.onNews((news) => {
        notice(sayNews(news, speaker));
        if (news.news === 'locked' || news.news === 'sealedElsewhere') setPlace({ at: 'start' });
      }),
    [files, notice, speaker],
  );

  async function open(file?: File) {
    come(await files.open(language, file));
  }

  /** What opening came to: the editor, a question, or a sentence. */
  function come(outcome: OpenOutcome) {
    setQuestion(undefined);
    if (outcome === 'cancelled') return;
    if (outcome === undefined) setPlace({ at: 'editor' });
    else if ('ask' in outcome) setQuestion(outcome);
    else notice(outcome.message);
  }

  async function startNew(then: Place) {
    await files.start(emptyReception(newId(), say('start.untitled')));
    setPlace(then);
  }

  async function startSample() {
    const { sampleReception } = await import('./sample/sample-reception');
    // Under an id that says nothing: storage shows it, even of what is sealed.
    await files.start({ ...sampleReception(language), id: newId() });
    setPlace({ at: 'editor', sample: true });
  }

  /** A plan is opened, anything else is taken for a list. */
  function take(list: Incoming, from: 'start' | 'editor') {
    if (list.kind === 'file' && list.file.name.endsWith('.json')) return void open(list.file);
    if (from === 'start') void startNew({ at: 'import', list, from });
    else setPlace({ at: 'import', list, from });
  }

  return (
    <>
      <Region name="screen" of={place.at}>
        {screen()}
      </Region>
      {question && (
        <Suspense fallback={null}>
          <OpenQuestionDialog question={question} onOutcome={come} onClose={() => setQuestion(undefined)} />
        </Suspense>
      )}
    </>
  );

  function screen() {
    switch (place.at) {
      case 'start':
        return (
          <StartScreen
            onNew={() => void startNew({ at: 'editor', fresh: true })}
            onList={(list) => take(list, 'start')}
            onImport={() => void startNew({ at: 'import', list: undefined, from: 'start' })}
            onOpen={() => void open()}
            onSample={() => void startSample()}
            onRecent={async (id) => come(await files.openRecent(id))}
          />
        );
      case 'editor':
        return (
          <Suspense fallback={<Loading />}>
            {narrow ? (
              <PhoneView onHome={() => setPlace({ at: 'start' })} />
            ) : (
              <Editor
                fresh={place.fresh === true}
                sample={place.sample === true}
                look={place.look}
                onLook={(look) => {
                  left.current = look;
                }}
                onProgramme={() => setPlace({ at: 'programme' })}
                onHome={() => setPlace({ at: 'start' })}
                onOpen={() => void open()}
                onImport={(list) => (list ? take(list, 'editor') : setPlace({ at: 'import', list: undefined, from: 'editor' }))}
                onPrint={() => setPlace({ at: 'print' })}
                onChange={(kind, person) => setPlace({ at: 'change', kind, person })}
              />
            )}
          </Suspense>
        );
      case 'import':
        return (
          <Suspense fallback={<Loading />}>
            <ImportScreen
              list={place.list}
              onDone={back}
              onBack={() => (place.from === 'editor' ? back() : setPlace({ at: 'start' }))}
              onWhole={(plan) => void open(plan)}
            />
          </Suspense>
        );
      case 'programme':
        return (
          <Suspense fallback={<Loading />}>
            <ProgrammeScreen onBack={back} onGo={(occasion, person) => setPlace({ at: 'editor', look: { occasion, person } })} />
          </Suspense>
        );
      case 'change':
        return (
          <Suspense fallback={<Loading />}>
            <ChangeScreen kind={place.kind} person={place.person} onBack={back} />
          </Suspense>
        );
      case 'print':
        return (
          <Suspense fallback={<Loading />}>
            <PrintScreen onBack={back} />
          </Suspense>
        );
    }
  }
}

function Loading() {
  const say = useSay();
  return (
    <main aria-busy="true">
      <p className="seen-not" role="status">
        {say('app.loading')}
      </p>
    </main>
  );
}
