import { useLayoutEffect, useRef } from 'react';
import type { PrintedPage } from './documents-port';
import { pictureOf } from './paper';
import styles from './print-screen.module.css';

type Props = { readonly page: PrintedPage; readonly css: string; readonly label: string; readonly widest: number };

/** One sheet as it will be printed, in its own shadow so that its fonts and ours do not mix. */
export function PagePreview({ page, css, label, widest }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const host = box.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{display:block}svg{display:block;width:100%;height:100%}${css}`);
    root.adoptedStyleSheets = [sheet];
    const picture = pictureOf(page);
    root.replaceChildren(...(picture ? [picture] : []));
  }, [page, css]);
  return (
    <div
      ref={box}
      role="img"
      aria-label={label}
      className={`paper-sheet ${styles.sheet}`}
      style={{ width: `${(page.width / widest) * 100}%`, aspectRatio: `${page.width} / ${page.height}` }}
    />
  );
}
