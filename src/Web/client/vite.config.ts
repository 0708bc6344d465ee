import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const server = 'http://localhost:5080';
const worker = 'sw.js';

/** Pages of facilitators and walls are kept when they are used; everything else, from the beginning. */
const keptWhenUsed = /^assets\/(LeadPage|WallPage|CreatePage)-/;

/** Tells the service worker which files the client is made of, and gives it a name that changes with them. */
function tellWorker(): Plugin {
  return {
    name: 'tell-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const sw = bundle[worker];
      if (sw?.type !== 'chunk') return;
      const files = Object.keys(bundle).filter((file) => file.startsWith('assets/'));
      const shell = files.filter((file) => !keptWhenUsed.test(file)).map((file) => `/${file}`);
      // It names all other chunks, so that its own name changes with any of them.
      const entry = files.find((file) => /^assets\/index-[^/]+\.js$/.test(file)) ?? '';
      sw.code = sw.code
        .replace('__SHELL__', JSON.stringify([...shell, '/icon.svg']))
        .replace('__BUILD__', JSON.stringify(entry));
    },
  };
}

export default defineConfig({
  plugins: [preact(), tellWorker()],
  // Text catalogues live with the domain, outside this folder.
  server: {
    fs: { allow: ['../..'] },
    proxy: { '/live': { target: server, ws: true }, '/api': server },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html', worker: 'src/offline/worker.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? worker : 'assets/[name]-[hash].js'),
      },
    },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
