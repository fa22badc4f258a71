/**
 * Questions put to intl.md, each worked out from the sheet by hand, most of them before the engine was asked: odd and even sides, ends
 * that are occupied, chairs given up, mirrored wheels and panels, profile by profile. What no source states is answered as not covered.
 */
import { describe, expect, it } from 'vitest';
import { buildLayout } from '../../../src/layouts';
import type { LayoutId } from '../../../src/layouts/layout';
import { isFault } from '../../../src/layouts/read-settings';
import type { ConventionId } from '../../../src/model/occasion';
import { honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(' ').flatMap((pair) => (pair ? [pair.split('=') as [string, string]] : [])));

function found(convention: ConventionId, layoutId: LayoutId, settings: string, given: string) {
  const layout = buildLayout(layoutId, pairs(settings));
  if (isFault(layout)) throw new Error(JSON.stringify(layout));
  return honorOrderOf(layout, convention, pairs(given));
}

/** `host N3 / guest N2 N4 / any S3`; a role in brackets after them; a tilde before the first seat that no source ranks. */
function answer(...question: Parameters<typeof found>): string {
  const honor = found(...question);
  if (!isCovered(honor)) return 'not covered';
  const lists = Object.entries(honor.order).flatMap(([name, seats]) =>
    seats.length === 0 ? [] : [`${name} ${seats.map(({ seat, sourced }) => (sourced ? seat : `~${seat}`)).join(' ')}`],
  );
  const roles = Object.entries(honor.roles).flatMap(([name, seats]) =>
    seats.length === 0 || name === 'driver' ? [] : [`(${name} ${seats.map(({ seat }) => seat).join(' ')})`],
  );
  return [...lists, ...roles]
    .sort()
    .join(' / ')
    .replaceAll(/~(\S+(?: ~\S+)*)/g, (_, silent: string) => `~ ${silent.replaceAll('~', '')}`);
}

type Row = readonly [convention: string, layout: string, settings: string, given: string, answer: string];

/** One row for each of the conventions. */
const rows = (...table: readonly Row[]) =>
  table.flatMap(([conventions, layout, settings, given, says]) =>
    conventions.split(' ').map((convention): Row => [convention, layout, settings, given, says]),
  );

function asks(...table: readonly Row[]) {
  it.each(rows(...table))('%s %s %s %s: %s', (convention, layout, settings, given, says) =>
    expect(answer(convention as ConventionId, layout as LayoutId, settings, given)).toBe(says),
  );
}

describe('§3 DIN-FR and §5: hosts in the middle', () => {
  const west = 'intl us uk fr es de jp';
  asks(
    [west, 'banquet/long', 'perSide=5', 'hosts=two', 'any ~ S2 S4 S1 S5 / guest N2 N4 N1 N5 / host N3 S3'],
    [west, 'banquet/long', 'perSide=5 ends=1', 'hosts=two', 'any ~ S2 S4 S1 S5 W E / guest N2 N4 N1 N5 / host N3 S3'],
    // An even side has two middles: the more important is at the own right of the centre, for each side its own.
    [west, 'banquet/long', 'perSide=4', 'hosts=two', 'any ~ S2 S1 S4 / guest N1 N3 N4 / host N2 S3'],
    [west, 'banquet/long', 'perSide=2', 'hosts=two', 'any ~ S1 / guest N2 / host N1 S2'],
    ['intl es', 'banquet/long', 'perSide=5', 'hosts=two order=cartesian', 'guest N2 S4 N4 S2 N1 S5 N5 S1 / host N3 S3'],
    ['intl es', 'banquet/long', 'perSide=4', 'order=cartesian', 'guest N1 S4 N3 S2 N4 S1 / host N2 S3'],
    ['intl es', 'banquet/long', 'perSide=5', 'order=clock', 'guest N2 N4 S4 S2 N1 N5 S5 S1 / host N3 S3'],
    ['intl es', 'banquet/long', 'perSide=3', 'order=clock', 'guest N1 N3 S3 S1 / host N2 S2'],
  );
});

