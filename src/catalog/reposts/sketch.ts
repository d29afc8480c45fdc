import { fold, wordsOf } from '../fold.ts'

/** Words in a shingle, and shingles a text has at least to be compared at all. */
const shingleWords = 4
const fewestShingles = 24

/** Least values kept of a text, one for each part of the range of hashes. */
const bins = 128

/** Texts share a band when so many least values agree; near-identical ones nearly always share one. */
const bandCount = 8
const bandRows = 4

/** Near-identical: at least this share of the shingles of the two texts together is in both. */
const nearlyAll = 0.8

/** What is kept of a text to find others like it, by MinHash (Broder 1997). */
export interface Sketch {
  /** The least values, shortened to 16 bits. */
  readonly signature: Uint16Array
  /** Keys under which near-identical texts are looked up. */
  readonly bands: readonly number[]
}

/** Spreads the bits of a number (the last step of MurmurHash3). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** FNV-1a over the letters of a word. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return hash
}

function combine(hashes: Iterable<number>): number {
  let all = 0
  for (const hash of hashes) all = mix(Math.imul(all, 31) + hash)
  return all
}

/**
 * The least hash of the shingles in each part of the range; empty parts borrow from the next full one
 * (one permutation hashing with rotation, Shrivastava and Li 2014).
 */
function leastValues(shingles: readonly number[]): Uint32Array {
  const empty = 0xffffffff
  const least = new Uint32Array(bins).fill(empty)
  for (const hash of shingles) {
    const bin = hash % bins
    least[bin] = Math.min(least[bin] as number, Math.floor(hash / bins))
  }
  const dense = new Uint32Array(bins)
  for (let bin = 0; bin < bins; bin++) {
    let steps = 0
    while (least[(bin + steps) % bins] === empty) steps++
    dense[bin] = mix((least[(bin + steps) % bins] as number) + Math.imul(steps, 0x9e3779b1))
  }
  return dense
}

/** The sketch of a text, accents and case aside; null for one too short to say whose words it has. */
export function sketchOf(text: string): Sketch | null {
  const words = wordsOf(fold(text)).map(wordHash)
  if (words.length < fewestShingles + shingleWords - 1) return null
  const shingles = words
    .slice(shingleWords - 1)
    .map((_, at) => combine(words.slice(at, at + shingleWords)))
  const least = leastValues(shingles)
  return {
    signature: Uint16Array.from(least, (value) => value & 0xffff),
    bands: Array.from({ length: bandCount }, (_, band) =>
      combine([band, ...least.subarray(band * bandRows, (band + 1) * bandRows)]),
    ),
  }
}

/** True when two texts are nearly the same, judged by their signatures. */
export function isNearlyTheSame(a: Uint16Array, b: Uint16Array): boolean {
  let same = 0
  for (let bin = 0; bin < bins; bin++) {
    if (a[bin] === b[bin]) same++
  }
  return same >= nearlyAll * bins
}
