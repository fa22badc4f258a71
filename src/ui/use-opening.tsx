import { type ReactNode, useEffect, useState } from 'react';
import type { OpenOutcome } from './files/files-port';
import type { OpenQuestion } from './files/open-question';
import type { Incoming } from './incoming';
import { useNotice } from './notice';
import { later } from './parts/later';
import type { Place } from './place';
import { useProgram } from './program';
import { useRun } from './running';
import { useSay, useSpeaker } from './speech';

const OpenQuestionDialog = later(() => import('./files/open-question'));

const beginnings = () => import('./beginnings');

/** Every way to a reception: a file, one that is kept here, a new one, the sample, a list. `question` is asked before one of them is open. */
export function useOpening(setPlace: (place: Place) => void) {
  const { files, engine } = useProgram();
  const { language } = useSpeaker();
  const say = useSay();
  const notice = useNotice();
  const run = useRun();
  const [asked, setAsked] = useState<OpenQuestion>();

  async function open(file?: File) {
    // While somebody looks for a file nothing is under way.
    const opened = file ? run(say('start.opening'), (watch) => files.open(language, file, watch)) : files.open(language);
    come(await opened);
  }

  async function openRecent(id: string) {
    come(await run(say('start.opening'), (watch) => files.openRecent(id, watch)));
  }

  /** What opening came to: the editor, a question, or a sentence. */
  function come(outcome: OpenOutcome) {
    setAsked(undefined);
    if (outcome === 'cancelled') return;
    if (outcome === undefined) setPlace({ at: 'editor' });
    else if ('ask' in outcome) setAsked(outcome);
    else if ('note' in outcome) {
      setPlace({ at: 'editor' });
      notice(outcome.note);
    } else notice(outcome.message);
  }

  async function startNew(then: Place) {
    const { beginEmpty } = await beginnings();
    await files.start(beginEmpty(say('start.untitled')));
    setPlace(then);
  }

  async function startSample() {
    const { beginWithSample } = await beginnings();
    const sample = await beginWithSample(language);
    await files.start(sample);
    // There is the most to see: two sides, a second row, a breach and somebody without a seat.
    const talks = Object.values(sample.occasions).find(({ layout }) => layout === 'meeting/talks');
    setPlace({ at: 'editor', sample: true, ...(talks ? { look: { occasion: talks.id } } : {}) });
  }

  // Behind the first screen, like all that a first click may ask for.
  useEffect(() => void beginnings(), []);

  /** A plan is opened, anything else is taken for a list. */
  function take(list: Incoming, from: 'start' | 'editor') {
    if (list.kind === 'file' && list.file.name.endsWith('.json')) return void open(list.file);
    // What reads it is on its way while the screen for it comes.
    void engine().then((there) => there.import());
    if (from === 'start') void startNew({ at: 'import', list, from });
    else setPlace({ at: 'import', list, from });
  }

  const question: ReactNode = asked && <OpenQuestionDialog question={asked} onOutcome={come} onClose={() => setAsked(undefined)} />;
  return { open, openRecent, startNew, startSample, take, question };
}
