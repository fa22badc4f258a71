import type { ComponentPropsWithRef } from 'react';
import controls from './controls.module.css';

type Props = Omit<ComponentPropsWithRef<'button'>, 'type'> & {
  readonly look?: 'plain' | 'primary' | 'soft' | 'quiet' | 'icon';
  readonly small?: boolean;
  readonly submits?: boolean;
};

/** A verb to press. `icon` buttons carry their word in `aria-label`. */
export function Button({ look = 'plain', small = false, submits = false, className, ...rest }: Props) {
  const classes = [controls.button, look === 'plain' ? '' : controls[look], small ? controls.small : '', className ?? ''];
  return <button type={submits ? 'submit' : 'button'} className={classes.filter(Boolean).join(' ')} {...rest} />;
}
