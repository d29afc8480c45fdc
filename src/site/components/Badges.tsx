/** Says of a document that not everybody sees it: internal, or still a draft. */
export function Badges({
  visibility,
  status,
}: {
  visibility?: 'public' | 'internal' | null | undefined
  status?: 'draft' | 'published' | null | undefined
}) {
  return (
    <>
      {visibility === 'internal' && <span className="badge internal">Nội bộ</span>}
      {status === 'draft' && <span className="badge draft">Bản nháp</span>}
    </>
  )
}
