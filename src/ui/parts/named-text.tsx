import { Fragment } from 'react';
import controls from './controls.module.css';

/** Longer ones may break after all: a panel is only so wide. */
const longest = 24;

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sentence in which no name is broken between lines: 米拉·秦, not 米拉 / ·秦. */
export function NamedText({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  const kept = names.filter((name) => name !== '' && name.length <= longest).toSorted((left, right) => right.length - left.length);
  if (kept.length === 0) return <>{text}</>;
  return (
    <>
      {text.split(new RegExp(`(${kept.map(escaped).join('|')})`)).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} className={controls.unbroken}>
            {part}
          </span>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </>
  );
}
