import { ChevronLeft, Printer } from 'lucide-react';
import type { Action } from '../actions/action';
import { useShortcuts } from '../actions/use-shortcuts';
import { Button } from '../parts/button';
import { ChoiceField, Tick } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { useSay, useSpeaker } from '../speech';
import { PagePreview } from './page-preview';
import { printPages } from './paper';
import styles from './print-screen.module.css';
import { type Piece, type PrintState, usePrint } from './use-print';

const groups = ['seating', 'cards', 'convoy', 'archive'] as const;

/** The printed set: what, how, and how it will look. The browser prints it. */
export default function PrintScreen({ onBack }: { readonly onBack: () => void }) {
  const say = useSay();
  const state = usePrint();
  const print: Action = {
    id: 'printSet',
    label: say('print.do', { count: state.pages }),
    keys: 'mod+p',
    enabled: state.pages > 0,
    run: () => void printPages(state.wanted.map(({ printed }) => printed)),
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
          <span className={screen.muted}>{say('print.pdf')}</span>
        </div>
        <div className={screen.actions}>
          <Button look="primary" disabled={!print.enabled} onClick={print.run}>
            <Printer size={16} aria-hidden />
            {print.label}
          </Button>
        </div>
      </header>
      <aside className={screen.left} aria-label={say('print.documents')}>
        <DocumentList state={state} />
      </aside>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <main className={screen.center} aria-busy={!state.port} tabIndex={0}>
        <Desk state={state} />
      </main>
      <aside className={screen.right} aria-label={say('print.options')}>
        <DocumentOptionsForm state={state} />
      </aside>
      <footer className={screen.status}>
        <span>{say('print.same')}</span>
        <span className={screen.grow} />
        <span>{say('status.offline')}</span>
      </footer>
    </div>
  );
}

function DocumentList({ state }: { readonly state: PrintState }) {
  const say = useSay();
  const { language, list } = useSpeaker();
  const { port, kinds, pieces } = state;
  return (
    <>
      <div className={screen.head}>
        <h2>{say('print.documents')}</h2>
        <span className={screen.muted}>{say('print.ticked', { count: kinds.filter(({ id }) => state.isTicked(id)).length })}</span>
      </div>
      {groups.map((group) => {
        const here = kinds.filter((kind) => kind.group === group);
        return (
          here.length > 0 && (
            <section key={group} aria-label={say(`print.group.${group}`)}>
              <h3 className={styles.group}>{say(`print.group.${group}`)}</h3>
              <ul>
                {here.map(({ id }) => {
                  const mine = pieces.filter(({ kind }) => kind.id === id);
                  const pages = mine.filter(({ key }) => !state.isLeftOut(key)).reduce((sum, { printed }) => sum + printed.pages.length, 0);
                  const name = port?.name(id, language) ?? id;
                  return (
                    <li key={id} className={`${styles.document} ${id === state.at ? styles.shown : ''}`}>
                      <Tick
                        label={<span className="seen-not">{say('print.tick', { name })}</span>}
                        checked={state.isTicked(id)}
                        onChange={(on) => state.tick(id, on)}
                      />
                      <button type="button" className={styles.name} aria-pressed={id === state.at} onClick={() => state.look(id)}>
                        {name}
                        <small>{list(mine.flatMap(({ occasion }) => occasion?.title ?? []))}</small>
                      </button>
                      <span className={styles.pages}>{say('print.pages', { count: pages })}</span>
                    </li>
                  );
                })}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

/** As many sheets as one can look through; the rest is printed all the same. */
const mostShown = 24;

function Desk({ state }: { readonly state: PrintState }) {
  const say = useSay();
  const { language } = useSpeaker();
  const { port, pieces, at } = state;
  const mine = pieces.filter(({ kind, key }) => kind.id === at && !state.isLeftOut(key));
  const widest = Math.max(1, ...mine.flatMap(({ printed }) => printed.pages.map(({ width }) => width)));
  return (
    <div className={styles.desk}>
      {port && pieces.length === 0 && <p>{say('print.nothing')}</p>}
      {mine.map((piece) => (
        <Sheets key={piece.key} piece={piece} name={port?.name(piece.kind.id, language) ?? ''} widest={widest} />
      ))}
    </div>
  );
}

function Sheets({ piece: { printed, occasion }, name, widest }: { readonly piece: Piece; readonly name: string; readonly widest: number }) {
  const say = useSay();
  const { pages, css } = printed;
  const first = pages[0];
  return (
    <section aria-label={`${name} ${occasion?.title ?? ''}`}>
      <p className={styles.sheetHead}>
        <b>{occasion ? `${occasion.title}　${name}` : name}</b>
        {first && say('print.size', { width: first.width, height: first.height, count: pages.length })}
      </p>
      <div className={styles.sheets}>
        {pages.slice(0, mostShown).map((page, index) => (
          <PagePreview
            key={index}
            page={page}
            css={css}
            widest={widest}
            label={say('print.page', { name, page: index + 1, count: pages.length })}
          />
        ))}
      </div>
      {pages.length > mostShown && <p className={styles.more}>{say('print.more', { count: pages.length - mostShown })}</p>}
    </section>
  );
}

function DocumentOptionsForm({ state }: { readonly state: PrintState }) {
  const say = useSay();
  const { language } = useSpeaker();
  const { port, at, pieces } = state;
  if (!port || !at) return null;
  const mine = pieces.filter(({ kind }) => kind.id === at);
  const given = state.optionsOf(at);
  return (
    <>
      <div className={screen.head}>
        <h2>{port.name(at, language)}</h2>
      </div>
      <div className={screen.body}>
        {mine.some(({ occasion }) => occasion) && (
          <fieldset>
            <legend className={screen.muted}>{say('print.occasions')}</legend>
            {mine.map(({ key, occasion }) => (
              <div key={key}>
                <Tick label={occasion?.title ?? ''} checked={!state.isLeftOut(key)} onChange={(on) => state.leave(key, !on)} />
              </div>
            ))}
          </fieldset>
        )}
        {port.optionsFor(at).map((option) => {
          const label = port.optionName(at, option.key, language);
          if (option.kind === 'tick') {
            return (
              <Tick
                key={option.key}
                label={label}
                checked={(given[option.key] ?? option.standard) === true}
                onChange={(on) => state.setOption(at, option.key, on)}
              />
            );
          }
          const options = option.choices.map((choice) => ({ value: choice, label: port.choiceName(at, option.key, choice, language) }));
          return (
            <ChoiceField
              key={option.key}
              label={label}
              value={String(given[option.key] ?? option.standard)}
              options={options}
              onChange={(value) => state.setOption(at, option.key, value)}
            />
          );
        })}
        {[...new Set(mine.flatMap(({ printed }) => printed.notes))].map((note) => (
          <p key={note} className={screen.muted}>
            {note}
          </p>
        ))}
      </div>
    </>
  );
}
