const origin = 'http://127.0.0.1:3000'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** Loaded at the first call: the config reads its settings once, when the archive has set them. */
async function handlers() {
  const [{ default: config }, routes] = await Promise.all([
    import('@payload-config'),
    import('@payloadcms/next/routes'),
  ])
  return {
    GET: routes.REST_GET(config),
    POST: routes.REST_POST(config),
    PATCH: routes.REST_PATCH(config),
    DELETE: routes.REST_DELETE(config),
    graphql: routes.GRAPHQL_POST(config),
  }
}

let loaded: ReturnType<typeof handlers> | undefined

function load(): ReturnType<typeof handlers> {
  loaded ??= handlers()
  return loaded
}

/** An answer with its body as text, for marks that must not be in it, and as JSON when it is that. */
export interface Answer {
  readonly status: number
  readonly text: string
  readonly json: unknown
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false
  return { status: response.status, text, json: isJson ? JSON.parse(text) : null }
}

function headersFor(token: string | null, body: unknown): HeadersInit {
  return {
    ...(token && { authorization: `JWT ${token}` }),
    ...(body !== undefined &&
      !(body instanceof FormData) && { 'content-type': 'application/json' }),
  }
}

/** Calls the REST handler as the web would; `path` is what follows `/api`. */
export async function rest(
  method: Method,
  path: string,
  token: string | null,
  body?: unknown,
): Promise<Answer> {
  const url = new URL(`/api${path}`, origin)
  const request = new Request(url, {
    method,
    headers: headersFor(token, body),
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  })
  const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
  const handle = (await load())[method]
  return answerOf(await handle(request, { params: Promise.resolve({ slug }) }))
}

/** Calls the GraphQL handler as the web would. */
export async function graphql(
  query: string,
  token: string | null,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const body = { query, variables }
  const request = new Request(new URL('/api/graphql', origin), {
    method: 'POST',
    headers: headersFor(token, body),
    body: JSON.stringify(body),
  })
  const handle = (await load()).graphql
  return answerOf(await handle(request))
}
