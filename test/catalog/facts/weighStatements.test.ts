import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Statement, weighStatements } from '../../../src/catalog/facts/weighStatements.ts'

type Said = number | string | readonly [number, number]

/** `500`, a range, or with marks: «500p» is a part, «500l» a part that is loose. */
function statementsOf(documents: readonly (readonly Said[])[]): Statement[] {
  return documents.flatMap((said, document) =>
    said.map((one, at): Statement => {
      const [low, high] = typeof one === 'object' ? one : [parseFloat(String(one)), parseFloat(String(one))] // prettier-ignore
      return {
        figure: `${document}.${at}`,
        document,
        bounds: Number.isNaN(low) ? null : { low, high },
        isPart: /[pl]$/.test(String(one)),
        isLoose: String(one).endsWith('l'),
      }
    }),
  )
}

function weigh(...documents: readonly (readonly Said[])[]) {
  const { witnesses, disagreement } = weighStatements(statementsOf(documents))
  return { witnesses: [...witnesses].toSorted().join(' '), disagreement }
}

describe('statements about one subject', () => {
  it.each<[string, (readonly Said[])[], string, number]>([
    ['one document', [[500]], '0.0', 0],
    ['two that agree', [[500], [500]], '0.0 1.0', 0],
    ['two that do not', [[500], [400]], '0.0 1.0', 0.2],
    ['three of which two agree', [[500], [500], [400]], '0.0 1.0 2.0', 0.2],
    ['a range and a value in it', [[[400, 600]], [500]], '0.0 1.0', 0],
    ['open bounds', [[[500, Infinity]], [900]], '0.0 1.0', 0],
    ['open bounds that are missed', [[[500, Infinity]], [400]], '0.0 1.0', 0.2],
    ['a figure without a number', [['?'], [500]], '1.0', 0],
    ['one document that says it twice', [[500, [400, 600]], [500]], '0.0 0.1 1.0', 0],
    ['signs', [[-3], [3]], '0.0 1.0', 1],
    ['nothing', [], '', 0],
  ])('%s', (_, documents, witnesses, disagreement) => {
    expect(weigh(...documents)).toEqual({ witnesses, disagreement })
  })

  it.each<[string, (readonly Said[])[], string]>([
    ['no witness of itself', [[1256, 200]], ''],
    ['no opponent of others', [[1256, 200], [900]], '1.0'],
    ['a witness where another document says the same', [[1256, 200], [1256]], '0.0 1.0'],
    [
      'no witness of a second one of its kind',
      [
        [1256, 200],
        [1256, 200],
      ],
      '',
    ],
  ])('of one document that do not agree are %s', (_, documents, witnesses) => {
    expect(weigh(...documents)).toEqual({ witnesses, disagreement: 0 })
  })

  it.each<[string, (readonly Said[])[], string]>([
    ['are not opposed to their own total', [[500, '300p', '200p'], [500]], '0.0 1.0'],
    ['are not opposed to another total', [['300p', '200p'], [500]], '1.0'],
    ['are facts where nothing else is said', [['300p'], [300]], '0.0 1.0'],
    ['are none when loose', [['300l'], [500]], '1.0'],
  ])('parts %s', (_, documents, witnesses) => {
    expect(weigh(...documents)).toEqual({ witnesses, disagreement: 0 })
  })

  it('opposes a part that is the only thing said of its own subject', () => {
    expect(weigh(['300p'], [400]).disagreement).toBe(0.25)
  })

  it('come to the same in any order', () => {
    const said = fc.oneof(
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom('1p', '2l', '?'),
      fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 2, max: 5 })),
    )
    const documents = fc.array(fc.array(said, { maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(documents, fc.infiniteStream(fc.nat()), (all, random) => {
        const statements = statementsOf(all)
        const shuffled = statements
          .map((statement) => [random.next().value as number, statement] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, statement]) => statement)
        expect(weighStatements(shuffled)).toEqual(weighStatements(statements))
      }),
    )
  })
})