describe('§2 DIN-EN: hosts at the ends', () => {
  asks(
    ['us uk intl es', 'banquet/long', 'perSide=4 ends=1', 'style=english', 'guest S1 N4 N1 S4 S2 N3 N2 S3 / host W E'],
    ['us uk intl es', 'banquet/long', 'perSide=3 ends=1', 'style=english', 'guest S1 N3 N1 S3 S2 N2 / host W E'],
    ['us uk intl es', 'banquet/long', 'perSide=1 ends=1', 'style=english', 'guest S1 N1 / host W E'],
    ['intl es', 'banquet/long', 'perSide=4 ends=1', 'style=english order=clock', 'guest S1 N1 N4 S4 S2 N2 N3 S3 / host W E'],
    // Nobody can sit at ends that are not there.
    ['us uk intl es', 'banquet/long', 'perSide=4', 'style=english', 'not covered'],
    // Hosts at the ends are America's and Britain's; these three have them in the middle (intl.md §2, §3).
    ['fr de jp', 'banquet/long', 'perSide=4 ends=1', 'style=english', 'not covered'],
  );
});

describe('§6 PRES: who gives up the chair', () => {
  asks(
    ['intl es', 'banquet/head', 'seats=7', 'presiding=guest', 'guest 1D 1C 1B 1F 1A 1G / host 1E'],
    ['intl es', 'banquet/head', 'seats=7', 'presiding=guest ceded=obliged', 'guest 1D 1E 1B 1F 1A 1G / host 1C'],
    ['intl es', 'banquet/head', 'seats=6', 'presiding=guest', 'guest 1C 1B 1E 1A 1F / host 1D'],
    ['intl es', 'banquet/round', 'seats=7', 'presiding=guest', 'guest 1 7 6 3 5 4 / host 2'],
    ['intl es', 'banquet/round', 'seats=7', 'presiding=guest ceded=obliged', 'guest 1 2 6 3 5 4 / host 7'],
    ['intl es', 'banquet/u', 'head=5 perSide=1', 'presiding=guest', 'guest N3 N2 N1 N5 WE EE WO1 EO1 / host N4'],
    ['de', 'banquet/round', 'seats=7', 'presiding=guest', 'guest 7 2 6 3 5 4 / host 1'],
  );
});

describe('§7: head tables, U, round, several tables', () => {
  asks(
    ['us uk intl es', 'banquet/head', 'seats=7', '', 'guest 1C 1E 1B 1F 1A 1G / host 1D'],
    ['us uk intl es', 'banquet/head', 'seats=6', '', 'guest 1D 1B 1E 1A 1F / host 1C'],
    ['us uk intl', 'banquet/head', 'seats=6 lectern=1', '', 'guest 1D 1B 1E 1A 1F / host 1C'],
    ['es', 'banquet/head', 'seats=6 lectern=1', '', 'not covered'],
    ['uk', 'banquet/head', 'seats=7', 'couples=together', 'guest 1C 1E 1F 1A 1G / host 1D 1B'],
    ['uk', 'banquet/head', 'seats=7', 'head-table=wedding', 'not covered'],
    ['intl es', 'banquet/u', 'head=4 perSide=2 inner=1', '', 'guest N3 N1 N4 WE EE WO1 EO1 WI1 EI1 WO2 EO2 WI2 EI2 / host N2'],
    ['intl es', 'banquet/u', 'head=3 perSide=1', '', 'guest N1 N3 WE EE WO1 EO1 / host N2'],
    ['intl es de', 'banquet/round', 'seats=6', '', 'guest 6 2 5 3 4 / host 1'],
    ['intl de', 'banquet/hall', 'tables=2 seats=4', '', 'guest T1.4 T2.4 T1.2 T2.2 T1.3 T2.3 / host T1.1 T2.1'],
    ['jp', 'banquet/round', 'seats=7', '', 'any 1 2 7 3 6 4 5'],
    ['intl', 'meeting/round', 'seats=6', '', 'any 1 6 2 5 3 4'],
    ['jp', 'meeting/round', 'seats=6', '', 'any 1 2 6 3 5 4'],
    ['intl', 'meeting/u-shape', 'head=2 perSide=2', '', 'any N1 N2 W1 E1 W2 E2'],
    ['jp', 'meeting/u-shape', 'head=3 perSide=2', '', 'any N2 W2 W1 N1 N3 E1 E2'],
    ['jp', 'meeting/u-shape', 'head=2 perSide=2', '', 'not covered'],
  );
});

