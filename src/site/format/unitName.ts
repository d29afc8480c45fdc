/** Vietnamese names of units by code. */
export type UnitNames = ReadonlyMap<string, string>

const otherNoun = 'other:'

/** What a unit is called: its name, the noun of `other:NOUN`, else the code itself. */
export function unitName(code: string, names: UnitNames): string {
  if (code.startsWith(otherNoun)) return code.slice(otherNoun.length)
  return names.get(code) ?? code
}
