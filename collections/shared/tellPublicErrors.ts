import { APIError, type Config } from 'payload'

type RootErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/**
 * Brings the words of a public refusal into the answer. Payload (formatErrors) drops those of errors
 * without a name, and a minified build leaves its own error class without one.
 */
export const tellPublicErrors: RootErrorHook = ({ error, result }) => {
  const nameless = error instanceof APIError && error.isPublic && !error.name
  return result && nameless ? { response: { errors: [{ message: error.message }] } } : undefined
}
