'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** A number in a list as people write it: `31.200.000.000`, in English `31,200,000,000`. */
export function NumberCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  if (typeof cellData !== 'number') return <span>—</span>
  return <span>{cellData.toLocaleString(i18n.language, { maximumFractionDigits: 6 })}</span>
}
