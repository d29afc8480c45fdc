import * as migration_20261121_192430_first from './20261121_192430_first.ts'

export const migrations = [
  {
    up: migration_20261121_192430_first.up,
    down: migration_20261121_192430_first.down,
    name: '20261121_192430_first'
  },
];
