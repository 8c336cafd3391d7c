import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vitest/config';

/** Maven says where the pages go (target/classes/static); by hand they land in dist/. */
const outDir = process.env.CONSOLE_OUT ?? 'dist';
const backEnd = process.env.CONSOLE_BACK_END ?? 'http://localhost:8080';

/** The ledger's words of the closed lists lie with its events. */
const words = resolve(import.meta.dirname, '../../shared-events/src/main/resources/org/warmledger/events/words.txt');

const BESIDE = ['/index.html', '/mark.svg', '/manifest.json'];

/** The worker that holds the console on a device knows by name what there is to hold. */
const held: Plugin = {
  name: 'held',
  apply: 'build',
  generateBundle: {
    // Parts that come to nothing but styles are gone by then.
    order: 'post',
    handler(_, bundle) {
      const shell = [
        ...BESIDE,
        ...Object.keys(bundle)
          .filter((name) => name.startsWith('assets/'))
          .map((name) => `/${name}`),
      ].sort();
      const page = bundle['index.html'];
      const said = shell.join() + (page?.type === 'asset' ? String(page.source) : '');
      const version = createHash('sha256').update(said).digest('hex').slice(0, 16);
      const source = readFileSync(resolve(import.meta.dirname, 'src/worker.js'), 'utf8')
        .replace('SHELL = []', `SHELL = ${JSON.stringify(shell)}`)
        .replace("VERSION = ''", `VERSION = 'shell-${version}'`);
      this.emitFile({ type: 'asset', fileName: 'worker.js', source });
    },
  },
};

export default defineConfig({
  plugins: [react(), held],
  resolve: { alias: [{ find: /^@words/, replacement: words }] },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    // Charts are one chunk of their own, loaded with the first picture and cached from then on.
    chunkSizeWarningLimit: 700,
  },
  server: {
    fs: { allow: ['.', dirname(words)] },
    proxy: Object.fromEntries(['/api', '/.well-known', '/oauth2', '/login', '/connect', '/userinfo'].map((path) => [path, backEnd])),
  },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    setupFiles: ['src/tests.setup.ts'],
    // Pages come and go by the hundred: with room for the young, a sixth less is spent on collecting them.
    execArgv: ['--max-semi-space-size=128'],
  },
});
