import type { ComponentPropsWithRef } from 'react';
import controls from './controls.module.css';
import { Tip } from './tip';

type Worded = { readonly look?: 'plain' | 'primary' | 'soft' | 'quiet' };
/** An icon says its word to whoever cannot see it, and to whoever rests on it; without one it does not compile. */
type Icon = { readonly look: 'icon'; readonly 'aria-label': string };
type Props = Omit<ComponentPropsWithRef<'button'>, 'type'> &
  (Worded | Icon) & {
    readonly small?: boolean;
    readonly submits?: boolean;
    /** The key that does the same, as it is written. */
    readonly keys?: string | undefined;
  };

/** A verb to press. */
export function Button({ look = 'plain', small = false, submits = false, keys, className, ...rest }: Props) {
  const classes = [controls.button, look === 'plain' ? '' : controls[look], small ? controls.small : '', className ?? ''];
  const button = <button type={submits ? 'submit' : 'button'} className={classes.filter(Boolean).join(' ')} {...rest} />;
  const word = look === 'icon' ? rest['aria-label'] : undefined;
  return word ? (
    <Tip text={word} keys={keys}>
      {button}
    </Tip>
  ) : (
    button
  );
}
