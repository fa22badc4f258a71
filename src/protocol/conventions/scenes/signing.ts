import type { Citation } from '../../../model/citation';
import { afterThem, held } from '../by-list';
import { byPrinciples } from '../by-principles';
import { frontOverRear, nearerTo } from '../principles';
import type { Scene } from '../scene';

export type SigningAuthority = { readonly signers: Citation; readonly assistants: Citation; readonly standing: Citation };

/**
 * Signers at the table, guest at the own right; their people behind them, the highest nearest the middle (CONTRACT `ceremony/signing`).
 * Of people seated opposite the source says no more than that: their chairs are level by row and distance, and say that nobody ranks them.
 */
export const signingScene =
  ({ signers, assistants, standing }: SigningAuthority): Scene =>
  ({ layout, seats }) => {
    const behind = seats.filter(({ side }) => side !== 'T' && side !== 'A');
    const half = (left: boolean) => behind.filter(({ at }) => (left ? at.x < 0 : at.x >= 0));
    const principles = [frontOverRear(standing), nearerTo('nearer-the-middle', standing, ({ at }) => Math.abs(Math.round(at.x)))];
    const premise = [{ principle: 'behind-the-own-signer', citation: standing }];
    const signer = seats.filter(({ side }) => side === 'T').map(({ id }) => id);
    const assistant = seats.filter(({ side }) => side === 'A').map(({ id }) => id);
    const two = signer.length === 2;
    const signerReason = { principle: two ? 'guest-signer-at-the-right' : 'signers-in-agreed-order', citation: signers };
    const assistantReason = { principle: 'assistants-at-the-outer-side', citation: assistants };
    const opposite = layout.settings.participants === 'opposite';
    return {
      order: opposite
        ? { any: afterThem(behind, ({ row, at }) => [row, Math.abs(Math.round(at.x))]) }
        : { guest: byPrinciples(half(true), principles, premise), host: byPrinciples(half(false), principles, premise) },
      roles: {
        signer: two
          ? [...held(seats, [signer[0]], signerReason, 'guest'), ...held(seats, [signer[1]], signerReason, 'host')]
          : held(seats, signer, signerReason),
        assistant:
          assistant.length === 2
            ? [...held(seats, [assistant[0]], assistantReason, 'guest'), ...held(seats, [assistant[1]], assistantReason, 'host')]
            : held(seats, assistant, assistantReason),
      },
    };
  };
