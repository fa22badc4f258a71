import type { ArrangePort } from '../proposal/arrange-port';

/** Arranging, whose program is fetched when somebody first asks for a proposal. */
export function arrangingLater(load: () => Promise<ArrangePort>): ArrangePort {
  let coming: Promise<ArrangePort> | undefined;
  const port = () => {
    coming ??= load().catch((fault: unknown) => {
      // Asked again, it is fetched again.
      coming = undefined;
      throw fault;
    });
    return coming;
  };
  return {
    propose: async (occasion, aim, watch) => (await port()).propose(occasion, aim, watch),
    alternatives: async (occasion, watch) => (await port()).alternatives(occasion, watch),
    everywhere: async (reception, aim, watch) => (await port()).everywhere(reception, aim, watch),
    conflict: async (occasion, proposal, signal) => (await port()).conflict(occasion, proposal, signal),
  };
}
