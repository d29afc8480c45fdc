/** A stretch of a sentence: words that may be edited, words that carry its meaning, or a figure. */
interface Piece {
  readonly kind: 'words' | 'fixed' | 'figure'
  readonly text: string
}

/** A sentence of which it is known what it says. */
export interface Sentence {
  readonly pieces: readonly Piece[]
  /** Whatever makes two sentences say something else, beside the words of a figure. */
  readonly about: string
}

/** Numbers from 0 up to a limit, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

type Random = ReturnType<typeof seeded>

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[random(items.length)]!

const places = ['Phú Thọ', 'Lào Cai', 'Hà Giang', 'Yên Bái', 'Sơn La', 'Thanh Hóa', 'Nghệ An']

/** A sentence's pieces: `{…}` bears its meaning, `[…]` is a figure, the rest may be edited. */
function piecesOf(marked: string): Piece[] {
  return [...marked.matchAll(/\{([^}]*)\}|\[([^\]]*)\]|[^{}[\]]+/g)].map(
    ([text, fixed, figure]): Piece => {
      if (fixed !== undefined) return { kind: 'fixed', text: fixed }
      return figure === undefined ? { kind: 'words', text } : { kind: 'figure', text: figure }
    },
  )
}

type Template = (place: string, year: number, random: Random) => string

/** Kinds of sentences; each says of a place and a year what no other kind says. */
const templates: Readonly<Record<string, Template>> = {
  support: (place, year, random) =>
    `Năm {${year}}, tỉnh {${place}} đã hỗ trợ [${2 + random(90)} cơ sở công nghiệp nông thôn] ứng dụng máy móc tiên tiến vào sản xuất.`,
  praise: (place, year, random) =>
    `Năm {${year}}, tỉnh {${place}} khen thưởng [${2 + random(90)} cơ sở công nghiệp nông thôn] tiêu biểu của năm.`,
  training: (place, year, random) =>
    `Trong năm {${year}} tỉnh {${place}} mở lớp đào tạo nghề cho [${20 + random(900)} lao động].`,
  goal: (place, year, random) =>
    `Đến năm {${year}}, tỉnh {${place}} phấn đấu hỗ trợ [${2 + random(90)} cơ sở công nghiệp nông thôn] ứng dụng máy móc tiên tiến.`,
  money: (place, year, random) =>
    `Kinh phí khuyến công năm {${year}} của tỉnh {${place}} là [${50 + random(50)} tỷ đồng], trong đó khuyến công quốc gia [${2 + random(40)} tỷ đồng].`,
  equal: (place, year, random) => {
    const count = 2 + random(9)
    return `Năm {${year}}, tỉnh {${place}} nghiệm thu [${count} đề án] và tạm dừng [${count} đề án] chưa đạt yêu cầu.`
  },
  // Nothing that the machine reads: only people add figures here.
  many: (place, year) =>
    `Riêng năm {${year}} thì [rất nhiều xưởng] của tỉnh {${place}} đã đổi mới công nghệ chế biến chè.`,
  row: (place, year, random) => {
    const same = 10 + random(9)
    return `{${place} | ${year} | }[${same}]{ | }[${same}]{ | x}`
  },
}

export const kinds = Object.keys(templates)

export function makeSentence(random: Random, kind: string): Sentence {
  const [place, year] = [pick(random, places), 2008 + random(14)]
  const pieces = piecesOf(templates[kind]!(place, year, random))
  return { pieces, about: `${kind} ${place} ${year}` }
}

function textOf({ pieces }: Sentence): string {
  return pieces.map(({ text }) => text).join('')
}

/** What a figure of a sentence says: the sentence's matter, the turn of the figure, its words. */
interface Meant {
  readonly says: string
  readonly start: number
  readonly quote: string
}

/** The figures of a sentence, with offsets into its text. */
function meantBy({ pieces, about }: Sentence): Meant[] {
  let at = 0
  let turn = 0
  return pieces.flatMap(({ kind, text }): Meant[] => {
    const start = at
    at += text.length
    if (kind !== 'figure') return []
    return [{ says: `${about} #${turn++} ${text}`, start, quote: text }]
  })
}

const fillers = ['cũng', 'được', 'tiếp tục', 'theo báo cáo', 'kịp thời', 'thêm', 'hiện', 'tại chỗ']

