import * as migration_20261121_195226_first from './20261121_195226_first.ts'
import * as migration_20261121_223037_ledger from './20261121_223037_ledger.ts'
import * as migration_20261121_224109_choices from './20261121_224109_choices.ts'
import * as migration_20261121_225503_marks from './20261121_225503_marks.ts'

export const migrations = [
  {
    up: migration_20261121_195226_first.up,
    down: migration_20261121_195226_first.down,
    name: '20261121_195226_first',
  },
  {
    up: migration_20261121_223037_ledger.up,
    down: migration_20261121_223037_ledger.down,
    name: '20261121_223037_ledger',
  },
  {
    up: migration_20261121_224109_choices.up,
    down: migration_20261121_224109_choices.down,
    name: '20261121_224109_choices',
  },
  {
    up: migration_20261121_225503_marks.up,
    down: migration_20261121_225503_marks.down,
    name: '20261121_225503_marks'
  },
];
