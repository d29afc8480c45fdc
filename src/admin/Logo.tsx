import { Icon } from './Icon.tsx'
import './admin.css'

/** Mark and name, above the login. */
export function Logo() {
  return (
    <span className="archive-logo">
      <Icon size={28} />
      Kho Khuyến công
    </span>
  )
}
