/** Codes of a province's bodies: `QĐ-UBND`, `NQ-HĐND`, `NQ/TU`, `SCT-QLCN`. */
const LOCAL_CODE = /(?:UBND|HĐND|[-/]TU|[-/]S[A-ZĐ]{1,4})(?:$|-)/u

/** True for the number of an instrument that a body of a province issues. */
export function isLocalNumber(number: string): boolean {
  return LOCAL_CODE.test(number)
}
