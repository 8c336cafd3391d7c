import { dirname, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Maven says where the pages go (target/classes/static); by hand they land in dist/. */
const outDir = process.env.CONSOLE_OUT ?? 'dist';
const backEnd = process.env.CONSOLE_BACK_END ?? 'http://localhost:8080';

/** The ledger's words of the closed lists lie with its events. */
const words = resolve(import.meta.dirname, '../../shared-events/src/main/resources/org/warmledger/events/words.txt');

export default defineConfig({
  plugins: [react()],
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
