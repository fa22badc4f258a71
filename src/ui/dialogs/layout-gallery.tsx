import { useMemo } from 'react';
import { type LayoutId, type Scene, sceneOf, type Template } from '../../layouts/layout';
import type { Settings } from '../../model/occasion';
import { useEngine } from '../engine';
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
  return (
    <div className={styles.gallery}>
      {scenes.map((scene) => {
        const here = catalogue.templates.filter(({ id }) => sceneOf(id) === scene);
        return (
          here.length > 0 && (
            <fieldset key={scene}>
              <legend className={styles.scene}>{say(`scene.${scene}`)}</legend>
              <div className={styles.cards}>
                {here.map((template) => (
                  <LayoutCard key={template.id} template={template} checked={template.id === value} onChoose={onChange} />
                ))}
              </div>
            </fieldset>
          )
        );
      })}
    </div>
  );
}

type CardProps = { readonly template: Template; readonly checked: boolean; readonly onChoose: (layout: LayoutId) => void };

function LayoutCard({ template: { id }, checked, onChoose }: CardProps) {
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
