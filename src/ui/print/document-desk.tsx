import { useState } from 'react';
import { Button } from '../parts/button';
import { useSay, useSpeaker } from '../speech';
import type { Printed } from './documents-port';
import { PagePreview } from './page-preview';
import styles from './print-screen.module.css';
import type { Piece, PrintState } from './use-print';

/** As many sheets of one piece as have a place on the desk at once; more on demand, and all are printed. */
const atOnce = 50;

/** The sheets of the document that is looked at, as they will be printed. */
export function DocumentDesk({ state }: { readonly state: PrintState }) {
  const say = useSay();
  const { language } = useSpeaker();
  const { port, pieces, at, sheets } = state;
  const mine = pieces.filter(({ document, key }) => document === at && !state.isLeftOut(key));
  const shown = mine.flatMap((piece) => {
    const printed = sheets.lastOf(piece.key);
    return printed ? [{ piece, printed }] : [];
  });
  const dressed = state.dress(shown.map(({ printed }) => printed));
  // By the longer side of the paper: a lying sheet that comes after standing ones makes none of them smaller.
  const widest = Math.max(1, ...dressed.flatMap(({ pages }) => pages.map(({ width, height }) => Math.max(width, height))));
  return (
    <div className={styles.desk}>
      {port && pieces.length === 0 && <p>{say('print.nothing')}</p>}
      {pieces.length > 0 && mine.length === 0 && <p>{say('print.allLeftOut')}</p>}
      {shown.map(({ piece }, place) => {
        const printed = dressed[place];
        return (
          printed && (
            <Sheets key={piece.key} piece={piece} printed={printed} name={port?.name(piece.document, language) ?? ''} widest={widest} />
          )
        );
      })}
    </div>
  );
}

type SheetsProps = { readonly piece: Piece; readonly printed: Printed; readonly name: string; readonly widest: number };

function Sheets({ piece: { title }, printed: { pages, css }, name, widest }: SheetsProps) {
  const say = useSay();
  const [most, setMost] = useState(atOnce);
  const first = pages[0];
  return (
    <section aria-label={`${name} ${title}`}>
      <p className={styles.sheetHead}>
        <b>{title ? `${title}　${name}` : name}</b>
        {first && say('print.size', { width: first.width, height: first.height, count: pages.length })}
      </p>
      <div className={styles.sheets}>
        {pages.slice(0, most).map((page, index) => (
          <PagePreview
            key={index}
            page={page}
            css={css}
            widest={widest}
            label={say('print.page', { name, page: index + 1, count: pages.length })}
          />
        ))}
      </div>
      {pages.length > most && (
        <p className={styles.more}>
          {say('print.more', { count: pages.length - most })}{' '}
          <Button onClick={() => setMost(most + 4 * atOnce)}>{say('print.showMore')}</Button>
        </p>
      )}
    </section>
  );
}
