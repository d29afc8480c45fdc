import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { decideRun } from '../../../src/knowledge/reread/decideRun.ts'
import type { RereadRun } from '../../../src/knowledge/reread/model.ts'
import { latestRun } from '../../../src/knowledge/reread/rereadingRows.ts'
import { openArchive } from '../../support/archive.ts'
import { olderReading } from './olderReading.ts'
import { peopleOf } from './people.ts'
import { recordsOf } from './records.ts'
import { smallVocabulary } from './smallVocabulary.ts'

/** The text of `readOtherwise`: two figures. */
export const phuTho = 'Năm 2016, tỉnh Phú Thọ đã hỗ trợ 25 cơ sở và 40 người.'

/** What the present extractor reads in it. */
export const phuThoFigures = ['25 cơ sở', '40 người']

/** An archive in which an older version of the extractor had read some documents. */
export async function openRereadArchive() {
  const archive = await openArchive()
  const { payload } = archive
  const records = recordsOf(payload)
  const older = olderReading(payload)
  await smallVocabulary(payload)
  const people = await peopleOf(payload)

  const latest = async (): Promise<RereadRun> => {
    const run = await latestRun(payload)
    if (!run) throw new Error('there is no run')
    return run
  }
  return {
    ...archive,
    records,
    older,
    people,
    latest,
    /** An archive without documents and runs. */
    empty: async () => {
      const tables = ['rereadings', 'articles', 'decisions', 'figures', 'extractions'] as const
      for (const collection of tables) await payload.db.deleteMany({ collection, where: {} })
      const leases = { key: { like: 'lease:' } }
      await payload.db.deleteMany({ collection: 'payload-kv', where: leases })
    },
    /** An article whose older reading had missed «25 cơ sở», misread «40 người», imagined «Năm 2016». */
    readOtherwise: async (): Promise<string> => {
      const { id } = await records.article([phuTho])
      const [establishments, persons] = await records.figures(id)
      if (!establishments || !persons) throw new Error('the text has two figures')
      await older.missed(establishments)
      await older.misread(persons, 4)
      await older.imagined(persons, 'Năm 2016', phuTho)
      await older.version(id)
      return id
    },
    /** Approves the latest report, as the analyst unless told otherwise. */
    approve: async (by: string | null = people.analyst.id) => {
      const { id, updatedAt } = await latest()
      return decideRun(payload, id, 'approve', updatedAt, by)
    },
    /** True for a document that the present extractor has read. */
    isReadAnew: async (id: string): Promise<boolean> =>
      (await records.reading(id))?.extractorVersion === EXTRACTOR_VERSION,
  }
}
