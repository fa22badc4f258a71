import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeVault, openVault, readSealedFile, sealOf, VaultHeader, writeSealedFile } from '../../src/persistence/vault';

const text = '{"format":"xici","people":{"li":{"name":"李明","phone":"13800000000"}}}';

async function sealedFile(passphrase: string) {
  const file = await writeSealedFile(await makeVault(passphrase), text);
  const read = readSealedFile(file);
  if (typeof read === 'string') throw new Error('It is not read as a sealed file.');
  return { file, read };
}

describe('a passphrase', () => {
  it('opens the file that it closed, however its letters were composed', async () => {
    const { read } = await sealedFile('café 接待');
    expect(await read.open('cafe\u0301 接待')).toMatchObject({ text });
  });

  it('that is another says so', async () => {
    const { read } = await sealedFile('one');
    expect(await read.open('two')).toBe('wrong');
    expect(await read.open('')).toBe('wrong');
  });

  it('leaves nothing readable in the file, and never seals twice alike', async () => {
    const { file } = await sealedFile('one');
    for (const word of ['李明', '13800000000', 'people']) expect(file).not.toContain(word);
    expect((await sealedFile('one')).file).not.toBe(file);
  });

  it('is slow to guess: at least 600,000 rounds of PBKDF2 with SHA-256, written in the file', async () => {
    const { read } = await sealedFile('one');
    expect(read.header.derivation).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 });
    const weak = { ...read.header, derivation: { ...read.header.derivation, iterations: 1000 } };
    expect(VaultHeader.safeParse(weak).success).toBe(false);
  });

  it('can be checked without this program: the published steps open the file', async () => {
    const { file } = await sealedFile('one');
    const { header, iv, sealed } = JSON.parse(file);
    const { salt, iterations } = header.derivation;
    const open = (key: Buffer, nonce: string, data: string, additional: string) => {
      const all = Buffer.from(data, 'base64');
      const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'));
      cipher.setAuthTag(all.subarray(-16));
      cipher.setAAD(Buffer.from(additional));
      return Buffer.concat([cipher.update(all.subarray(0, -16)), cipher.final()]);
    };
    const derived = pbkdf2Sync('one', Buffer.from(salt, 'base64'), iterations, 32, 'sha256');
    const key = open(derived, header.key.iv, header.key.sealed, `vault 1 ${JSON.stringify(header.derivation)}`);
    expect(open(key, iv, sealed, `xici file ${JSON.stringify(header)}`).toString('utf8')).toBe(text);
  });

  it('shows every change: to the content, to the nonce, to the parameters', async () => {
    const { file } = await sealedFile('one');
    const changed = (change: (made: { iv: string; sealed: string; header: VaultHeader }) => object) =>
      readSealedFile(JSON.stringify({ ...JSON.parse(file), ...change(JSON.parse(file)) }));
    const flip = (part: string) => `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}`;
    const outcome = async (read: ReturnType<typeof changed>) => (typeof read === 'string' ? read : read.open('one'));
    expect(await outcome(changed(({ sealed }) => ({ sealed: flip(sealed) })))).toBe('damaged');
    expect(await outcome(changed(({ iv }) => ({ iv: flip(iv) })))).toBe('damaged');
    const { derivation } = JSON.parse(file).header as VaultHeader;
    const header = { ...JSON.parse(file).header, derivation: { ...derivation, iterations: 600_001 } };
    expect(await outcome(changed(() => ({ header })))).toBe('wrong');
  });

  it('does not touch a plain file, and does not guess at a seal that it does not know', () => {
    expect(readSealedFile(text)).toBe('plain');
    expect(readSealedFile('not json')).toBe('plain');
    expect(readSealedFile('{"format":"xici-sealed","header":{"vault":2}}')).toBe('unknown');
  });
});

describe('the seal of storage', () => {
  it('opens a text only where it belongs', async () => {
    const vault = await makeVault('one');
    const seal = sealOf(vault);
    const kept = await seal.close(text, 'visit/line/1');
    expect(await seal.open(kept, 'visit/line/1')).toBe(text);
    expect(await seal.open(kept, 'visit/line/2')).toBeUndefined();
    expect(await seal.open({ text, sum: 0 }, 'visit/line/1'), 'a plain text is not taken for a sealed one').toBeUndefined();
  });

  it('is the same for everybody who knows the passphrase', async () => {
    const vault = await makeVault('one');
    const kept = await sealOf(vault).close(text, 'x');
    const again = await openVault(vault.header, 'one');
    expect(again && (await sealOf(again).open(kept, 'x'))).toBe(text);
  });
});
