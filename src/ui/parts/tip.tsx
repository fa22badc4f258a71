import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import controls from './controls.module.css';

/** The word of a control, and the key that does the same. */
export function Tip({
  text,
  keys,
  children,
}: {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly children: ReactElement<Record<string, unknown>>;
}) {
  return (
    // Escape means what it would mean without the tip: it leaves the dialog whose button has one.
    <Tooltip.Root onOpenChange={(_, details) => details.reason === 'escape-key' && details.allowPropagation()}>
      <Tooltip.Trigger render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className={controls.tipLayer}>
          {/* For the eye: whoever hears the page has the word from the control itself. */}
          <Tooltip.Popup aria-hidden className={controls.tip}>
            {text}
            {keys && <kbd>{keys}</kbd>}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
