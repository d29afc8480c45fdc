import { createLocalReq, isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

const mark = 'writtenBySystem'

/**
 * A request under which the system itself writes. Made of a person's request it joins that request's
 * transaction, but its mark stays off it: what the person does next is the person's.
 */
export async function systemRequest(
  payload: Payload,
  req?: PayloadRequest,
): Promise<PayloadRequest> {
  const own = req
    ? isolateObjectProperty(req, ['context', 'query'])
    : await createLocalReq({}, payload)
  own.context = { ...own.context, [mark]: true }
  own.query = {}
  return own
}

/** True for what the system writes, as opposed to people and scripts. */
export function isBySystem(req: PayloadRequest): boolean {
  return req.context[mark] === true
}
