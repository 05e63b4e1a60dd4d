// The page in one language: whatever imports a text by its short name gets that of the language it is built in.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Language } from '#shared/languages.ts'
import type { PAGE as Page } from '#texts/language.ts'
import { ROOT } from './tools.ts'

/** Resolves `#texts/...` to the texts of a language, and says in the page's own file which one it is. */
export function textsIn(language: Language): Plugin {
  const folder = join(ROOT, 'client', 'texts', language)
  return {
    name: 'texts-in',
    enforce: 'pre',
    resolveId: name => (name.startsWith('#texts/') ? join(folder, name.slice('#texts/'.length)) : null),
    async transformIndexHtml(html) {
      const { PAGE } = (await import(pathToFileURL(join(folder, 'language.ts')).href)) as { readonly PAGE: typeof Page }
      return html.replace('{language}', language).replace('{description}', PAGE.description).replace('{noScript}', PAGE.noScript)
    },
  }
}
