// Plain JavaScript without dependencies: it also runs before anything is installed, on any Node >= 20.

const interactive = process.stdout.isTTY

/** @param {number} since milliseconds of the start */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} giây`
}

/**
 * Shows that something long is going on until it ends: a line that is redrawn on a terminal, a line now
 * and then elsewhere.
 *
 * @template T
 * @param {string} label what is being done
 * @param {() => Promise<T>} work
 * @param {() => string} [detail] how far it is, asked for whenever the line is drawn
 * @returns {Promise<T>} what the work gave
 */
export async function withProgress(label, work, detail = () => '') {
  const since = Date.now()
  const line = () => `  … ${label} ${detail()} (${seconds(since)})`
  if (!interactive) console.log(`  … ${label}`)
  const timer = setInterval(
    () => (interactive ? process.stdout.write(`\r\x1b[K${line()}`) : console.log(line())),
    interactive ? 200 : 15_000,
  )
  const end = (/** @type {string} */ sign) => {
    clearInterval(timer)
    console.log(`${interactive ? '\r\x1b[K' : ''}  ${sign} ${label} (${seconds(since)})`)
  }
  try {
    const result = await work()
    end('✓')
    return result
  } catch (error) {
    end('✗')
    throw error
  }
}
