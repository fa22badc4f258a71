import type { PersonId } from '../model/ids';
import type { ChangeKind } from './change/change-draft';
import type { Look } from './editor/use-editor';
import type { Incoming } from './incoming';

/** The screen that is shown, and what it was opened with. */
export type Place =
  | { readonly at: 'start' }
  | { readonly at: 'editor'; readonly fresh?: true; readonly sample?: true; readonly look?: Look }
  | { readonly at: 'programme' }
  | { readonly at: 'import'; readonly list: Incoming | undefined; readonly from: 'start' | 'editor' }
  | { readonly at: 'print' }
  | { readonly at: 'change'; readonly kind: ChangeKind; readonly person?: PersonId | undefined };
