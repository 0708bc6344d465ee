import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const server = 'http://localhost:5080';

export default defineConfig({
  plugins: [preact()],
  // Text catalogues live with the domain, outside this folder.
  server: {
    fs: { allow: ['../..'] },
    proxy: { '/live': { target: server, ws: true }, '/api': server },
  },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
