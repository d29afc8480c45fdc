import type { Decision } from '../../payload-types.ts'

/** What a legal instrument is called: «Quyết định 1881/QĐ-TTg»; a law cited by name is its name. */
export function decisionName({
  instrumentType,
  number,
}: {
  instrumentType?: Decision['instrumentType'] | undefined
  number: string
}): string {
  if (!instrumentType || number.startsWith(instrumentType)) return number
  return `${instrumentType} ${number}`
}
