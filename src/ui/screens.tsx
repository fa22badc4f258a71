import { useCallback, useEffect, useRef, useState } from 'react';
import { usePressOnce } from './actions/press-once';
import { sayNews } from './app-engine/files/news';
import { Region } from './boundary/region';
import type { Look } from './editor/use-editor';
import { useNotice } from './notice';
import { later } from './parts/later';
import type { Place } from './place';
import { useProgram, WithEngine } from './program';
import { useSay, useSpeaker } from './speech';
import { StartScreen } from './start/start-screen';
import { useMedia } from './theme/appearance';
import { useOpening } from './use-opening';

const Editor = later(() => import('./editor/editor'), Loading);
const ImportScreen = later(() => import('./import/import-screen'), Loading);
const ChangeScreen = later(() => import('./change/change-screen'), Loading);
const PhoneView = later(() => import('./phone/phone-view'), Loading);
const ProgrammeScreen = later(() => import('./programme/programme-screen'), Loading);
const PrintScreen = later(() => import('./print/print-screen'), Loading);

/** One screen at a time: the start, the editor and those that one comes back from. */
export function Screens({ first }: { readonly first: 'start' | 'editor' }) {
  const { files, engine } = useProgram();
  const speaker = useSpeaker();
  const say = useSay();
  const notice = useNotice();
  const [place, setPlace] = useState<Place>({ at: first });
  usePressOnce();
  const narrow = useMedia('(max-width: 1023px)');
  const { open, openRecent, startNew, startSample, take, question } = useOpening(setPlace);
  // Whoever comes back from another screen, or whose window became narrow or wide, finds the occasion and the person that they left.
  const left = useRef<{ readonly of: Place; readonly look: Look | undefined }>(undefined);
  const keepLook = useCallback(
    (look: Look | undefined) => {
      left.current = { of: place, look };
    },
    [place],
  );
  const back = () => setPlace({ at: 'editor', ...(left.current?.look ? { look: left.current.look } : {}) });
  /** A question half answered is not thrown away because the window became narrow. */
  const [holds, setHolds] = useState(false);

  useEffect(() => {
    document.title = say('app.name');
  }, [say]);

  // Fetched behind the start screen, so that the first click does not wait for it.
  useEffect(() => {
    if (narrow) return void PhoneView.fetched();
    // The largest part last: whoever is quick with a list does not wait for the canvas.
    void Editor.fetched()
      .then(engine)
      .then(({ SeatCanvas }) => SeatCanvas.fetched());
  }, [narrow, engine]);

  useEffect(
    () =>
      files.onNews((news) => {
        notice(sayNews(news, speaker));
        if (news.news === 'locked' || news.news === 'sealedElsewhere') setPlace({ at: 'start' });
      }),
    [files, notice, speaker],
  );

  return (
    <>
      <Region name="screen" of={place.at}>
        {place.at === 'start' ? start() : <WithEngine standIn={<Loading />}>{screen(place)}</WithEngine>}
      </Region>
      {question}
    </>
  );

  function start() {
    return (
      <StartScreen
        onNew={() => void startNew({ at: 'editor', fresh: true })}
        onList={(list) => {
          void ImportScreen.fetched();
          take(list, 'start');
        }}
        onImport={() => void startNew({ at: 'import', list: undefined, from: 'start' })}
        onOpen={() => void open()}
        onSample={() => void startSample()}
        onRecent={openRecent}
      />
    );
  }

  function screen(place: Exclude<Place, { at: 'start' }>) {
    const lookedAt = left.current?.of === place ? left.current.look : place.at === 'editor' ? place.look : undefined;
    switch (place.at) {
      case 'editor':
        return narrow && !holds ? (
          <PhoneView look={lookedAt} onLook={keepLook} onHome={() => setPlace({ at: 'start' })} />
        ) : (
          <Editor
            fresh={place.fresh === true}
            sample={place.sample === true}
            look={lookedAt}
            onLook={keepLook}
            onHold={setHolds}
            onProgramme={() => setPlace({ at: 'programme' })}
            onHome={() => setPlace({ at: 'start' })}
            onOpen={() => void open()}
            onImport={(list) => (list ? take(list, 'editor') : setPlace({ at: 'import', list: undefined, from: 'editor' }))}
            onPrint={() => setPlace({ at: 'print' })}
            onChange={(kind, person) => setPlace({ at: 'change', kind, person })}
          />
        );
      case 'import':
        return (
          <ImportScreen
            list={place.list}
            onDone={back}
            onBack={() => (place.from === 'editor' ? back() : setPlace({ at: 'start' }))}
            onWhole={(plan) => void open(plan)}
          />
        );
      case 'programme':
        return <ProgrammeScreen onBack={back} onGo={(occasion, person) => setPlace({ at: 'editor', look: { occasion, person } })} />;
      case 'change':
        return <ChangeScreen kind={place.kind} person={place.person} onBack={back} />;
      case 'print':
        return <PrintScreen onBack={back} />;
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