/** Another word somewhere in the sentence, or one of its own left out; it says the same. */
function editWords(random: Random, sentence: Sentence): Sentence {
  const editable = sentence.pieces.flatMap(({ kind, text }, index) =>
    kind === 'words' && /\p{L} \p{L}/u.test(text) ? [index] : [],
  )
  if (editable.length === 0) return sentence
  const chosen = pick(random, editable)
  const pieces = sentence.pieces.map((piece, index) => {
    if (index !== chosen) return piece
    const gaps = [...piece.text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map((match) => match.index)
    const gap = pick(random, gaps)
    const text = `${piece.text.slice(0, gap)} ${pick(random, fillers)}${piece.text.slice(gap)}`
    return { ...piece, text }
  })
  return { ...sentence, pieces }
}

/** Another number in one of its figures. */
function changeNumber(random: Random, sentence: Sentence): Sentence {
  const numbered = sentence.pieces.flatMap(({ kind, text }, index) =>
    kind === 'figure' && /\d/.test(text) ? [index] : [],
  )
  if (numbered.length === 0) return sentence
  const chosen = pick(random, numbered)
  const pieces = sentence.pieces.map((piece, index) =>
    index === chosen
      ? { ...piece, text: piece.text.replace(/\d+/, (old) => `${Number(old) + 1 + random(9)}`) }
      : piece,
  )
  return { ...sentence, pieces }
}

/** Another year or another province; all its figures say something else. */
function changeMatter(random: Random, sentence: Sentence): Sentence {
  const [kind = '', ...rest] = sentence.about.split(' ')
  const [place, year] = [rest.slice(0, -1).join(' '), rest.at(-1) ?? '']
  const isYear = random(2) === 0
  const [from, to] = isYear
    ? [year, `${Number(year) + 1 + random(5)}`]
    : [place, pick(random, places.filter((other) => other !== place))] // prettier-ignore
  const pieces = sentence.pieces.map((piece) =>
    piece.kind === 'fixed' ? { ...piece, text: piece.text.replace(from, to) } : piece,
  )
  const about = isYear ? `${kind} ${place} ${to}` : `${kind} ${to} ${year}`
  return { pieces, about }
}

/** The same number of the same things, of which something else is said. */
function changeVerb(_random: Random, sentence: Sentence): Sentence {
  const swaps: readonly (readonly [string, string, RegExp, string, RegExp, string])[] = [
    ['support', 'praise', /hỗ trợ/, 'khen thưởng', /ứng dụng.*$/, 'tiêu biểu của năm.'],
    ['praise', 'support', /khen thưởng/, 'hỗ trợ', /tiêu biểu.*$/, 'ứng dụng máy móc tiên tiến.'],
  ]
  const swap = swaps.find(([kind]) => sentence.about.startsWith(`${kind} `))
  if (!swap) return sentence
  const [from, to, verb, newVerb, tail, newTail] = swap
  const isWhole = [verb, tail].every((part) => sentence.pieces.some(({ text }) => part.test(text)))
  if (!isWhole) return sentence
  const pieces = sentence.pieces.map((piece) =>
    piece.kind === 'words'
      ? { ...piece, text: piece.text.replace(verb, newVerb).replace(tail, newTail) }
      : piece,
  )
  return { pieces, about: sentence.about.replace(from, to) }
}

/** Paragraphs of sentences. */
export type Draft = readonly (readonly Sentence[])[]

export function draftText(draft: Draft): string {
  return draft.map((paragraph) => paragraph.map(textOf).join(' ')).join('\n')
}

/** Every figure of a draft by where it stands in its text, with the words of its sentence. */
export function draftFigures(draft: Draft): Map<number, Meant & { readonly sentence: string }> {
  const figures = new Map<number, Meant & { readonly sentence: string }>()
  let at = 0
  for (const paragraph of draft) {
    for (const sentence of paragraph) {
      const text = textOf(sentence)
      for (const meant of meantBy(sentence)) {
        figures.set(at + meant.start, { ...meant, start: at + meant.start, sentence: text })
      }
      at += text.length + 1
    }
  }
  return figures
}

export const edits = [
  ...(['insert', 'delete', 'move', 'words', 'words', 'words', 'duplicate', 'number'] as const),
  ...(['matter', 'verb', 'deleteSentence', 'restore', 'restore', 'join'] as const),
]

export type Edit = (typeof edits)[number]

function replaced(draft: Draft, at: number, index: number, ...sentences: Sentence[]): Draft {
  return draft
    .map((paragraph, row) => (row === at ? paragraph.toSpliced(index, 1, ...sentences) : paragraph))
    .filter((paragraph) => paragraph.length > 0)
}

/**
 * One edit of a draft at a random place.
 * @param removed sentences that were deleted before; those deleted now are added to it.
 */
export function applyEdit(random: Random, draft: Draft, edit: Edit, removed: Sentence[]): Draft {
  const at = random(draft.length)
  const paragraph = draft[at] ?? []
  const index = random(paragraph.length || 1)
  const sentence = paragraph[index]
  const to = random(draft.length + 1)
  if (edit === 'insert') {
    return draft.toSpliced(to, 0, [makeSentence(random, pick(random, kinds))])
  }
  if (edit === 'restore') {
    const back = removed.splice(random(removed.length || 1), 1)
    return back.length > 0 ? draft.toSpliced(to, 0, back) : draft
  }
  if (!sentence) return draft
  if (edit === 'move') {
    return draft.toSpliced(at, 1).toSpliced(random(draft.length), 0, paragraph)
  }
  if (edit === 'duplicate') return draft.toSpliced(to, 0, [sentence])
  if (edit === 'delete' || edit === 'deleteSentence') {
    const gone = edit === 'delete' ? paragraph : [sentence]
    removed.push(...gone)
    return edit === 'delete' ? draft.toSpliced(at, 1) : replaced(draft, at, index)
  }
  if (edit === 'join') {
    const above = draft[at - 1] ?? []
    const isRow = [...above, ...paragraph].some(({ about }) => about.startsWith('row '))
    return at === 0 || isRow ? draft : draft.toSpliced(at - 1, 2, [...above, ...paragraph])
  }
  const changes = { words: editWords, number: changeNumber, matter: changeMatter, verb: changeVerb }
  return replaced(draft, at, index, changes[edit](random, sentence))
}
