'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import './admin.css'

/** Shows a JSON value to read. Payload's own editor fetches itself from a server of others. */
export const JsonView: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type">
      <FieldLabel {...(field.label && { label: field.label })} path={path} />
      <pre className="archive-json" id={`field-${path.replaceAll('.', '__')}`}>
        {JSON.stringify(value ?? null, null, 2)}
      </pre>
    </div>
  )
}
