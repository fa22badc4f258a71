import { describe, expect, it } from 'vitest';
import { openOldContainer } from '../../../src/exchange/tables/old-container';

const [sector, none, endOfChain] = [512, 0xffff_ffff, 0xffff_fffe];

type Stored = {
  readonly name: string;
  readonly kind: 1 | 2 | 5;
  readonly right?: number;
  readonly inside?: number;
  readonly says?: string;
};

/** A container of one sector of chains, one of directory (four entries at the most), and one for each stream, all of them large ones. */
function container(entries: readonly Stored[], chains: readonly number[] = []): Uint8Array {
  const bytes = new Uint8Array(sector * (3 + entries.length));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(48, 1, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let place = 0; place < 109; place += 1) view.setUint32(76 + place * 4, place === 0 ? 0 : none, true);
  for (let place = 0; place < 128; place += 1) view.setUint32(sector + place * 4, chains[place] ?? endOfChain, true);
  for (const [place, { name, kind, right = none, inside = none, says = '' }] of entries.entries()) {
    const at = sector * 2 + place * 128;
    bytes.set(Buffer.from(name, 'utf16le'), at);
    view.setUint16(at + 64, name.length * 2 + 2, true);
    bytes[at + 66] = kind;
    view.setUint32(at + 68, none, true);
    view.setUint32(at + 72, right, true);
    view.setUint32(at + 76, inside, true);
    view.setUint32(at + 116, 2 + place, true);
    view.setUint32(at + 120, says.length, true);
    bytes.set(Buffer.from(says, 'latin1'), sector * (3 + place));
  }
  return bytes;
}
const said = (bytes: Uint8Array, name: string) => {
  const stream = openOldContainer(bytes)?.stream(name);
  return stream && new TextDecoder().decode(stream);
};

describe('the container of old Office files', () => {
  it('has the streams of its own folder; those of a document that is embedded are not mistaken for them', () => {
    const bytes = container([
      { name: 'Root Entry', kind: 5, inside: 1 },
      { name: 'ObjectPool', kind: 1, right: 3, inside: 2 },
      { name: 'WordDocument', kind: 2, says: 'embedded' },
      { name: 'WordDocument', kind: 2, says: 'the list itself' },
    ]);
    expect(said(bytes, 'WordDocument')).toBe('the list itself');
  });

  it('finds a stream that is written in capitals', () => {
    const bytes = container([
      { name: 'Root Entry', kind: 5, inside: 1 },
      { name: 'WORKBOOK', kind: 2, says: 'cells' },
    ]);
    expect(said(bytes, 'Workbook')).toBe('cells');
    expect(said(bytes, 'Book')).toBeUndefined();
  });

  it('comes to an end where a chain or a folder runs in a circle', () => {
    const round = container(
      [
        { name: 'Root Entry', kind: 5, inside: 1 },
        { name: 'Workbook', kind: 2, right: 1, says: 'x'.repeat(500) },
      ],
      [endOfChain, endOfChain, endOfChain, 3],
    );
    new DataView(round.buffer).setUint32(sector * 2 + 128 + 120, 4_000_000_000, true);
    expect(openOldContainer(round)?.stream('Workbook')?.length).toBeLessThanOrEqual(round.length);
  });

  it('is none where the sizes of its sectors are none', () => {
    const bytes = container([{ name: 'Root Entry', kind: 5 }]);
    bytes[30] = 40;
    expect(openOldContainer(bytes)).toBeUndefined();
  });
});
