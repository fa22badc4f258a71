import type { Office } from '../../../../src/protocol/precedence';

/** d deputy, m member, P party post, E 常务, A acting, F former, T titular. */
export const flagsOf = ({ headship, partyPost, executive, acting, former, titular }: Office): string =>
  [
    headship === 'deputy' && 'd',
    headship === 'member' && 'm',
    partyPost && 'P',
    executive && 'E',
    acting && 'A',
    former && 'F',
    titular && 'T',
  ]
    .filter(Boolean)
    .join('');
