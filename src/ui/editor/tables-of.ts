import { isVehicle } from '../../model/scene';
import type { EditorState } from './use-editor';

/** How many tables the plan on the screen has. The seats of a vehicle stand at none. */
export const tablesOf = ({ occasion, review }: Pick<EditorState, 'occasion' | 'review'>): number =>
  occasion && isVehicle(occasion.layout) ? 0 : (review?.context.layout.tables.length ?? 0);
