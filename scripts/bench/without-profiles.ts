import type { Plugin } from 'esbuild';

/** Builds the extension as if no publisher had a profile: what is left is the path every other site takes. */
export const withoutProfiles: Plugin = {
  name: 'without-profiles',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]profiles[\\/]index\.ts$/ }, () => ({
      contents: 'export const profiles = [];',
      loader: 'ts',
    }));
  },
};