describe('§8: two sides', () => {
  asks(
    ['intl us jp', 'meeting/talks', 'perSide=4', '', 'guest N2 N1 N3 N4 / host S3 S4 S2 S1'],
    ['intl us jp', 'meeting/talks', 'perSide=4', 'counterparts=mirrored', 'guest N2 N1 N3 N4 / host S2 S1 S3 S4'],
    ['intl us jp', 'meeting/talks', 'perSide=4', 'heads=equal', 'guest N2 N3 N1 N4 / host S3 S2 S4 S1'],
    ['intl us jp', 'meeting/talks', 'perSide=1', '', 'guest N1 / host S1'],
    ['intl us jp', 'meeting/talks', 'perSide=3 door=end', 'counterparts=mirrored', 'guest E2 E1 E3 / host W2 W1 W3'],
    ['intl us', 'meeting/talks', 'perSide=3 door=end', 'interpreters=beside', '(interpreter W1 E3) / guest E2 E1 / host W2 W3'],
    ['intl us jp', 'meeting/talks', 'perSide=1 behind=1', 'interpreters=behind', '(interpreter SB1 NB1) / guest N1 / host S1'],
  );
});

describe('§9: calls and rooms', () => {
  asks(
    ['intl kr', 'meeting/courtesy-call', 'perSide=1 behind=2', '', '(notetaker B1 B2) / guest P1 W1 / host P2 E1'],
    ['intl kr', 'meeting/courtesy-call', 'perSide=1 behind=2', 'interpreters=beside', '(interpreter B2 B1) / guest P1 W1 / host P2 E1'],
    ['jp', 'meeting/living-room', 'wall=side', '', 'guest L1 L2 L3 / host C1 C2'],
    ['jp', 'meeting/living-room', 'wall=side', 'sofa=right-end', 'guest L3 L2 L1 / host C1 C2'],
    ['jp', 'meeting/armchairs', 'place=wall-right', '', 'guest A / host B'],
    ['jp intl', 'meeting/armchairs', 'place=across', '', 'not covered'],
    ['intl', 'meeting/armchairs', 'place=opposed', '', 'not covered'],
  );
});

describe('§10: rows', () => {
  asks(
    ['intl fr es', 'meeting/rostrum', 'rows=4,5', '', 'any 1B 1C 1A 1D 2C 2B 2D 2A 2E'],
    ['intl fr es', 'meeting/rostrum', 'rows=4', 'even=first-left-of-center', 'any 1C 1B 1D 1A'],
    ['intl fr', 'meeting/audience', 'rows=3,4', '', 'any 1B 1C 1A 2C 2B 2D 2A'],
    ['intl', 'meeting/audience', 'rows=3,4', 'best-row=second', 'any 2C 2B 2D 2A 1B 1C 1A'],
    ['intl', 'ceremony/photo', 'rows=3,4', '', 'any 1B 1A 1C 2B 2C 2A 2D'],
  );
});

