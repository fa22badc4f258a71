import { ChevronLeft, Download, Image, Printer } from 'lucide-react';
import { occasionsInOrder } from '../../model/reception';
import type { Action } from '../actions/action';
import { useShortcuts } from '../actions/use-shortcuts';
import { useExportActions } from '../files/use-export-actions';
import { Button } from '../parts/button';
import { ActionMenu, type MenuPart } from '../parts/menu';
import { Progress } from '../parts/progress';
import { reachable } from '../parts/reachable';
import screen from '../parts/screen.module.css';
import { Segments } from '../parts/segments';
import { useSay } from '../speech';
import { DocumentDesk } from './document-desk';
import { DocumentGallery } from './document-gallery';
import { DocumentSettings } from './document-settings';
import styles from './print-screen.module.css';
import { type Extent, type PrintState, usePrint } from './use-print';
import { type Printing, usePrinting } from './use-printing';

/** So few are made before anybody could read how far it is. */
const fewSheets = 3;

/** The printed set: what, how, and how it will look. The browser prints it. */
export default function PrintScreen({ onBack }: { readonly onBack: () => void }) {
  const say = useSay();
  const state = usePrint();
  const printing = usePrinting(state);
  const { work } = printing;
  const { sheets } = state;
  const isMaking = sheets.made < sheets.asked && !sheets.stopped && !sheets.fault;

  const print: Action = {
    id: 'printSet',
    label: say('print.do', { count: state.pages }),
    keys: 'mod+p',
    enabled: state.pages > 0 && !isMaking && work.state !== 'laying' && work.state !== 'choosing',
    run: () => void printing.send(),
  };
  useShortcuts([print, { id: 'back', label: say('print.leave'), keys: 'escape', enabled: true, run: onBack }]);
  const underWay =
    work.state === 'laying'
      ? { label: say('print.laying', { count: work.pages, of: work.of }), done: work.pages, of: work.of, onCancel: printing.cancel }
      : work.state === 'resting' && isMaking && sheets.asked > fewSheets
        ? {
            label: say('print.making', { count: sheets.made, of: sheets.asked }),
            done: sheets.made,
            of: sheets.asked,
            onCancel: sheets.stop,
          }
        : undefined;
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
          <OtherForms state={state} />
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
        <div className={styles.bars}>
          {underWay && (
            <div className={styles.bar}>
              <Progress {...underWay} cancel={say('print.cancel')} />
            </div>
          )}
          {work.state === 'choosing' && <OneOrParts printing={printing} work={work} />}
          {work.state === 'between' && <NextPart printing={printing} work={work} />}
          {work.state === 'asking' && (
            <section className={styles.bar} aria-label={say('print.wasPrinted')}>
              <p>{say('print.wasPrinted')}</p>
              <Button look="primary" onClick={() => printing.remember(work.sent)}>
                {say('print.remember')}
              </Button>
              <Button onClick={printing.forget}>{say('print.forget')}</Button>
            </section>
          )}
          {sheets.stopped && <p className={styles.bar}>{say('print.stopped', { count: sheets.made, of: sheets.asked })}</p>}
          {sheets.fault && (
            <p className={styles.bar} role="alert">
              {say('print.fault', { why: sheets.fault })}
            </p>
          )}
        </div>
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

/** Whoever wants a file instead of paper looks for it where the paper is: the whole in Excel or Word, each chart as a picture or a table. */
function OtherForms({ state }: { readonly state: PrintState }) {
  const say = useSay();
  const { whole, ofOccasion } = useExportActions(undefined);
  const acts = (actions: readonly Action[]) => actions.map((action): MenuPart => ({ kind: 'action', action }));
  const charts = occasionsInOrder(state.reception).map(
    (occasion): MenuPart => ({ kind: 'more', label: occasion.title, icon: Image, parts: acts(ofOccasion(occasion)) }),
  );
  return (
    <ActionMenu parts={[...acts(whole), ...charts]}>
      <Button>
        <Download size={16} aria-hidden />
        {say('export.menu')}
      </Button>
    </ActionMenu>
  );
}

type OneOrPartsProps = {
  readonly printing: ReturnType<typeof usePrinting>;
  readonly work: Extract<Printing, { readonly state: 'choosing' }>;
};

/** Before a long set goes out: a wait for one bound file, or parts without it. */
function OneOrParts({ printing, work: { whole, inParts, pages } }: OneOrPartsProps) {
  const say = useSay();
  const label = say('print.manyPages', { count: pages });
  return (
    <section className={styles.bar} aria-label={label}>
      <p>{label}</p>
      <Button look="primary" onClick={() => void printing.begin(whole)}>
        {say('print.asOne')}
      </Button>
      <Button onClick={() => void printing.begin(inParts)}>{say('print.inParts', { count: inParts.parts.length })}</Button>
      <Button onClick={printing.forget}>{say('print.cancel')}</Button>
    </section>
  );
}

type NextPartProps = {
  readonly printing: ReturnType<typeof usePrinting>;
  readonly work: Extract<Printing, { readonly state: 'between' }>;
};

/** A long set goes out in parts: the next, the last one again, or an end. */
function NextPart({ printing, work: { next, sent } }: NextPartProps) {
  const say = useSay();
  const { parts } = sent;
  const part = parts[next];
  if (!part) return null;
  const label = say('print.partsOut', { count: next, of: parts.length });
  const pages = (of: typeof part) => ({ from: of.from, to: of.to });
  return (
    <section className={styles.bar} aria-label={label}>
      <p>{label}</p>
      <progress value={next} max={parts.length} aria-label={label} />
      <Button look="primary" onClick={() => void printing.sendPart(sent, next)}>
        {say('print.nextPart', { part: next + 1, ...pages(part) })}
      </Button>
      <Button onClick={() => void printing.sendPart(sent, next - 1)}>{say('print.partAgain', { part: next })}</Button>
      <Button onClick={() => printing.end(sent, next)}>{say('print.partsEnd')}</Button>
    </section>
  );
}
