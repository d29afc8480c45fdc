import { notFound } from 'next/navigation'

/** Every address that nothing else answers: the site's own not-found page, not Next's. */
export default function UnknownAddress() {
  notFound()
}
