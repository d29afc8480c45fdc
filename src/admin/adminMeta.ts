import type { Config } from 'payload'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0f5c4d"/><path d="M8 24V8h4v6.5L18 8h5l-6.6 7L24 24h-5.2l-5-6.4L12 19.5V24z" fill="#fff"/></svg>'

/** Titles and icon of the admin's pages; the icon travels inside the page. */
export const adminMeta: NonNullable<NonNullable<Config['admin']>['meta']> = {
  titleSuffix: ' — Kho Khuyến công',
  description: 'Tin tức, báo cáo hội nghị và số liệu khuyến công',
  robots: 'noindex, nofollow',
  defaultOGImageType: 'off',
  icons: [
    {
      rel: 'icon',
      type: 'image/svg+xml',
      url: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
    },
  ],
}
