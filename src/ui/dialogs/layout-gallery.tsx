import { useMemo } from 'react';
import { type LayoutId, type Scene, sceneOf } from '../../layouts/layout';
import { ownLayoutId } from '../../model/drawn-room';
import type { Settings } from '../../model/occasion';
import { useEngine, useReception } from '../engine';
import { LayoutSketch } from '../parts/layout-sketch';
import { useSay, useSpeaker } from '../speech';
import styles from './dialogs.module.css';

const scenes: readonly Scene[] = ['meeting', 'ceremony', 'banquet', 'vehicle'];
const standard: Settings = {};

type Props = { readonly value: LayoutId | undefined; readonly onChange: (layout: LayoutId) => void };

/** Rooms, tables and vehicles to choose from, each drawn small. */
export function LayoutGallery({ value, onChange }: Props) {
  const say = useSay();
  const { catalogue } = useEngine();
  const { rooms = {} } = useReception();
  const own = Object.values(rooms).map(ownLayoutId);
  return (
    <div className={styles.gallery}>
      {scenes.map((scene) => {
        const here = catalogue.templates.filter(({ id }) => sceneOf(id) === scene);
        return (
          here.length > 0 && (
            <fieldset key={scene}>
              <legend className={styles.scene}>{say(`scene.${scene}`)}</legend>
              <div className={styles.cards}>
                {here.map(({ id }) => (
                  <LayoutCard key={id} id={id} checked={id === value} onChoose={onChange} />
                ))}
              </div>
            </fieldset>
          )
        );
      })}
      {own.length > 0 && (
        <fieldset>
          <legend className={styles.scene}>{say('rooms.own')}</legend>
          <div className={styles.cards}>
            {own.map((id) => (
              <LayoutCard key={id} id={id} checked={id === value} onChoose={onChange} />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

type CardProps = { readonly id: LayoutId; readonly checked: boolean; readonly onChoose: (layout: LayoutId) => void };

function LayoutCard({ id, checked, onChoose }: CardProps) {
  const { catalogue, names } = useEngine();
  const { language } = useSpeaker();
  const drawn = useMemo(() => catalogue.draw(id, standard), [catalogue, id]);
  return (
    <label className={styles.card}>
      <input type="radio" name="layout" value={id} checked={checked} onChange={() => onChoose(id)} />
      {drawn && <LayoutSketch layout={drawn} />}
      {names.layout(id, language)}
    </label>
  );
}
