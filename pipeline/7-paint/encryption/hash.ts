import { createCipheriv, createHash } from 'node:crypto';

const algorithms = ['sha256', 'sha384', 'sha512'] as const;

/** Algorithm 2.B of ISO 32000-2, 7.6.4.3.4. `user` is U for the owner's password, else empty. */
export function hardenedHash(password: Buffer, salt: Uint8Array, user: Uint8Array): Buffer {
  let key = createHash('sha256').update(password).update(salt).update(user).digest();
  for (let round = 0; ; round++) {
    const block = Buffer.concat([password, key, user]);
    const encrypted = aes128(repeated(block, 64), key.subarray(0, 16), key.subarray(16, 32));
    const sum = encrypted.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    key = createHash(algorithms[sum % 3]!)
      .update(encrypted)
      .digest();
    if (round >= 63 && encrypted.at(-1)! <= round - 31) return key.subarray(0, 32);
  }
}

function repeated(block: Buffer, times: number): Buffer {
  return Buffer.concat(Array.from({ length: times }, () => block));
}

function aes128(bytes: Buffer, key: Buffer, iv: Buffer): Buffer {
  const cipher = createCipheriv('aes-128-cbc', key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}
