import { createCipheriv } from 'node:crypto';
import type { Dictionary } from '../objects.ts';
import { hardenedHash } from './hash.ts';
import { permissions } from './permissions.ts';
import type { Encryption } from './types.ts';

/** AES-256 as revision 6 of the standard security handler: ISO 32000-2, 7.6.4. */
export interface Lock {
  readonly dictionary: Dictionary;
  /** Encrypts a string or a stream. */
  encrypt(bytes: Uint8Array): Uint8Array;
}

export function createLock({ userPassword, ownerPassword, random }: Encryption): Lock {
  const key = random(32);
  const none = new Uint8Array();
  const user = sealed(passwordBytes(userPassword), key, none, random);
  const owner = sealed(passwordBytes(ownerPassword), key, user.check, random);
  return {
    dictionary: {
      Filter: 'Standard',
      V: 5,
      R: 6,
      Length: 256,
      CF: { StdCF: { AuthEvent: 'DocOpen', CFM: 'AESV3', Length: 32 } },
      StmF: 'StdCF',
      StrF: 'StdCF',
      U: user.check,
      UE: user.key,
      O: owner.check,
      OE: owner.key,
      P: permissions,
      Perms: sealedPermissions(key, random),
    },
    encrypt(bytes) {
      const iv = random(16);
      const cipher = createCipheriv('aes-256-cbc', key, iv);
      return Buffer.concat([iv, cipher.update(bytes), cipher.final()]);
    },
  };
}

/** UTF-8 of the compatibility form, at most 127 bytes: 7.6.4.3.3. */
function passwordBytes(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'), 'utf8').subarray(0, 127);
}

/** Algorithms 8 and 9: what a password is checked against, and the key under the password. */
function sealed(
  password: Buffer,
  key: Uint8Array,
  user: Uint8Array,
  random: Encryption['random'],
): { check: Uint8Array; key: Uint8Array } {
  const [validation, forKey] = [random(8), random(8)];
  const check = Buffer.concat([hardenedHash(password, validation, user), validation, forKey]);
  const cipher = createCipheriv(
    'aes-256-cbc',
    hardenedHash(password, forKey, user),
    Buffer.alloc(16),
  ).setAutoPadding(false);
  return { check, key: Buffer.concat([cipher.update(key), cipher.final()]) };
}

/** Algorithm 10: the permissions once more, so that they cannot be changed unseen. */
function sealedPermissions(key: Uint8Array, random: Encryption['random']): Uint8Array {
  const block = Buffer.alloc(16, 0xff);
  block.writeInt32LE(permissions, 0);
  block.write('Tadb', 8, 'latin1');
  block.set(random(4), 12);
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]);
}
