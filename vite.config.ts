import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const server = `http://localhost:${process.env.PORT ?? '2567'}`

/** Only the part of Phaser that the board needs (half of it), with the flags Phaser's own build sets. In development: all of it. */
const smallPhaser = {
  resolve: { alias: { phaser: fileURLToPath(new URL('./client/board/phaser-small.js', import.meta.url)) } },
  define: {
    global: 'globalThis',
    'typeof WEBGL_RENDERER': 'true',
    'typeof CANVAS_RENDERER': 'true',
    'typeof FEATURE_SOUND': 'false',
    'typeof PLUGIN_CAMERA3D': 'false',
    'typeof PLUGIN_FBINSTANT': 'false',
    'typeof WEBGL_DEBUG': 'false',
  },
}

/** Parts of Colyseus' client that a page of ours never enters: inputs of running simulations, HTTP/3, accounts. */
const UNUSED = /^\.{1,2}\/(input\/RoomInput|transport\/H3Transport|Auth)\.mjs$/
const smallColyseus: Plugin = {
  name: 'small-colyseus',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    if (!UNUSED.test(source) || importer?.includes('@colyseus/sdk') !== true) return null
    return fileURLToPath(new URL('./client/colyseus-unused.ts', import.meta.url))
  },
  // A page decodes only; as a constant that nobody uses this goes, and the whole encoder with it.
  transform: {
    filter: { id: /@colyseus\/schema\/build\/index\.mjs$/ },
    handler: code => code.replace('\nReflection.encode = function', '\nconst encodeReflection = function'),
  },
}

/** Where the code begins that the page fetches behind the title (client/main.tsx); what they import belongs to it. */
const AT_TABLE = /\/client\/(screens\/game|net|sealing|coming-back|talk|table|whereabouts|afterwards|dealing)\.tsx?$/

export default defineConfig(({ command }) => ({
  root: 'client',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ...(command === 'build' ? smallPhaser : {}),
  plugins: [smallColyseus],
  build: {
    modulePreload: { polyfill: false },
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // The board, loaded by dynamic import after the page is up, is one bundle.
    chunkSizeWarningLimit: 800,
    // What comes together anyway comes in one file: a dozen small ones compress worse and ask the server a dozen times.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'title', tags: ['$initial'], priority: 2 },
            { name: 'table', test: AT_TABLE, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    fs: { allow: ['..'] },
    // In development the page comes from here and everything else from the server; a room's socket is /process/room?sessionId=...
    proxy: {
      '/api': server,
      '/matchmake': server,
      '/healthz': server,
      '/check/line': { target: server, ws: true },
      '^/[\\w-]+/[\\w-]+\\?.*sessionId=': { target: server, ws: true },
    },
  },
}))
