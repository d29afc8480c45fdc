import { PhraseTrie } from '../text/phraseTrie.ts'
import type { UnitEntry } from '../model/vocabulary.ts'

/** A written form of a unit. */
export interface UnitForm {
  readonly code: string
  readonly kind: UnitEntry['kind']
  /** Turns one of the written unit into the base unit. */
  readonly factor: number
}

/** The units of a vocabulary, ready to be looked up in a text. */
export interface UnitLexicon {
  readonly forms: PhraseTrie<UnitForm>
  readonly kinds: ReadonlyMap<string, UnitEntry['kind']>
}

/** Compiles units; throws an error that names the entry when one is wrong or written twice. */
export function compileUnits(units: readonly UnitEntry[]): UnitLexicon {
  const forms = new PhraseTrie<UnitForm>()
  const kinds = new Map<string, UnitEntry['kind']>()
  for (const unit of units) {
    if (kinds.has(unit.code)) throw new Error(`Đơn vị «${unit.code}» có hai lần trong danh mục.`)
    kinds.set(unit.code, unit.kind)
    for (const form of unit.forms) {
      const fine = Number.isFinite(form.factor) && form.factor > 0
      if (
        !fine ||
        !forms.add(form.text, { code: unit.code, kind: unit.kind, factor: form.factor })
      ) {
        throw new Error(`Đơn vị «${unit.code}»: dạng viết «${form.text}» không hợp lệ.`)
      }
    }
  }
  return { forms, kinds }
}
