import type { BenchDocument } from './documents.ts'
import type { Reader } from './readers.ts'

/** How fast a reader is, what it needs, and what it finds. */
export interface Measurement {
  readonly name: string
  /** Bytes of UTF-8 a second of processor time, in the round that others disturbed least. */
  readonly bytesPerSecond: number
  /** Milliseconds that half, and 99 of 100, documents take at most. */
  readonly median: number
  readonly slowest: number
  /** Megabytes that the process held at most. */
  readonly memory: number
  /** Gold dates found and all gold dates; null for a reader that looks for none. */
  readonly dates: { readonly found: number; readonly of: number } | null
}

/** Seconds of processor time for getting warm, and for measuring. */
const WARM_UP = 2
const LENGTH = 5

/** Reads all documents over and over. */
export function measure(reader: Reader, documents: readonly BenchDocument[]): Measurement {
  while (process.cpuUsage().user < WARM_UP * 1e6) documents.forEach(reader.read)
  const size = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const times: number[] = []
  const begin = process.cpuUsage()
  let quickest = Infinity
  do {
    const round = process.cpuUsage()
    for (const document of documents) {
      const before = performance.now()
      reader.read(document)
      times.push(performance.now() - before)
    }
    quickest = Math.min(quickest, secondsSince(round))
  } while (secondsSince(begin) < LENGTH)
  times.sort((a, b) => a - b)
  return {
    name: reader.name,
    bytesPerSecond: size / quickest,
    median: times[Math.floor(times.length * 0.5)]!,
    slowest: times[Math.floor(times.length * 0.99)]!,
    memory: process.resourceUsage().maxRSS / 1024,
    dates: countDates(reader, documents),
  }
}

function secondsSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1e6
}

function countDates(reader: Reader, documents: readonly BenchDocument[]): Measurement['dates'] {
  let found = 0
  let of = 0
  for (const document of documents) {
    const dates = reader.read(document)
    if (dates === null) return null
    const values = new Set(dates)
    of += document.dates.size
    found += [...document.dates].filter((value) => values.has(value)).length
  }
  return { found, of }
}
