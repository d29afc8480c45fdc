import type { ServerProps } from 'payload'

/** Says where one is, before signing in. */
export function LoginGreeting({ i18n }: ServerProps) {
  return (
    <p className="archive-greeting">
      {i18n.language === 'en'
        ? 'Sign in to write, review and search the archive of industrial promotion.'
        : 'Đăng nhập để viết tin, rà soát số liệu và tra cứu kho tư liệu khuyến công.'}
    </p>
  )
}
