import { type FlowSheet, sheetsOf } from './flow-pages';

const isOneSheet = (flow: FlowSheet): boolean => sheetsOf(flow) === 1;

/** The flow with the largest drawing that leaves it on one sheet; where none does, with the largest of all. Heights from the largest down, millimeters. */
export function onOneSheet(
  [largest, ...smaller]: readonly [number, ...number[]],
  flowWith: (pictureHeight: number) => FlowSheet,
): FlowSheet {
  const whole = flowWith(largest);
  if (isOneSheet(whole)) return whole;
  // A bus full of people takes more than one sheet however small it is drawn.
  const smallest = flowWith(smaller.at(-1) ?? largest);
  return isOneSheet(smallest) ? (smaller.map(flowWith).find(isOneSheet) ?? smallest) : whole;
}
