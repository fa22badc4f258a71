import { ChevronLeft, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Action } from '../actions/action';
import { useShortcuts } from '../actions/use-shortcuts';
import { Button } from '../parts/button';
import { reachable } from '../parts/reachable';
import screen from '../parts/screen.module.css';
import { Segments } from '../parts/segments';
import { useSay } from '../speech';
import { DocumentDesk } from './document-desk';
import { DocumentGallery } from './document-gallery';
import { DocumentSettings } from './document-settings';
import { printPages } from './paper';
import styles from './print-screen.module.css';
import { type Extent, type PrintState, usePrint } from './use-print';

type Work =
  | { readonly state: 'resting' }
  | { readonly state: 'laying'; readonly pages: number; readonly of: number }
  /** The print window is closed; only the person knows whether paper came out. */
  | { readonly state: 'asking'; readonly list: PrintState['wanted']; readonly at: string };

/** The printed set: what, how, and how it will look. The browser prints it. */
export default function PrintScreen({ onBack }: { readonly onBack: () => void }) {
  const say = useSay();
  const state = usePrint();
  const [work, setWork] = useState<Work>({ state: 'resting' });
  const cancel = useRef<AbortController>(undefined);
  const { sheets, port } = state;
  const isMaking = sheets.made < sheets.asked && !sheets.stopped && !sheets.fault;

  async function send() {
    if (!port) return;
    const [list, at, of] = [state.wanted, port.now(), state.pages];
    const dressed = state.dress(
      list.map(({ printed }) => printed),
      at,
    );
    void state.keepVersion();
    const controller = new AbortController();
    cancel.current = controller;
    const told = await printPages(dressed, (pages) => setWork({ state: 'laying', pages, of }), controller.signal);
    setWork(told === 'shown' ? { state: 'asking', list, at } : { state: 'resting' });
  }

  const print: Action = {
    id: 'printSet',
    label: say('print.do', { count: state.pages }),
    keys: 'mod+p',
    enabled: state.pages > 0 && !isMaking && work.state !== 'laying',
    run: () => void send(),
  };
  useShortcuts([print, { id: 'back', label: say('print.leave'), keys: 'escape', enabled: true, run: onBack }]);
  return (
    <div className={screen.screen}>
      <header className={screen.top}>
        <div className={screen.back}>
          <Button look="icon" aria-label={say('print.leave')} onClick={onBack}>
            <ChevronLeft size={16} aria-hidden />
          </Button>
          <div className={screen.heading}>
            <h1>{say('do.print')}</h1>
            <p>{state.reception.title}</p>
          </div>
        </div>
        <div className={screen.middle}>
          {state.everPrinted ? (
            <Segments<Extent>
              label={say('print.extent')}
              value={state.extent}
              options={[
                { value: 'all', label: say('print.all') },
                { value: 'changed', label: say('print.changed', { count: state.changed }) },
              ]}
              onChange={state.setExtent}
            />
          ) : (
            <span className={screen.muted}>{say('print.pdf')}</span>
          )}
        </div>
        <div className={screen.actions}>
          <Button look="primary" disabled={!print.enabled} onClick={print.run}>
            <Printer size={16} aria-hidden />
            {print.label}
          </Button>
        </div>
      </header>
      <aside className={screen.left} aria-label={say('print.documents')}>
        <DocumentGallery state={state} />
      </aside>
      <main className={screen.center} aria-busy={isMaking} {...reachable}>
        {work.state === 'laying' && (
          <Progress
            label={say('print.laying', { count: work.pages, of: work.of })}
            done={work.pages}
            of={work.of}
            onCancel={() => cancel.current?.abort()}
          />
        )}
        {work.state === 'resting' && isMaking && sheets.asked > 3 && (
          <Progress
            label={say('print.making', { count: sheets.made, of: sheets.asked })}
            done={sheets.made}
            of={sheets.asked}
            onCancel={sheets.stop}
          />
        )}
        {work.state === 'asking' && (
          <section className={styles.bar} aria-label={say('print.wasPrinted')}>
            <p>{say('print.wasPrinted')}</p>
            <Button
              look="primary"
              onClick={() => {
                state.remember(work.list, work.at);
                setWork({ state: 'resting' });
              }}
            >
              {say('print.remember')}
            </Button>
            <Button onClick={() => setWork({ state: 'resting' })}>{say('print.forget')}</Button>
          </section>
        )}
        {sheets.stopped && <p className={styles.bar}>{say('print.stopped', { count: sheets.made, of: sheets.asked })}</p>}
        {sheets.fault && (
          <p className={styles.bar} role="alert">
            {say('print.fault', { why: sheets.fault })}
          </p>
        )}
        <DocumentDesk state={state} />
      </main>
      <aside className={screen.right} aria-label={say('print.options')}>
        <DocumentSettings state={state} />
      </aside>
      <footer className={screen.status}>
        <span>{say('print.same')}</span>
        <span>{say('print.blackAndWhite')}</span>
        <span className={screen.grow} />
        <span>{say('status.offline')}</span>
      </footer>
    </div>
  );
}

type ProgressProps = { readonly label: string; readonly done: number; readonly of: number; readonly onCancel: () => void };

function Progress({ label, done, of, onCancel }: ProgressProps) {
  const say = useSay();
  return (
    <section className={styles.bar} aria-label={label}>
      <p>{label}</p>
      <progress value={done} max={Math.max(1, of)} />
      <Button onClick={onCancel}>{say('print.cancel')}</Button>
    </section>
  );
}
