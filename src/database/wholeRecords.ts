import type { DatabaseAdapterObj } from 'payload'

type Call = (args: never) => unknown

/** The same call for the whole record, whichever fields were selected. */
function unselected<Wanted extends Call>(database: object, call: Wanted): Wanted {
  const run = call as unknown as (args: object) => unknown
  return ((args: object) => run.call(database, { ...args, select: undefined })) as unknown as Wanted
}

/**
 * FerretDB 1 refuses a projection in `findAndModify`, which counting wrong passwords uses: there the
 * whole record comes back instead. Payload leaves out by itself what was not asked for.
 */
export function withWholeRecords<Adapter extends DatabaseAdapterObj>(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      database.deleteOne = unselected(database, database.deleteOne)
      database.updateOne = unselected(database, database.updateOne)
      database.updateVersion = unselected(database, database.updateVersion)
      return database
    },
  }
}
