import { useLayoutEffect, useRef } from 'react';
import type { PrintedPage } from './documents-port';
import { pictureOf } from './paper';
import styles from './print-screen.module.css';
import { useInSight } from './use-in-sight';

type Props = { readonly page: PrintedPage; readonly css: string; readonly label: string; readonly widest: number };

/**
 * One sheet as it will be printed, in its own shadow so that its fonts and ours do not mix. It is drawn only while it is in sight: a
 * sheet of a large hall has thousands of parts, and a set a thousand sheets.
 */
export function PagePreview({ page, css, label, widest }: Props) {
  const { width, height, body } = page;
  const box = useRef<HTMLDivElement>(null);
  const inSight = useInSight(box);
  useLayoutEffect(() => {
    const host = box.current;
    if (!host) return;
    if (!inSight) {
      host.shadowRoot?.replaceChildren();
      return;
    }
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{display:block}svg{display:block;width:100%;height:100%}${css}`);
    root.adoptedStyleSheets = [sheet];
    const picture = pictureOf({ width, height, body });
    root.replaceChildren(...(picture ? [picture] : []));
  }, [inSight, width, height, body, css]);
  return (
    <div
      ref={box}
      role="img"
      aria-label={label}
      className={`paper-sheet ${styles.sheet}`}
      style={{ width: `${(width / widest) * 100}%`, aspectRatio: `${width} / ${height}` }}
    />
  );
}
