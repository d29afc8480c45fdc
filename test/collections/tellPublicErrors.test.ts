import { APIError, type PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { tellPublicErrors } from '../../collections/shared/tellPublicErrors.ts'

const words = 'Không sắp xếp được.'

function answerTo(name: string, status: number, isPublic: boolean) {
  const error = Object.assign(new APIError(words, status, undefined, isPublic), { name })
  const result = { errors: [{ message: 'An unknown error occurred.' }] }
  return tellPublicErrors({ error, result, context: {}, req: {} as PayloadRequest })
}

describe('tellPublicErrors', () => {
  it('tells the words of a public refusal whose class lost its name', () => {
    expect(answerTo('', 400, true)).toEqual({ response: { errors: [{ message: words }] } })
  })

  it('leaves what is not public, and what Payload tells itself', () => {
    expect(answerTo('', 500, false)).toBeUndefined()
    expect(answerTo('APIError', 400, true)).toBeUndefined()
  })
})
