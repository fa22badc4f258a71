import { principalOf } from '../rules/reading/principals';
import type { Problem } from './problem';

/**
 * Where the principal host drives, that is settled before anything else (CONTRACT §4): no seat of honor for somebody else is worth a car
 * that nobody drives. What the office has locked at the wheel, or where it has locked the host, stands all the same.
 */
export function withHostAtWheel(problem: Problem): Problem {
  const { context, present, fixed } = problem;
  const drives = context.honor?.given.driver;
  const wheel = context.honor?.roles.driver?.[0]?.seat;
  const host = drives === 'host' || drives === 'host-couple' ? principalOf(context, 'host') : undefined;
  if (!wheel || !host || fixed.has(wheel) || [...fixed].some((seat) => present.get(seat) === host.id)) return problem;
  const others = [...present].filter(([seat, person]) => seat !== wheel && person !== host.id);
  return { ...problem, present: new Map([...others, [wheel, host.id]]), fixed: new Set([...fixed, wheel]) };
}
