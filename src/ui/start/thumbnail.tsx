import { useMemo } from 'react';
import { type LayoutId, layoutIds } from '../../layouts/layout';
import type { Settings } from '../../model/occasion';
import { useEngine } from '../engine';
import { LayoutSketch } from '../parts/layout-sketch';
import styles from './start-screen.module.css';

const none: Settings = {};
const isLayout = (id: string): id is LayoutId => layoutIds.some((known) => known === id);

/** The first occasion's room, small. */
export function Thumbnail({ layout }: { readonly layout: string }) {
  const { catalogue } = useEngine();
  const drawn = useMemo(() => (isLayout(layout) ? catalogue.draw(layout, none) : undefined), [catalogue, layout]);
  return <div className={styles.thumbnail}>{drawn && <LayoutSketch layout={drawn} />}</div>;
}
