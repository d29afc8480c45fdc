/** Sends requests one after the other, in the order they were asked for. */
export interface Sender {
  /** Begins the work once all work before it has ended, well or not. */
  readonly send: <T>(work: () => Promise<T>) => Promise<T>
  /** Ends with what is under way now; what waits for it does not count as being sent. */
  readonly settled: () => Promise<unknown>
}

/** Makes a sender; `onChange` is told how many requests are under way. */
export function createSender(onChange: (underway: number) => void): Sender {
  let last: Promise<unknown> = Promise.resolve()
  let count = 0
  const change = (by: number) => {
    count += by
    onChange(count)
  }
  return {
    send: (work) => {
      change(1)
      const done = last.then(work)
      last = done.then(
        () => change(-1),
        () => change(-1),
      )
      return done
    },
    settled: () => last,
  }
}
