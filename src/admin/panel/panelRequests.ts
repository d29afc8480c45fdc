import {
  type ChoiceReading,
  panelPath,
  type PanelReading,
  type TypedChoice,
  type TypedDocument,
} from './model.ts'

/** What was answered, or why not; status 0 when nothing was. */
export type PanelOutcome<T> =
  { readonly done: T } | { readonly status: number; readonly message: string }

async function post<T>(
  address: string,
  body: object,
  signal?: AbortSignal,
): Promise<PanelOutcome<T>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    })
    const answer = (await response.json()) as T & { message?: string }
    if (response.ok) return { done: answer }
    return { status: response.status, message: answer.message ?? '' }
  } catch {
    return { status: 0, message: '' }
  }
}

/** Asks what is read from a text as it stands on the screen. */
export function fetchReading(
  api: string,
  typed: TypedDocument,
  signal: AbortSignal,
): Promise<PanelOutcome<PanelReading>> {
  return post(api + panelPath, typed, signal)
}

/** Asks what a form for selected words begins with. */
export function fetchChoice(
  api: string,
  choice: TypedChoice,
): Promise<PanelOutcome<ChoiceReading>> {
  return post(`${api}${panelPath}/choice`, choice)
}
