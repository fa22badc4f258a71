import controls from '../parts/controls.module.css';
import { useSay } from '../speech';
import type { WishState } from './wish-state';
import styles from './wishes.module.css';

/** Whether the plan on the screen grants a wish. */
export function WishBadge({ state }: { readonly state: WishState }) {
  const say = useSay();
  const look = { met: controls.accent, unmet: styles.unmet, silent: '' }[state.is];
  return (
    <span className={`${controls.tag} ${look}`}>
      {state.is === 'unmet' ? say('wishes.state.unmet', { count: state.places }) : say(`wishes.state.${state.is}`)}
    </span>
  );
}
