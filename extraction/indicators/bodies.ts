import { PhraseTrie } from '../text/phraseTrie.ts'

/** Bodies and meetings whose names hold words of indicators. */
const NAMES = [
  'trung tâm khuyến công',
  'trung tâm khuyến công và tư vấn phát triển công nghiệp',
  'trung tâm khuyến công và xúc tiến thương mại',
  'trung tâm khuyến công quốc gia',
  'trung tâm khuyến công tỉnh',
  'trung tâm khuyến công thành phố',
  'cục công thương địa phương',
  'cục công nghiệp địa phương',
  'ban quản lý cụm công nghiệp',
  'mạng lưới khuyến công',
]

/** Names of bodies, to be passed over by the search for indicators. */
export const BODIES: PhraseTrie<true> = compile()

function compile(): PhraseTrie<true> {
  const trie = new PhraseTrie<true>()
  for (const name of NAMES) trie.add(name, true)
  return trie
}
