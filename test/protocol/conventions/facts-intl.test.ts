import { describe, expect, it } from 'vitest';
import { buildLayout } from '../../../src/layouts';
import type { LayoutId } from '../../../src/layouts/layout';
import { isFault } from '../../../src/layouts/read-settings';
import type { ConventionId } from '../../../src/model/occasion';
import { emptyRoster, honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';

// Every fact of ../shared/protocol/intl.md about seats, by its id there.

type Said = Readonly<Record<string, string>>;

function found(convention: ConventionId, id: LayoutId, settings: Said, given: Said = {}) {
  const layout = buildLayout(id, settings);
  if (isFault(layout)) throw new Error(JSON.stringify(layout));
  return honorOrderOf(layout, convention, given);
}

function ask(...question: Parameters<typeof found>) {
  const answer = found(...question);
  if (!isCovered(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Each list in one line; `~` before a seat that no source ranks. */
const order = (...question: Parameters<typeof found>) =>
  Object.fromEntries(
    Object.entries(ask(...question).order).map(([list, seats]) => [
      list,
      seats.map(({ seat, sourced }) => (sourced ? seat : `~${seat}`)).join(' '),
    ]),
  );

/** The seats of one sex in their order, the presiding one first. */
const ofSex = (sex: 'female' | 'male', ...question: Parameters<typeof found>) => {
  const { host = [], guest = [] } = ask(...question).order;
  return [...host, ...guest].flatMap((seat) => (seat.sex === sex ? [seat.seat] : [])).join(' ');
};

const places = (...question: Parameters<typeof found>) =>
  ask(...question)
    .order.any?.map(({ seat }) => seat)
    .join(' ');

describe('§2 DIN-EN, §3 DIN-FR: women and men by lists of their own', () => {
  const ten = { perSide: '4', ends: '1' };
  const english = { style: 'english', sexes: 'alternate' };
  it('DIN-EN, ten: w1 w2 beside the host, m1 m2 beside the hostess, the lowest in the middle', () => {
    // W is P1 and looks along the table: its right hand is the near side.
    expect(ofSex('female', 'us', 'banquet/long', ten, english)).toBe('E S1 N1 N3 S3');
    expect(ofSex('male', 'us', 'banquet/long', ten, english)).toBe('W N4 S4 S2 N2');
  });
  it('DIN-FR, ten: m1 m2 beside the hostess, w1 w2 beside the host, then in turn', () => {
    const five = { perSide: '5' };
    expect(ofSex('female', 'intl', 'banquet/long', five, { sexes: 'alternate' })).toBe('N3 S4 S2 N1 N5');
    expect(ofSex('male', 'intl', 'banquet/long', five, { sexes: 'alternate' })).toBe('S3 N2 N4 S5 S1');
  });
  it.each([
    ['intl', 'banquet/long', { perSide: '5' }, { sexes: 'alternate' }, ['N', 'S']],
    ['fr', 'banquet/long', { perSide: '7' }, { sexes: 'alternate' }, ['N', 'S']],
    // N = 4n, French style: one host moves by a seat, so that host and hostess face each other.
    ['fr', 'banquet/long', { perSide: '6' }, { sexes: 'alternate' }, ['N', 'S']],
    ['us', 'banquet/long', ten, english, ['W', 'N', 'E', 'S']],
    ['uk', 'banquet/long', { perSide: '6', ends: '1' }, english, ['W', 'N', 'E', 'S']],
  ] as const)('DIN-MIX %s %s %j: strict alternation round the table', (convention, id, settings, given, sides) => {
    const { host = [], guest = [] } = ask(convention, id, settings, given).order;
    const sexOf = new Map<string, string | undefined>([...host, ...guest].map(({ seat, sex }) => [seat, sex]));
    const layout = buildLayout(id, settings);
    if (isFault(layout)) throw new Error('no such table');
    const ring = sides.flatMap((side) => {
      const along = layout.seats.filter((seat) => seat.side === side).sort((left, right) => left.at.x - right.at.x);
      return side === 'S' ? along.reverse() : along;
    });
    const clashes = ring.filter(({ id: seat }, index) => sexOf.get(seat) === sexOf.get(ring[(index + 1) % ring.length]?.id ?? ''));
    expect(clashes.map(({ id: seat }) => seat)).toEqual([]);
  });
  it.each([
    ['right', 'W N5', 'S1 N4 N1 E S2 N3 N2 S5 S3 S4'],
    ['left', 'W S5', 'S1 E N1 S4 S2 N5 N2 S3 N4 N3'],
  ])('DIN-MIX, §17.7 N = 4n, English style: the hostess gives up the end and moves one seat to her %s', (hostess, host, guest) => {
    const asked = { ...english, hostess };
    expect(order('us', 'banquet/long', { perSide: '5', ends: '1' }, asked)).toEqual({ host, guest });
    const { order: lists } = ask('us', 'banquet/long', { perSide: '5', ends: '1' }, asked);
    const sexOf = new Map([...(lists.host ?? []), ...(lists.guest ?? [])].map(({ seat, sex }) => [String(seat), sex]));
    const ring = 'W N1 N2 N3 N4 N5 E S5 S4 S3 S2 S1'.split(' ');
    expect(ring.filter((seat, index) => sexOf.get(seat) === sexOf.get(ring[(index + 1) % ring.length] ?? ''))).toEqual([]);
  });
  it('§3 old German style: the first man at the hostess’s left, the host keeps his lady at the right', () =>
    expect(order('de', 'banquet/long', { perSide: '5' }, { sexes: 'alternate', 'honor-hand': 'left' })).toEqual({
      host: 'N3 S3',
      guest: 'N4 S4 N2 S2 N5 S5 N1 S1',
    }));
  it('§7 TABLES a co-host at every table, and no table before another', () => {
    const asked = ask('intl', 'banquet/hall', { tables: '2', seats: '4' });
    expect(order('intl', 'banquet/hall', { tables: '2', seats: '4' })).toEqual({
      host: 'T1.1 T2.1',
      guest: 'T1.4 T2.4 T1.2 T2.2 T1.3 T2.3',
    });
    expect(asked.order.guest?.map(({ rank }) => rank)).toEqual([1, 1, 3, 3, 5, 5]);
    expect(asked.tables?.map(({ because }) => because[0]?.principle)).toEqual(['source-silent', 'source-silent']);
  });
  it('§10 theatre: the middle of the second row, where the view is better', () =>
    expect(order('intl', 'meeting/audience', { rows: '3,3' }, { 'best-row': 'second' })).toEqual({ any: '2B 2C 2A 1B 1C 1A' }));
  it('gender rules are dated: off unless asked for', () =>
    expect(ask('intl', 'banquet/long', { perSide: '5' }).given.sexes).toBe('by-rank'));
  it.each([
    ['alternate', { event: 'social' }],
    ['by-rank', { event: 'business' }],
    ['by-rank', { event: 'social', order: 'cartesian' }],
    ['by-rank', { event: 'social', hosts: 'one' }],
    ['by-rank', { event: 'social', sexes: 'by-rank' }],
  ] as const)('DIN-MIX a social dinner alternates women and men, rank is blind to them elsewhere: %s %j', (sexes, given) => {
    const { given: used, ignored } = ask('intl', 'banquet/long', { perSide: '5' }, given);
    expect(used.sexes).toBe(sexes);
    expect(ignored.includes('event')).toBe(sexes === 'by-rank');
  });
  it('DIN-EN gender-blind: two poles, the lowest in the middle of the long sides', () =>
    expect(order('uk', 'banquet/long', { perSide: '5', ends: '1' }, { style: 'english' })).toEqual({
      host: 'W E',
      guest: 'S1 N5 N1 S5 S2 N4 N2 S4 S3 N3',
    }));
  it('DIN-EN a visiting head of state takes P1, the spouse P2, hosts at their left; elsewhere the chair is ceded as anywhere', () => {
    const asked = { style: 'english', presiding: 'guest' };
    expect(order('us', 'banquet/long', { perSide: '3', ends: '1' }, asked)).toEqual({
      guest: 'W E S1 N3',
      host: 'S3 N1',
      any: '~N2 ~S2',
    });
    expect(order('uk', 'banquet/long', { perSide: '3', ends: '1' }, asked).host).toBe('N1 E');
  });
  it('DIN-FR the guest of honor at the hostess’s right, or in the old German way at her left', () => {
    expect(order('de', 'banquet/long', {}).guest).toMatch(/^N2 N4/);
    expect(order('de', 'banquet/long', {}, { 'honor-hand': 'left' }).guest).toMatch(/^N4 N2/);
    expect(ask('fr', 'banquet/long', {}, { 'honor-hand': 'left' }).ignored).toEqual(['honor-hand']);
  });
  it('DIN-FR one host alone in Germany: the seat opposite is a seat of honor as well', () => {
    const opposite = ask('de', 'banquet/long', {}, { hosts: 'one' }).order.any?.[0];
    expect([opposite?.seat, opposite?.because[0]?.principle]).toEqual(['S3', 'opposite-the-host']);
  });
  it('§3 a widow or single hostess, Belgium and France: the first guest presides opposite', () => {
    const opposite = ask('fr', 'banquet/long', {}, { hosts: 'one' }).order.any?.[0];
    expect([opposite?.seat, opposite?.because[0]?.citation.place]).toEqual(['S3', 'intl.md §3 [S31]']);
  });
  it('a second host sits opposite', () => expect(order('intl', 'banquet/long', {}, { hosts: 'two' }).host).toBe('N3 S3'));
});

describe('§5, §6: presidencies', () => {
  it('DIN-CART crosses between the two', () =>
    expect(order('es', 'banquet/long', {}, { order: 'cartesian' })).toEqual({ host: 'N3 S3', guest: 'N2 S4 N4 S2 N1 S5 N5 S1' }));
  it('DIN-CART from the ends', () =>
    expect(order('es', 'banquet/long', { perSide: '4', ends: '1' }, { order: 'cartesian', style: 'english' }).guest).toBe(
      'S1 N4 N1 S4 S2 N3 N2 S3',
    ));
  it('DIN-CLOCK 1, 2 beside the first, 3, 4 beside the second, then on in a spiral', () =>
    expect(order('es', 'banquet/long', {}, { order: 'clock' }).guest).toBe('N2 N4 S4 S2 N1 N5 S5 S1'));
  it('DIN-CLOCK from the ends', () =>
    expect(order('intl', 'banquet/long', { perSide: '3', ends: '1' }, { order: 'clock', style: 'english' }).guest).toMatch(/^S1 N1 N3 S3/));
  it('PRES odd: center, right, left; even: two centers, the more important at the right', () => {
    expect(places('intl', 'meeting/rostrum', { rows: '7' })).toBe('1D 1C 1E 1B 1F 1A 1G');
    expect(places('intl', 'meeting/rostrum', { rows: '6' })).toBe('1C 1D 1B 1E 1A 1F');
    expect(places('es', 'meeting/rostrum', { rows: '6' }, { even: 'first-left-of-center' })).toBe('1D 1C 1E 1B 1F 1A');
  });
  it.each([
    ['free', '1E', '1D 1C 1B 1F 1A 1G'],
    ['obliged', '1C', '1D 1E 1B 1F 1A 1G'],
  ])('PRES the host cedes the chair, %s: he sits at %s', (ceded, host, guest) =>
    expect(order('intl', 'banquet/head', { seats: '7' }, { presiding: 'guest', ceded })).toEqual({ host, guest }),
  );
  it.each([
    ['banquet/round', { seats: '8' }, '2', '8'],
    ['banquet/u', { head: '5' }, 'N4', 'N2'],
    ['banquet/long', {}, 'N4', 'N2'],
    ['banquet/head', { seats: '8' }, '1E', '1C'],
  ] as const)('PRES %s: left of free will, right when obliged', (id, settings, left, right) => {
    expect(order('intl', id, settings, { presiding: 'guest' }).host).toBe(left);
    expect(order('intl', id, settings, { presiding: 'guest', ceded: 'obliged' }).host).toBe(right);
  });
  it('PRES while two preside, the first cedes as well', () =>
    expect(order('es', 'banquet/long', {}, { presiding: 'guest', order: 'cartesian' })).toMatchObject({
      host: 'N4 S3',
      guest: 'N3 N2 S4 S2 N1 S5 N5 S1',
    }));
  it('§1.1 France: where another presides, the inviting authority takes place 2', () =>
    expect(order('fr', 'banquet/long', {}, { presiding: 'guest' }).host).toBe('N2'));
});

describe('§7: head table, U, round', () => {
  it('HEAD center, right, left', () =>
    expect(order('us', 'banquet/head', { seats: '7' })).toEqual({ host: '1D', guest: '1C 1E 1B 1F 1A 1G' }));
  it('PRES Spain: a one-sided table goes round the presider, odd and even', () => {
    expect(order('es', 'banquet/head', { seats: '5' })).toEqual({ host: '1C', guest: '1B 1D 1A 1E' });
    expect(order('es', 'banquet/head', { seats: '4' })).toEqual({ host: '1B', guest: '1C 1A 1D' });
  });
  it('HEAD with a lectern: the host right of it, the second immediately left', () =>
    expect(order('us', 'banquet/head', { seats: '8', lectern: '1' })).toEqual({ host: '1D', guest: '1E 1C 1F 1B 1G 1A 1H' }));
  it('HEAD-UK-WED from the front, left to right, eight chairs and nobody above anybody', () => {
    const wedding = { 'head-table': 'wedding' };
    const chairs = ask('uk', 'banquet/head', { seats: '8' }, wedding).order.any ?? [];
    expect(chairs.map(({ seat, because }) => `${seat} ${because[0]?.principle.replace('chair-of-the-', '')}`).join(', ')).toBe(
      '1A maid-of-honor, 1B grooms-father, 1C brides-mother, 1D groom, 1E bride, 1F brides-father, 1G grooms-mother, 1H best-man',
    );
    expect(new Set(chairs.map(({ rank }) => rank))).toEqual(new Set([1]));
    expect(isCovered(found('uk', 'banquet/head', { seats: '7' }, wedding))).toBe(false);
  });
  it('BI-MIX the two delegations alternate around their principals, the lower number at the right hand', () => {
    const mixed = { delegations: 'interleaved' };
    expect(order('us', 'meeting/talks', { perSide: '5' }, mixed)).toEqual({ guest: 'N3 S4 S2 N1 N5', host: 'S3 N2 N4 S5 S1' });
    expect(order('us', 'meeting/talks', { perSide: '3' }, mixed)).toEqual({ guest: 'N2 S3 S1', host: 'S2 N1 N3' });
    // The drawing goes as far as No. 5; it shows neither an even side nor an interpreter at the table.
    expect(order('us', 'meeting/talks', { perSide: '7' }, mixed).guest).toBe('N4 S5 S3 N2 N6 ~S7 ~S1');
    expect(isCovered(found('us', 'meeting/talks', { perSide: '4' }, mixed))).toBe(false);
    expect(isCovered(found('us', 'meeting/talks', { perSide: '5' }, { ...mixed, interpreters: 'beside' }))).toBe(false);
  });
  it('MULTI Japan: the chair at the closed end, delegations along the U from the viewer’s left', () => {
    expect(order('jp', 'meeting/u-shape', { head: '3', perSide: '2' })).toEqual({ any: 'N2 W2 W1 N1 N3 E1 E2' });
    // No chair is in the middle of two.
    expect(isCovered(found('jp', 'meeting/u-shape', { head: '2', perSide: '2' }))).toBe(false);
  });
  it('HEAD-UK no partners: second guest at the host’s left', () =>
    expect(order('uk', 'banquet/head', { seats: '7' })).toEqual({ host: '1D', guest: '1C 1E 1B 1F 1A 1G' }));
  it('HEAD-UK partners: host’s wife R2, principal guest’s wife L1', () =>
    ['together', 'by-host-couple'].map((couples) =>
      expect(order('uk', 'banquet/head', { seats: '7' }, { couples })).toEqual({ host: '1D 1B', guest: '1C 1E 1F 1A 1G' }),
    ));
  it.each(['banquet/head', 'banquet/round'] as const)('HEAD-UK couples on both sides tell of the head table alone: %s', (id) => {
    const layout = buildLayout(id, { seats: id === 'banquet/head' ? '7' : '8' });
    if (isFault(layout)) throw new Error(JSON.stringify(layout));
    const answer = honorOrderOf(layout, id === 'banquet/head' ? 'uk' : 'cn-foreign', {}, { ...emptyRoster, couples: true });
    expect(isCovered(answer) && answer.given.couples).toBe(id === 'banquet/head' ? 'together' : 'apart');
  });
  it('U front, ends, floor by floor; HORSESHOE nobody inside', () => {
    expect(order('es', 'banquet/u', { head: '5', perSide: '2', inner: '1' }).guest).toBe(
      'N2 N4 N1 N5 WE EE WO1 EO1 WI1 EI1 WO2 EO2 WI2 EI2',
    );
    expect(order('es', 'banquet/u', { head: '5', perSide: '2' }).guest).toBe('N2 N4 N1 N5 WE EE WO1 EO1 WO2 EO2');
  });
  it('§0.6 U with an even front: the first right and left straddle the middle', () =>
    expect(order('es', 'banquet/u', { head: '4', perSide: '1' })).toMatchObject({ host: 'N2', guest: 'N3 N1 N4 WE EE WO1 EO1' }));
  it.each(['intl', 'de', 'es'] as const)('ROUND %s', (convention) =>
    expect(order(convention, 'banquet/round', { seats: '8' })).toEqual({ host: '1', guest: '8 2 7 3 6 4 5' }),
  );
  it('ROUND-MULTI chair, next chair at the right, previous chair at the left', () =>
    expect(places('intl', 'meeting/round', { seats: '8' })).toBe('1 8 2 7 3 6 4 5'));
  it('RANK-UN-GA the first seat is the right end of the front row seen from the podium', () => {
    expect(order('intl', 'meeting/audience', { rows: '3,3' }, { ranking: 'un' }).any).toBe('1A 1B 1C ~2A ~2B ~2C');
    expect(ask('intl', 'meeting/audience', { rows: '3' }).given.ranking).toBeUndefined();
  });
});

describe('§8, §9: talks, calls, Japanese rooms', () => {
  it.each(['intl', 'us', 'jp'] as const)('BI-STD %s', (convention) =>
    expect(order(convention, 'meeting/talks', { perSide: '5' })).toEqual({ guest: 'N3 N2 N4 N1 N5', host: 'S3 S4 S2 S5 S1' }),
  );
  it('BI-MATCH G2 at G.R1, H2 at H.L1', () =>
    expect(order('intl', 'meeting/talks', { perSide: '5' }, { counterparts: 'mirrored' })).toEqual({
      guest: 'N3 N2 N4 N1 N5',
      host: 'S3 S2 S4 S1 S5',
    }));
  it('BI-STD interpreters at the leaders’ left, number 3 one further out', () => {
    const answer = ask('us', 'meeting/talks', { perSide: '5' }, { interpreters: 'beside' });
    expect(answer.roles.interpreter?.map(({ seat }) => seat)).toEqual(['S2', 'N4']);
    expect(order('us', 'meeting/talks', { perSide: '5' }, { interpreters: 'beside' })).toEqual({
      guest: 'N3 N2 N5 N1',
      host: 'S3 S4 S1 S5',
    });
  });
  it('BI-STD the table points at the door: guests on the right coming in', () =>
    expect(order('intl', 'meeting/talks', { perSide: '3', door: 'end' })).toEqual({ guest: 'E2 E1 E3', host: 'W2 W3 W1' }));
  it('MULTI 2+2: the two ministers of each side in the middle, each with his own beside him', () => {
    expect(order('intl', 'meeting/talks', { perSide: '4' }, { heads: 'equal' })).toEqual({ guest: 'N2 N3 N1 N4', host: 'S3 S2 S4 S1' });
    expect(order('intl', 'meeting/talks', { perSide: '4' }, { heads: 'equal', counterparts: 'mirrored' }).host).toBe('S2 S3 S1 S4');
  });
  it('BI-STD two a side: the principal moves over, for an interpreter at the left needs a seat there', () => {
    expect(ask('us', 'meeting/talks', { perSide: '2' }, { interpreters: 'beside' }).roles.interpreter?.map(({ seat }) => seat)).toEqual([
      'S1',
      'N2',
    ]);
    expect(order('us', 'meeting/talks', { perSide: '2' }, { interpreters: 'beside' })).toEqual({ guest: 'N1', host: 'S2' });
  });
  it.each(['intl', 'kr'] as const)('CALL %s: the guest at the host’s right, interpreters behind', (convention) => {
    expect(order(convention, 'meeting/courtesy-call', { perSide: '2' })).toEqual({ guest: 'P1 W1 W2', host: 'P2 E1 E2' });
    const { interpreter } = ask(convention, 'meeting/courtesy-call', {}, { interpreters: 'behind' }).roles;
    expect(interpreter?.map(({ seat }) => seat)).toEqual(['B2', 'B1']);
  });
  it('JP-SIDE3 middle, far, near', () => expect(order('jp', 'meeting/talks', { perSide: '3', door: 'end' }).guest).toBe('E2 E1 E3'));
  it.each(['wall-left', 'wall-right', 'opposed'])('JP-ROOM %s: the guest far from the door', (place) =>
    expect(order('jp', 'meeting/armchairs', { place }).guest).toBe('A'),
  );
  it('JP-SOFA the right end; along a side wall the inner end, or the handbook’s right end', () => {
    expect(order('jp', 'meeting/living-room', {}).guest).toBe('L1 L2 L3');
    expect(order('jp', 'meeting/living-room', { wall: 'side' }).guest).toBe('L1 L2 L3');
    expect(order('jp', 'meeting/living-room', { wall: 'side' }, { sofa: 'right-end' }).guest).toBe('L3 L2 L1');
  });
  it('Korea Times: the end of the sofa farthest from the door, and the sofa above the chairs', () => {
    expect(order('kr', 'meeting/living-room', {}).guest).toBe('L1 L2 L3');
    expect(order('kr', 'meeting/living-room', { wall: 'side' }).guest).toBe('L1 L2 L3');
    expect(places('kr', 'meeting/living-room', {}, { parties: 'one' })).toBe('L1 L2 L3 C2 C1');
  });
  it('JP-SOFA the long sofa outranks the chairs, whoever sits there', () =>
    expect(places('jp', 'meeting/living-room', {}, { parties: 'one' })).toBe('L1 L2 L3 C2 C1'));
  it.each(['meeting/round', 'banquet/round'] as const)('JP-TATAMI %s: the farthest seat, its left, its right', (id) =>
    expect(places('jp', id, { seats: '8' })).toBe('1 2 8 3 7 4 6 5'),
  );
});

describe('§10: rows and photos', () => {
  it('ROW-FR center, right, left: the sitters’ own, so in the hall the other way on the drawing', () => {
    expect(places('fr', 'meeting/rostrum', { rows: '5' })).toBe('1C 1B 1D 1A 1E');
    expect(places('fr', 'meeting/audience', { rows: '5' })).toBe('1C 1D 1B 1E 1A');
  });
  it('a photo is one row from its middle; how parties stand in turn no source says', () =>
    expect(ask('intl', 'ceremony/photo', { rows: '5' }, { parties: 'two' })).toMatchObject({
      ignored: ['parties'],
      order: { any: [{ seat: '1C' }, { seat: '1B' }, {}, {}, {}] },
    }));
});

describe('§18 and what no source states', () => {
  it.each([
    ['us', 'vehicle/van-7', {}, {}],
    ['us', 'vehicle/mpv-7', {}, {}],
    ['uk', 'vehicle/sedan', { wheel: 'right' }, { driver: 'host' }],
    ['fr', 'vehicle/sedan', {}, {}],
    ['de', 'vehicle/sedan', { wheel: 'right' }, {}],
    ['es', 'vehicle/sedan', { wheel: 'right' }, {}],
    ['kr', 'vehicle/sedan', { wheel: 'right' }, {}],
    ['tw', 'vehicle/sedan', { wheel: 'right' }, { driver: 'host-couple' }],
    ['tw', 'vehicle/mpv-7', {}, { driver: 'host' }],
    ['jp', 'vehicle/mpv-7', {}, {}],
    ['jp', 'vehicle/lift', {}, { lift: 'center' }],
    ['kr', 'vehicle/lift', {}, { lift: 'left' }],
    ['jp', 'meeting/armchairs', { place: 'across' }, {}],
    ['intl', 'ceremony/signing', {}, {}],
    ['us', 'banquet/hall', {}, {}],
    ['de', 'banquet/head', {}, {}],
    ['kr', 'banquet/round', {}, {}],
    ['tw', 'meeting/talks', {}, {}],
  ] as const)('%s %s %j %j is not covered', (convention, id, settings, given) =>
    expect(found(convention, id, settings, given)).toEqual({ notCovered: true, layout: id, convention }),
  );
});
