// Formats every file in place; with names, only those.
import { program, run } from './tools.ts'

process.exitCode = await run(program('oxfmt'), process.argv.slice(2))
