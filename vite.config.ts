import { defineConfig } from 'vite'

const server = `http://localhost:${process.env.PORT ?? '2567'}`

export default defineConfig({
  root: 'client',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // Phaser, loaded by dynamic import after the lobby is up, is one bundle of 1.4 MB.
    chunkSizeWarningLimit: 1600,
  },
  server: {
    port: 5173,
    fs: { allow: ['..'] },
    // In development the page comes from here and everything else from the server; a room's socket is /process/room?sessionId=...
    proxy: {
      '/api': server,
      '/matchmake': server,
      '/healthz': server,
      '^/[\\w-]+/[\\w-]+\\?.*sessionId=': { target: server, ws: true },
    },
  },
})
