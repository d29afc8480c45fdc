import type { CollectionConfig } from 'payload'
import { ownAccount } from '../shared/access/documentAccess.ts'
import { allow, hasRole, roles } from '../shared/access/roles.ts'
import { collectionLabels, groups } from '../shared/labels.ts'
import { firstUserIsAdmin } from './firstUserIsAdmin.ts'

const roleLabels = {
  admin: { vi: 'Quản trị', en: 'Administrator' },
  editor: { vi: 'Biên tập viên', en: 'Editor' },
  staff: { vi: 'Cán bộ', en: 'Staff' },
  analyst: { vi: 'Chuyên viên số liệu', en: 'Analyst' },
}

/** The people with an account. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: collectionLabels('Người dùng', 'User', 'Users'),
  // Depth 1 brings the organization's level along: it decides what an editor may write.
  auth: { depth: 1, maxLoginAttempts: 8, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60 },
  access: {
    read: ownAccount,
    create: allow('admin'),
    update: ownAccount,
    delete: allow('admin'),
    unlock: allow('admin'),
    admin: ({ req }) => hasRole(req.user, 'editor', 'staff', 'analyst'),
  },
  hooks: { beforeValidate: [firstUserIsAdmin] },
  admin: {
    group: groups.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'organization'],
  },
  fields: [
    { name: 'name', type: 'text', label: { vi: 'Họ và tên', en: 'Full name' } },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['staff'],
      saveToJWT: true,
      label: { vi: 'Vai trò', en: 'Roles' },
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: allow('admin'), update: allow('admin') },
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      label: { vi: 'Cơ quan', en: 'Organization' },
      access: { create: allow('admin'), update: allow('admin') },
      admin: {
        description: {
          vi: 'Biên tập viên viết tài liệu của cơ quan mình; của cơ quan trung ương thì viết được cho mọi nơi.',
          en: 'Editors write the documents of their own organization; those of a central one, all.',
        },
      },
      validate: (value: unknown, { data }: { data: { roles?: string[] } }) =>
        value || !data.roles?.includes('editor') || data.roles.includes('admin')
          ? true
          : 'Biên tập viên phải thuộc một cơ quan.',
    },
  ],
}
