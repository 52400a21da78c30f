import { createPrivateKey, X509Certificate } from 'node:crypto';
import { GraphFault } from '../fault.ts';

/** A certificate and its private key, out of one text. */
export function readPem(pem: string): { thumbprintSha256: string; privateKey: string; x5c: string } {
  try {
    const certificate = new X509Certificate(pem.slice(Math.max(0, pem.indexOf('-----BEGIN CERTIFICATE-----'))));
    const key = createPrivateKey(
      pem.match(/-----BEGIN [A-Z ]*PRIVATE KEY-----.+?-----END [A-Z ]*PRIVATE KEY-----/s)?.[0] ?? '',
    );
    if (!certificate.checkPrivateKey(key)) throw new Error('not a pair');
    return {
      thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
      privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      x5c: certificate.toString(),
    };
  } catch {
    throw new GraphFault('wrong-credential', { mayBeDone: false, code: 'certificate-unreadable' });
  }
}
