import { Tick } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { useSay, useSpeaker } from '../speech';
import type { Printed } from './documents-port';
import { PagePreview } from './page-preview';
import styles from './print-screen.module.css';
import type { PrintState } from './use-print';

const groups = ['seating', 'cards', 'convoy', 'people', 'archive'] as const;

/** Every document that this reception can print, each with its first sheet. */
export function DocumentGallery({ state }: { readonly state: PrintState }) {
  const say = useSay();
  const { kinds } = state;
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
                {here.map(({ id }) => (
                  <DocumentRow key={id} id={id} state={state} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function DocumentRow({ id, state }: { readonly id: string; readonly state: PrintState }) {
  const say = useSay();
  const { language, list } = useSpeaker();
  const mine = state.pieces.filter(({ document, key }) => document === id && !state.isLeftOut(key));
  const made = mine.flatMap(({ key }) => state.sheets.lastOf(key) ?? []);
  const name = state.port?.name(id, language) ?? id;
  const pages = made.reduce((sum, printed) => sum + printed.pages.length, 0);
  return (
    <li className={`${styles.document} ${id === state.at ? styles.shown : ''}`}>
      <Tick
        label={<span className="seen-not">{say('print.tick', { name })}</span>}
        checked={state.isTicked(id)}
        onChange={(on) => state.tick(id, on)}
      />
      <Thumbnail printed={made[0]} />
      <button type="button" className={styles.name} aria-pressed={id === state.at} onClick={() => state.look(id)}>
        {name}
        <small>{list(mine.map(({ title }) => title).filter(Boolean))}</small>
      </button>
      {made.length === mine.length && pages > 0 && <span className={styles.pages}>{say('print.pages', { count: pages })}</span>}
    </li>
  );
}

/** The first sheet in small. */
function Thumbnail({ printed }: { readonly printed: Printed | undefined }) {
  const page = printed?.pages[0];
  return (
    <span className={styles.thumbnail} aria-hidden>
      {page ? (
        <PagePreview page={page} css={printed.css} widest={Math.max(page.width, page.height * 1.3)} label="" />
      ) : (
        <i className={styles.blank} />
      )}
    </span>
  );
}
