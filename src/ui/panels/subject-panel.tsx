import type { ComponentProps } from 'react';
import { useEngine } from '../engine';
import { CarriedPanel } from './carried-panel';
import { SelectionPanel } from './selection-panel';
import { useCarried } from './use-carried';

/** Whom the panel speaks of: whoever is in the hand, otherwise whoever is selected. A part of its own, so that the findings above it stand still. */
export function SubjectPanel(props: ComponentProps<typeof SelectionPanel>) {
  const { hand } = useEngine();
  const carried = useCarried(hand);
  if (carried) return <CarriedPanel occasion={props.occasion} carried={carried} />;
  return props.selection.seat || props.selection.person ? <SelectionPanel {...props} /> : null;
}
