'use client'

import { ErrorMessage } from '../../site/components/ErrorMessage.tsx'

/** Shown in place of a page that failed; Next wants it to run in the browser. */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  return <ErrorMessage digest={error.digest} />
}
