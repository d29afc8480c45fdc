import { Refusal } from '../review/refusal.ts'

/** Thrown for a merge or an undo that must not be; its message is for the person who asked. */
export class MergeRefusal extends Refusal {
  override name = 'MergeRefusal'

  constructor(message: string) {
    super(409, message)
  }
}
