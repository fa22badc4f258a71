import type { LayoutId } from '../../layouts/layout';
import type { ConventionId } from '../../model/occasion';
import type { GivenId } from './givens';
import type { Scene } from './scene';

/** Which seat honors more, scene by scene. What no source states is simply not there, and answered as *not covered*. */
export type Convention = {
  readonly id: ConventionId;
  readonly scenes: Readonly<Partial<Record<LayoutId, Scene>>>;
  /** Where the interpreters of a roster sit when nothing was said. */
  readonly interpreters: Readonly<Partial<Record<LayoutId, 'beside' | 'behind'>>>;
  /** Where both wives are at the table by a plan of its own: the given `couples` when the list has a couple on each side and nothing was said. */
  readonly couples?: Readonly<Partial<Record<LayoutId, 'together'>>>;
  /** Where the usual default of a given is not this country's. */
  readonly standards?: Readonly<Partial<Record<GivenId, string>>>;
};
