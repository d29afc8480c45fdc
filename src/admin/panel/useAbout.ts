'use client'

import { useFormFields } from '@payloadcms/ui'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { TypedDocument } from './model.ts'

/** A field's value in words; null for none. Longer ones than the archive takes are cut. */
function textOf(value: unknown, most: number): string | null {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? value.slice(0, most) : null
}

/** What the form says of the document beside its body, as it is typed. */
export function useAbout(collection: DocumentSlug, id: string | null): Omit<TypedDocument, 'text'> {
  const dayField = collection === 'decisions' ? 'issuedOn' : 'publishedOn'
  const title = useFormFields(([fields]) => textOf(fields['title']?.value, 2000))
  const day = useFormFields(([fields]) => textOf(fields[dayField]?.value, 40))
  const number = useFormFields(([fields]) => textOf(fields['number']?.value, 200))
  const publisher = useFormFields(([fields]) => textOf(fields['publisher']?.value, 100))
  return { collection, id, title, day, number, publisher }
}
