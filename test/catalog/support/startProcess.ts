import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** Starts another process of the archive that this one has open (`otherProcess.ts`). */
export function startProcess(...words: string[]): ChildProcess {
  const script = join(import.meta.dirname, 'otherProcess.ts')
  return spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Runs another process of the archive to its end and gives what it printed. */
export function runProcess(...words: string[]): Promise<string> {
  const child = startProcess(...words)
  let printed = ''
  child.stdout?.on('data', (chunk) => (printed += String(chunk)))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => {
      if (code === 0) done(printed.trim())
      else fail(new Error(`${words[0]} ended with ${code}: ${printed}`))
    })
  })
}
