import { createCipheriv, createDecipheriv, getCiphers, webcrypto } from 'node:crypto';

export const tagBytes = 16;
const name = 'chacha20-poly1305';

/** ChaCha20-Poly1305, the tag at the end of what is locked. */
export interface Cipher {
  lock(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Promise<Buffer>;
  /** Undoes it; undefined where the key is another or the text was changed. */
  unlock(key: Uint8Array, nonce: Uint8Array, locked: Uint8Array): Promise<Buffer | undefined>;
}

export const ofNode: Cipher = {
  async lock(key, nonce, plain) {
    const cipher = createCipheriv(name, key, nonce, { authTagLength: tagBytes });
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },
  async unlock(key, nonce, locked) {
    if (locked.length < tagBytes) return undefined;
    const decipher = createDecipheriv(name, key, nonce, { authTagLength: tagBytes });
    decipher.setAuthTag(locked.subarray(-tagBytes));
    try {
      return Buffer.concat([decipher.update(locked.subarray(0, -tagBytes)), decipher.final()]);
    } catch {
      return undefined;
    }
  },
};

const { subtle } = webcrypto;
const imported = (key: Uint8Array) => subtle.importKey('raw-secret', key as Uint8Array<ArrayBuffer>, name, false, ['encrypt', 'decrypt']);
const under = (nonce: Uint8Array) => ({ name, iv: nonce as Uint8Array<ArrayBuffer> });

export const ofWeb: Cipher = {
  lock: async (key, nonce, plain) => Buffer.from(await subtle.encrypt(under(nonce), await imported(key), plain as Uint8Array<ArrayBuffer>)),
  unlock: async (key, nonce, locked) =>
    subtle.decrypt(under(nonce), await imported(key), locked as Uint8Array<ArrayBuffer>).then(Buffer.from, () => undefined),
};

// Node has it in Web Crypto only since 24.7, the runtime of the single executable has it there alone
export const { lock, unlock } = getCiphers().includes(name) ? ofNode : ofWeb;
