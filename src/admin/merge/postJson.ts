/** What came of a request: the answer, or why it was refused (empty where nobody says). */
export type Posted<T> = { readonly done: T } | { readonly refused: string }

/** Sends a request to one of the archive's own endpoints, in the person's name. */
export async function postJson<T>(address: string, body: unknown = {}): Promise<Posted<T>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = (await response.json().catch(() => null)) as T & {
      message?: string
      errors?: { message?: string }[]
    }
    if (response.ok) return { done: answer }
    return { refused: answer?.message ?? answer?.errors?.[0]?.message ?? '' }
  } catch {
    return { refused: '' }
  }
}
