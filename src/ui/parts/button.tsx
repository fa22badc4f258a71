import type { ComponentPropsWithRef } from 'react';
import controls from './controls.module.css';
import { Tip } from './tip';

type Worded = { readonly look?: 'plain' | 'primary' | 'soft' | 'quiet' };
/** An icon says its word to whoever cannot see it, and to whoever rests on it; without one it does not compile. A bare one is dressed by its place. */
type Icon = { readonly look: 'icon' | 'bare'; readonly 'aria-label': string };
/** There is one kind of tip: the browser's own (`title`) shows no key, and nothing at all to whoever came by keyboard. */
type Props = Omit<ComponentPropsWithRef<'button'>, 'type' | 'title'> &
  (Worded | Icon) & {
    readonly small?: boolean;
    readonly submits?: boolean;
    /** What pressing it does, where its word does not say it all. */
    readonly tip?: string | undefined;
    /** The key that does the same, as it is written. */
    readonly keys?: string | undefined;
  };

/** A verb to press. */
export function Button({ look = 'plain', small = false, submits = false, keys, tip, className, ...rest }: Props) {
  const dress = look === 'bare' ? [] : [controls.button, look === 'plain' ? '' : controls[look], small ? controls.small : ''];
  const classes = [...dress, className].filter(Boolean).join(' ');
  const button = <button type={submits ? 'submit' : 'button'} className={classes} aria-description={tip} {...rest} />;
  const word = tip ?? (look === 'icon' || look === 'bare' ? rest['aria-label'] : undefined);
  return word ? (
    <Tip text={word} keys={keys}>
      {button}
    </Tip>
  ) : (
    button
  );
}
