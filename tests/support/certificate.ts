import { generateKeyPairSync, sign } from 'node:crypto';

/** One value of DER (X.690): what it is, how long, and what it holds. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length;
  const long = size > 0xff ? [0x82, size >> 8, size & 0xff] : [0x81, size];
  return Buffer.concat([Buffer.from([tag, ...(size < 0x80 ? [size] : long)]), body]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const SHA256_RSA = sequence(oid('2a864886f70d01010b'), der(0x05));
const COMMON_NAME = oid('550403');

function time(at: Date): Buffer {
  return der(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]|\.\d+/g, '')}`));
}

/** A new key and a certificate that it has signed itself (RFC 5280), both as PEM. */
export function newCertificate(name = 'samverkan.example.se', until = new Date('2040-01-01')) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const called = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));
  const valid = sequence(time(new Date('2024-01-01')), time(until));
  const serial = der(0x02, Buffer.from([1]));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const what = sequence(version, serial, SHA256_RSA, called, valid, called, spki);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', what, privateKey));
  const body = sequence(what, SHA256_RSA, signature).toString('base64');
  const lines = body.match(/.{1,64}/g)?.join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
