import type { Media } from '../../payload-types.ts'

/** A picture with its caption; any other uploaded file as a link. Nothing when it may not be seen. */
export function Picture({
  media,
  priority = false,
}: {
  media: string | Media | null | undefined
  /** True for the picture people see first. */
  priority?: boolean
}) {
  if (!media || typeof media === 'string' || !media.url) return null
  if (!media.mimeType?.startsWith('image/')) {
    return (
      <p>
        <a href={media.url}>{media.caption || media.filename}</a>
      </p>
    )
  }
  const large = media.sizes?.page
  const small = media.sizes?.thumbnail
  const sources = [small, large].flatMap((size) =>
    size?.url && size.width ? [`${encodeURI(size.url)} ${size.width}w`] : [],
  )
  return (
    <figure className="picture">
      {/* Uploads pass an access check, which an optimiser's shared cache would go round. */}
      {/* oxlint-disable-next-line nextjs/no-img-element */}
      <img
        src={large?.url ?? media.url}
        {...(sources.length > 0 && { srcSet: sources.join(', ') })}
        sizes="(min-width: 48rem) 44rem, 100vw"
        alt={media.alt ?? ''}
        width={media.width ?? undefined}
        height={media.height ?? undefined}
        loading={priority ? 'eager' : 'lazy'}
        decoding="async"
      />
      {media.caption && <figcaption>{media.caption}</figcaption>}
    </figure>
  )
}
