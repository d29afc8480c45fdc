import * as migration_20261121_195226_first from './20261121_195226_first.ts'

export const migrations = [
  {
    up: migration_20261121_195226_first.up,
    down: migration_20261121_195226_first.down,
    name: '20261121_195226_first'
  },
];
