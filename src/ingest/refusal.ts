/** A file that cannot become a document; `message` is the reason in Vietnamese, without its path. */
export class Refusal extends Error {
  override name = 'Refusal'
}
