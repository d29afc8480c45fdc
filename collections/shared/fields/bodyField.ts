import type { FieldHook, RichTextField } from 'payload'
import { ValidationError } from 'payload'
import { z } from 'zod'
import { say } from '../say.ts'
import { documentEditor } from './body.ts'

const editorState = z.looseObject({ root: z.looseObject({ children: z.array(z.looseObject({})) }) })

/** Over REST anything can be sent as a body; what is no editor state could not be opened again. */
const refuseOtherShapes: FieldHook = ({ collection, path, req, value }) => {
  if (value === null || value === undefined || editorState.safeParse(value).success) return value
  const message = say(req, {
    vi: 'Nội dung không phải là trạng thái của trình soạn thảo ({"root": {"children": […]}}).',
    en: 'The body is no state of the editor ({"root": {"children": […]}}).',
  })
  throw new ValidationError({
    ...(collection && { collection: collection.slug }),
    errors: [{ message, path: path.join('.') }],
    req,
  })
}

/** The text of a document, with headings, lists, links, tables, images and quotes. */
export const bodyField: RichTextField = {
  name: 'body',
  type: 'richText',
  label: { vi: 'Nội dung', en: 'Body' },
  editor: documentEditor,
  hooks: { beforeValidate: [refuseOtherShapes] },
}
