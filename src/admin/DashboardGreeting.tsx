import type { CollectionSlug, Payload, ServerProps, TypedUser, Where } from 'payload'
import { hasRole } from '../../collections/shared/access/roles.ts'
import { inboxPath } from './inbox/model.ts'
import { reviewPath } from './review/model.ts'
import './admin.css'

interface Task {
  readonly collection: CollectionSlug
  readonly where: Where
  /** Where in the admin the work is done. */
  readonly path: string
  readonly label: { vi: string; en: string }
}

const draft: Where = { _status: { equals: 'draft' } }
const draftQuery = 'where[or][0][and][0][_status][equals]=draft'

/** As the review queue has them: what stands in a published text. */
const toReview: Where = {
  and: [
    { 'review.state': { equals: 'pending' } },
    { 'audience.published': { equals: true } },
    { orphaned: { not_equals: true } },
  ],
}

/** What waits for each kind of work. */
const tasks = {
  editor: [
    {
      collection: 'articles',
      where: draft,
      path: `/collections/articles?${draftQuery}`,
      label: { vi: 'Tin tức chưa đăng', en: 'Unpublished articles' },
    },
    {
      collection: 'conference-reports',
      where: draft,
      path: `/collections/conference-reports?${draftQuery}`,
      label: { vi: 'Báo cáo hội nghị chưa đăng', en: 'Unpublished reports' },
    },
  ],
  analyst: [
    {
      collection: 'figures',
      where: toReview,
      path: reviewPath,
      label: { vi: 'Số liệu chờ rà soát', en: 'Figures to review' },
    },
    {
      collection: 'decisions',
      where: { stub: { equals: true } },
      path: inboxPath,
      label: { vi: 'Văn bản chưa điền đủ', en: 'Decisions to fill in' },
    },
  ],
} satisfies Record<'editor' | 'analyst', readonly Task[]>

async function countTask(
  payload: Payload,
  user: TypedUser,
  { collection, where }: Task,
): Promise<number> {
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: false, user })
  return totalDocs
}

/** Greets by name and says what waits: drafts for editors, figures and stubs for analysts. */
export async function DashboardGreeting({ i18n, payload, user }: ServerProps) {
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const name = user?.name || user?.email
  const mine: Task[] = (['editor', 'analyst'] as const)
    .filter((role) => hasRole(user ?? null, role))
    .flatMap((role): readonly Task[] => tasks[role])
  const counts = user ? await Promise.all(mine.map((task) => countTask(payload, user, task))) : []
  return (
    <div className="archive-welcome">
      <h1>
        {language === 'en' ? 'Welcome to Kho Khuyến công' : 'Chào mừng đến Kho Khuyến công'}
        {name ? `, ${name}` : ''}
      </h1>
      {mine.length > 0 && (
        <ul>
          {mine.map(({ path, label }, index) => (
            <li key={path}>
              <a href={`${payload.config.routes.admin}${path}`}>
                {label[language]}: {(counts[index] ?? 0).toLocaleString(language)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
