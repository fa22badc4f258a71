/** The lock of whoever writes this reception. */
export const penOf = (id: string) => `xici:${id}`;

/** Whether another window has a reception open to write in it. Where the browser has no locks nobody knows. */
export async function isWorkElsewhere(locks: Pick<LockManager, 'request' | 'query'> | undefined, me: string): Promise<boolean> {
  if (!locks) return false;
  const mark = `xici-window:${me}`;
  return locks.request(mark, async () => {
    const { held = [] } = await locks.query();
    const here = held.find(({ name }) => name === mark)?.clientId;
    return held.some(({ name, clientId }) => name?.startsWith(penOf('')) && clientId !== here);
  });
}
