import { z } from '../model/zod';
import type { Seal } from './seal';

/**
 * How a passphrase protects a reception. Published, so that anybody can check it and open a file without this program:
 * a key is derived from the passphrase with PBKDF2 (HMAC-SHA-256, 600,000 rounds, a salt of 16 random bytes; OWASP Password Storage
 * Cheat Sheet); it opens a random AES-256 key, and that key seals every text with AES-GCM under a fresh nonce of 12 bytes. What a
 * text is and where it belongs goes into the seal as additional data, so that nothing can be moved or changed unnoticed.
 */
export const VaultHeader = z.object({
  vault: z.literal(1),
  derivation: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    /** Files from elsewhere may ask for more; asking for very much would only stop the page. */
    iterations: z.int().min(600_000).max(10_000_000),
    salt: z.base64(),
  }),
  cipher: z.literal('AES-GCM'),
  /** The key of the texts, sealed by the key of the passphrase. */
  key: z.object({ iv: z.base64(), sealed: z.base64() }),
});
export type VaultHeader = z.infer<typeof VaultHeader>;

export const iterations = 600_000;

/** A vault that stands open. */
export type Vault = { readonly header: VaultHeader; readonly key: CryptoKey };

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const toBase64 = (data: Uint8Array): string => btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** Without a secure context there is no cryptography, and no passphrase is offered. */
export const canSeal = (): boolean => typeof crypto !== 'undefined' && 'subtle' in crypto;

async function keyFrom(passphrase: string, { iterations: rounds, salt }: VaultHeader['derivation']): Promise<CryptoKey> {
  // The same letters typed on another system may come composed otherwise.
  const material = await crypto.subtle.importKey('raw', bytes(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: fromBase64(salt) };
  return crypto.subtle.deriveKey(parameters, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The parameters are sealed along with the key: a weakened header does not open. */
const signed = ({ derivation }: Pick<VaultHeader, 'derivation'>) => bytes(`vault 1 ${JSON.stringify(derivation)}`);

const importKey = (raw: BufferSource) => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

export async function makeVault(passphrase: string): Promise<Vault> {
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64(random(16)) } as const;
  const raw = random(32);
  const iv = random(12);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: signed({ derivation }) },
    await keyFrom(passphrase, derivation),
    raw,
  );
  const key = { iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)) };
  return { header: { vault: 1, derivation, cipher: 'AES-GCM', key }, key: await importKey(raw) };
}

/** Undefined when the passphrase is another (or the header is not what it was: that cannot be told apart). */
export async function openVault(header: VaultHeader, passphrase: string): Promise<Vault | undefined> {
  const { derivation, key } = header;
  try {
    const raw = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(key.iv), additionalData: signed(header) },
      await keyFrom(passphrase, derivation),
      fromBase64(key.sealed),
    );
    return { header, key: await importKey(raw) };
  } catch {
    return undefined;
  }
}

const isSealed = (kept: unknown): kept is { readonly iv: BufferSource; readonly sealed: BufferSource } =>
  typeof kept === 'object' && kept !== null && 'iv' in kept && 'sealed' in kept;

/** The seal of everything that storage keeps of a reception with a passphrase. */
export function sealOf({ key }: Vault): Seal {
  return {
    async close(text, place) {
      const iv = random(12);
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(place) }, key, bytes(text));
      return { iv, sealed: new Uint8Array(sealed) };
    },
    async open(kept, place) {
      if (!isSealed(kept)) return undefined;
      try {
        const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv, additionalData: bytes(place) }, key, kept.sealed);
        return new TextDecoder().decode(text);
      } catch {
        return undefined;
      }
    },
  };
}

/** A `*.xici.json` with a passphrase. */
const SealedFile = z.object({ format: z.literal('xici-sealed'), header: VaultHeader, iv: z.base64(), sealed: z.base64() });

const inFile = (header: VaultHeader) => bytes(`xici file ${JSON.stringify(header)}`);

export async function writeSealedFile({ header, key }: Vault, text: string): Promise<string> {
  const iv = random(12);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: inFile(header) }, key, bytes(text));
  const file = { format: 'xici-sealed', header, iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `plain`: not a sealed file. `unknown`: sealed in a way that this version does not know, or damaged. */
export type SealedText =
  | 'plain'
  | 'unknown'
  | {
      readonly header: VaultHeader;
      /** The text; `wrong`: not this passphrase; `damaged`: the right one, but the content was changed. */
      readonly open: (passphrase: string) => Promise<{ readonly vault: Vault; readonly text: string } | 'wrong' | 'damaged'>;
      readonly openWith: (vault: Vault) => Promise<string | undefined>;
    };

export function readSealedFile(text: string): SealedText {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'plain';
  }
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== 'xici-sealed') return 'plain';
  const file = SealedFile.safeParse(json).data;
  if (!file) return 'unknown';
  const { header } = file;

  async function openWith({ key }: Vault): Promise<string | undefined> {
    try {
      const parameters = { name: 'AES-GCM', iv: fromBase64(file?.iv ?? ''), additionalData: inFile(header) };
      return new TextDecoder().decode(await crypto.subtle.decrypt(parameters, key, fromBase64(file?.sealed ?? '')));
    } catch {
      return undefined;
    }
  }
  return {
    header,
    openWith,
    async open(passphrase) {
      const vault = await openVault(header, passphrase);
      if (!vault) return 'wrong';
      const opened = await openWith(vault);
      return opened === undefined ? 'damaged' : { vault, text: opened };
    },
  };
}
