import { scanTokens, type Lexeme } from './scanTokens.ts'

/** Lexemes as far as a phrase looks at them. */
type Keyed = Pick<Lexeme, 'key'>

/** Phrases by their lexemes, so that the longest one at a place is found in one walk. */
export class PhraseTrie<Value> {
  private readonly root = new Node<Value>()

  /** Adds a phrase; the first value of a phrase stays. False when the phrase holds no lexeme. */
  add(phrase: string | readonly Keyed[], value: Value): boolean {
    let node = this.root
    for (const { key } of typeof phrase === 'string' ? scanTokens(phrase) : phrase) {
      node = node.grow(key)
    }
    if (node === this.root) return false
    node.value ??= value
    return true
  }

  /** True when some phrase begins with the key: lets a caller pass over most places at once. */
  opensWith(key: string): boolean {
    return this.root.get(key) !== undefined
  }

  /** Calls `take` for each phrase that starts at lexeme `index`, the shortest first. */
  allAt(
    lexemes: readonly Keyed[],
    index: number,
    take: (value: Value, next: number) => void,
  ): void {
    let node: Node<Value> | undefined = this.root
    for (let at = index; node; at++) {
      if (node.value !== null && at > index) take(node.value, at)
      const lexeme = lexemes[at]
      node = lexeme && node.get(lexeme.key)
    }
  }

  /** The longest accepted phrase that starts at lexeme `index`; `next` is the lexeme after it. */
  longestAt(
    lexemes: readonly Keyed[],
    index: number,
    accepts: (value: Value, next: number) => boolean = () => true,
  ): { readonly value: Value; readonly next: number } | null {
    let node: Node<Value> | undefined = this.root
    let found: { value: Value; next: number } | null = null
    for (let at = index; ; at++) {
      const lexeme = lexemes[at]
      node = lexeme && node.get(lexeme.key)
      if (!node) return found
      if (node.value !== null && accepts(node.value, at + 1))
        found = { value: node.value, next: at + 1 }
    }
  }
}

/** Most nodes have one child: to compare with its key is quicker than to look it up. */
class Node<Value> {
  value: Value | null = null
  private key: string | null = null
  private child: Node<Value> | undefined
  private more: Map<string, Node<Value>> | null = null

  get(key: string): Node<Value> | undefined {
    if (this.more !== null) return this.more.get(key)
    return key === this.key ? this.child : undefined
  }

  grow(key: string): Node<Value> {
    const known = this.get(key)
    if (known) return known
    const child = new Node<Value>()
    if (this.key === null) {
      this.key = key
      this.child = child
    } else {
      this.more ??= new Map(this.child && [[this.key, this.child]])
      this.more.set(key, child)
    }
    return child
  }
}
