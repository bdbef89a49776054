import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
const exported = { readability: 'measureReadability', defuddle: 'measureDefuddle' } as const;
export type PeerName = keyof typeof exported;
export const peerNames: readonly PeerName[] = ['readability', 'defuddle'];

/** For each peer an expression that measures it in whatever page it is evaluated in. */
export async function buildPeerScripts(): Promise<Record<PeerName, string>> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'peers',
    target: ['chrome121', 'firefox140'],
    minify: true,
    legalComments: 'none',
    charset: 'ascii',
    logLevel: 'warning',
  });
  const code = outputFiles[0]?.text ?? '';
  const scriptFor = (name: PeerName) => `(() => { ${code}\n return peers.${exported[name]}(); })()`;
  return { readability: scriptFor('readability'), defuddle: scriptFor('defuddle') };
}
