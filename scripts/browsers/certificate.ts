import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A throw-away identity for a server that answers for every host name. */
export interface Certificate {
  /** PEM. */
  key: string;
  /** PEM. */
  certificate: string;
  /** Base64 SHA-256 of the public key, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
  spkiHash: string;
}

/**
 * Makes a self-signed certificate for this run only. An elliptic-curve key, because it is made in milliseconds;
 * browsers are told to trust it by its hash, so the names in it do not matter.
 */
export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'sample pages' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, certificate: cert, spkiHash: createHash('sha256').update(publicKey).digest('base64') };
}