describe('§11: cars, the wheel at either side', () => {
  asks(
    ['us', 'vehicle/sedan', 'front=bench', '', 'any 2C 2A 1C 1B 2B'],
    ['de es', 'vehicle/sedan', '', '', 'any 2C 2A 1C ~ 2B'],
    ['kr', 'vehicle/sedan', '', '', 'any 2C 2A 1C 2B'],
    ['tw', 'vehicle/sedan', 'front=bench', '', 'any 2C 2A 2B 1C ~ 1B'],
    ['uk', 'vehicle/sedan', 'wheel=left', '', 'any 2A ~ 2C 2B 1C'],
    ['uk intl', 'vehicle/sedan', 'wheel=right', 'rear=right', 'any 2C 2A ~ 2B 1A'],
    ['jp', 'vehicle/sedan', 'wheel=right', 'fourth=middle-last', 'any 2C 2A 1A 2B'],
    ['intl kr de', 'vehicle/sedan', '', 'driver=host-couple', '(host-spouse 1C) / any 2C 2A ~ 2B'],
    ['us es jp uk fr', 'vehicle/sedan', '', 'driver=host-couple', 'not covered'],
    ['us de es kr', 'vehicle/sedan', 'wheel=right', 'driver=host', 'not covered'],
    ['us de es kr fr', 'vehicle/sedan', 'wheel=right', '', 'not covered'],
    ['intl us uk fr de es jp kr tw', 'vehicle/suv', '', '', 'not covered'],
    ['tw', 'vehicle/mpv-7', '', '', 'any 2C 2A 3C 3A 3B 1C'],
    ['tw', 'vehicle/van-7', '', 'driver=host', 'not covered'],
    ['tw', 'vehicle/van-9', '', '', 'not covered'],
    ['jp', 'vehicle/van-9', 'wheel=right', '', 'any 2C 2A 2B 1A ~ 1B 3B 3C 3A'],
    ['jp', 'vehicle/van-7', 'wheel=left', '', 'not covered'],
    ['intl us uk fr de kr', 'vehicle/van-7', '', '', 'not covered'],
    ['us uk fr de jp kr tw', 'vehicle/coach', '', '', 'not covered'],
  );
});

describe('§12: trains, aircraft, lifts', () => {
  asks(
    ['jp', 'vehicle/train-bay', 'places=6', 'bay=facing-first', 'any FW FA BW BA FM BM'],
    ['intl us uk fr de es tw', 'vehicle/train-bay', '', '', 'not covered'],
    ['es', 'vehicle/aircraft', 'rows=2 abreast=2', '', 'any 1B 1A 2B 2A'],
    ['jp', 'vehicle/aircraft', 'rows=1 abreast=6', '', 'any 1F 1A 1D 1C 1E 1B'],
    ['intl us uk fr de tw', 'vehicle/aircraft', '', '', 'not covered'],
    ['jp', 'vehicle/lift', 'panel=left', '', 'any B1 ~ B2 B3 F2 F3 F1'],
    ['kr', 'vehicle/lift', 'panel=right', 'lift=diagonal', 'any B1 ~ B2 B3 F1 F2 F3'],
    ['jp', 'vehicle/lift', '', 'lift=center', 'not covered'],
    ['intl us uk fr de es tw', 'vehicle/lift', '', '', 'not covered'],
  );
});

describe('what no source of a profile speaks of', () => {
  asks(
    ['fr de es tw uk kr', 'meeting/talks', '', '', 'not covered'],
    ['us uk fr de es tw', 'meeting/courtesy-call', '', '', 'not covered'],
    ['intl us uk fr de es tw', 'meeting/living-room', '', '', 'not covered'],
    ['us uk fr kr tw', 'banquet/round', '', '', 'not covered'],
    ['us uk fr es jp kr tw', 'banquet/hall', '', '', 'not covered'],
    ['us uk fr de jp kr tw', 'banquet/u', '', '', 'not covered'],
    ['fr de jp kr tw', 'banquet/head', '', '', 'not covered'],
    ['kr tw', 'banquet/long', '', '', 'not covered'],
    ['intl us uk fr de es jp kr tw', 'ceremony/signing', '', '', 'not covered'],
    ['us uk fr de es jp kr tw', 'ceremony/photo', '', '', 'not covered'],
    ['intl us uk fr de es jp kr tw', 'meeting/hollow-square', '', '', 'not covered'],
    ['intl us uk fr de es jp kr tw', 'meeting/conference', '', '', 'not covered'],
    ['us uk de jp kr tw', 'meeting/rostrum', '', '', 'not covered'],
    ['us uk de es jp kr tw', 'meeting/audience', '', '', 'not covered'],
  );
});
