// The project's own nginx.conf in a real nginx, on loopback and without TLS.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram, runDaemon, type Daemon } from './debian.ts'
import { isOpen } from './redis.ts'

const SAMPLE = join(import.meta.dirname, '..', 'deploy', 'nginx.conf')

/** Starts one at `port` before two servers; null, with the reason on standard error, where there is none. */
export async function startNginx(port: number, one: number, two: number): Promise<Daemon | null> {
  const program = findProgram('nginx', ['/usr/sbin/nginx', '/usr/local/sbin/nginx'], ['nginx'])
  if (program === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'long-arm-nginx-'))
  const site = readFileSync(SAMPLE, 'utf8')
    .replaceAll(':2567', `:${one}`)
    .replaceAll(':2568', `:${two}`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_.*$/gm, '')
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${join(folder, name)};`)
  const config = join(folder, 'nginx.conf')
  writeFileSync(
    config,
    `daemon off; pid ${join(folder, 'pid')}; error_log ${join(folder, 'error.log')}; worker_processes 1;
events { worker_connections 1024; }
http { access_log off; ${places.join(' ')}\n${site}\n}`,
  )
  const daemon = await runDaemon([program, ['-c', config, '-p', folder, '-e', join(folder, 'error.log')]], port, () => isOpen(port), folder)
  return {
    port,
    async stop() {
      await daemon.stop('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
