import { useMemo } from 'react';
import { buildLayout } from '../../layouts/index';
import { type LayoutId, layoutIds } from '../../layouts/layout';
import { isFault } from '../../layouts/read-settings';
import type { Settings } from '../../model/occasion';
import { LayoutSketch } from '../parts/layout-sketch';
import styles from './start-screen.module.css';

const none: Settings = {};
const isLayout = (id: string): id is LayoutId => layoutIds.some((known) => known === id);

/** The first occasion's room, small. */
export default function Thumbnail({ layout }: { readonly layout: string }) {
  const drawn = useMemo(() => (isLayout(layout) ? buildLayout(layout, none) : undefined), [layout]);
  return <div className={styles.thumbnail}>{drawn && !isFault(drawn) && <LayoutSketch layout={drawn} />}</div>;
}
