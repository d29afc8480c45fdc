import type { CollectionConfig, RelationshipFieldSingleValidation } from 'payload'
import { allow, hasRole, roles, signedIn } from '../shared/access/roles.ts'
import { collectionLabels, groups } from '../shared/labels.ts'
import { say } from '../shared/say.ts'
import { changeAccount, ownData } from './access.ts'
import { firstUserIsAdmin } from './firstUserIsAdmin.ts'
import { keepOneAdminOnChange, keepOneAdminOnDelete } from './keepOneAdmin.ts'

const roleLabels = {
  admin: { vi: 'Quản trị', en: 'Administrator' },
  editor: { vi: 'Biên tập viên', en: 'Editor' },
  staff: { vi: 'Cán bộ', en: 'Staff' },
  analyst: { vi: 'Chuyên viên số liệu', en: 'Analyst' },
}

const editorBelongs: RelationshipFieldSingleValidation = (value, { data, req }) => {
  const held = (data as { roles?: string[] | null }).roles ?? []
  if (value || !held.includes('editor') || held.includes('admin')) return true
  return say(req, {
    vi: 'Biên tập viên phải thuộc một cơ quan.',
    en: 'An editor must belong to an organization.',
  })
}

/** The people with an account. Colleagues see each other's names, nothing else. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: collectionLabels('Người dùng', 'User', 'Users'),
  // Depth 1 brings the organization's level along: it decides what an editor may write.
  auth: { depth: 1, maxLoginAttempts: 8, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60 },
  access: {
    read: signedIn,
    create: allow('admin'),
    update: changeAccount,
    delete: allow('admin'),
    unlock: allow('admin'),
    admin: ({ req }) => hasRole(req.user, 'editor', 'staff', 'analyst'),
  },
  hooks: {
    beforeValidate: [firstUserIsAdmin],
    beforeChange: [keepOneAdminOnChange],
    beforeDelete: [keepOneAdminOnDelete],
  },
  admin: {
    group: groups.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'organization'],
    hidden: ({ user }) => !hasRole(user as Parameters<typeof hasRole>[0]),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      maxLength: 200,
      label: { vi: 'Họ và tên', en: 'Full name' },
    },
    // Payload adds the field; only who reads it is settled here.
    { name: 'email', type: 'email', access: { read: ownData } },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['staff'],
      saveToJWT: true,
      label: { vi: 'Vai trò', en: 'Roles' },
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { read: ownData, create: allow('admin'), update: allow('admin') },
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      label: { vi: 'Cơ quan', en: 'Organization' },
      access: { read: ownData, create: allow('admin'), update: allow('admin') },
      admin: {
        description: {
          vi: 'Biên tập viên viết tài liệu của cơ quan mình; của cơ quan trung ương thì viết được cho mọi nơi.',
          en: 'Editors write the documents of their own organization; those of a central one, all.',
        },
      },
      validate: editorBelongs,
    },
  ],
}
