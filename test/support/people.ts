import type { Browser, Page } from 'playwright-core'
import { openPage } from './browser.ts'

export const password = 'mat-khau-rat-dai'

type Role = 'editor' | 'staff' | 'analyst'

/** Asks a running server for something as the person of a token, and gives its answer. */
export async function call<T>(
  url: string,
  path: string,
  {
    token,
    body,
    method = body ? 'POST' : 'GET',
  }: { token?: string; body?: unknown; method?: string },
): Promise<T> {
  const response = await fetch(url + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `JWT ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answer = (await response.json()) as T
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
  return answer
}

/** Makes the first account of a new archive, an administrator's, and gives its token. */
export async function firstAccount(url: string): Promise<string> {
  const account = { email: 'quan.tri@example.vn', password, name: 'Nguyễn Thị Quản Trị' }
  const { token } = await call<{ token: string }>(url, '/api/users/first-register', {
    body: account,
  })
  return token
}

/** Gives somebody an account with a role. */
export async function invite(url: string, token: string, role: Role, name: string): Promise<void> {
  const body = { email: `${role}@example.vn`, password, roles: [role], name }
  await call(url, '/api/users', { token, body })
}

/** A page of a browser in which the person with the email is signed in. */
export async function openAs(
  browser: Browser,
  url: string,
  email: string,
): Promise<{ page: Page; strayRequests: string[]; scriptErrors: string[] }> {
  const opened = await openPage(browser, url)
  const answer = await opened.page.request.post('/api/users/login', { data: { email, password } })
  if (!answer.ok()) throw new Error(`login of ${email}: ${answer.status()}`)
  return opened
}
