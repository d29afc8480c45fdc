import { execFileSync } from 'node:child_process'
import { readDocuments } from './documents.ts'
import { measure, type Measurement } from './measure.ts'
import { READERS } from './readers.ts'

/**
 * Measures the extractor next to its peers on the held-out texts. Each reader has a process of its
 * own, so that none pays for the memory of another.
 */
function main(): void {
  const [wanted] = process.argv.slice(2)
  const create = wanted === undefined ? undefined : READERS[wanted]
  if (create !== undefined) {
    console.log(JSON.stringify(measure(create(), readDocuments())))
    return
  }
  const measured = Object.keys(READERS).map((reader) => {
    const output = execFileSync(process.execPath, [import.meta.filename, reader], {
      encoding: 'utf8',
    })
    return JSON.parse(output) as Measurement
  })
  printTable(measured)
}

const decimal = (digits: number) => new Intl.NumberFormat('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits }) // prettier-ignore
const [whole, one, two, three] = [0, 1, 2, 3].map(decimal) as [Intl.NumberFormat, Intl.NumberFormat, Intl.NumberFormat, Intl.NumberFormat] // prettier-ignore

function printTable(measured: readonly Measurement[]): void {
  const documents = readDocuments()
  const size = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  console.log(`${documents.length} văn bản giữ riêng để đo, ${whole.format(size / 1e3)} kB`)
  const head = ['Bộ đọc', 'MB/giây', 'p50 (ms)', 'p99 (ms)', 'Bộ nhớ (MB)', 'Ngày tháng tìm được']
  const rows = measured.map(({ name, bytesPerSecond, median, slowest, memory, dates }) => [
    name,
    two.format(bytesPerSecond / 1e6),
    three.format(median),
    three.format(slowest),
    whole.format(memory),
    dates === null
      ? 'không tìm'
      : `${dates.found}/${dates.of} (${one.format((100 * dates.found) / dates.of)}%)`,
  ])
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]!.length)),
  )
  for (const row of [head, ...rows])
    console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')) // prettier-ignore
  const [ours, ...peers] = measured
  for (const peer of peers) {
    const ratio = ours!.bytesPerSecond / peer.bytesPerSecond
    console.log(`Tốc độ bằng ${two.format(ratio)} lần ${peer.name}.`)
  }
}

main()
