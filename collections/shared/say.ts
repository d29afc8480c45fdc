import type { PayloadRequest } from 'payload'
import type { Labels } from './labels.ts'

/** A message in the language of the person who asked; Vietnamese for everybody else. */
export function say(req: PayloadRequest, message: Labels): string {
  return req.i18n?.language === 'en' ? message.en : message.vi
}
