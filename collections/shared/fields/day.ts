import type { DateField, DateFieldValidation, FieldHook } from 'payload'
import type { Labels } from '../labels.ts'
import { say } from '../say.ts'

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/

/** `yyyy-MM-dd` of a value that names a day there is (31/02 is none), else null. */
export function dayOf(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString() : value
  if (typeof text !== 'string') return null
  const [, year, month, date] = isoDay.exec(text) ?? []
  if (!year || !month || !date) return null
  const stated = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  if (stated.getUTCMonth() !== Number(month) - 1 || stated.getUTCDate() !== Number(date))
    return null
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString().slice(0, 10)
}

/** Pickers send noon, imports midnight: one instant for one day, so that equal days are equal. */
const startOfDay: FieldHook = ({ value }) => {
  const stated = dayOf(value)
  return stated ? `${stated}T00:00:00.000Z` : value
}

/**
 * A day that exists and, when another day's field is named, is not before that one. The order is asked
 * of people only: a text may say its dates in the wrong order and is kept all the same.
 */
function realDay(notBefore?: { field: string; label: Labels }): DateFieldValidation {
  return (value, { overrideAccess, required, req, siblingData }) => {
    if (value === null || value === undefined || (value as unknown) === '') {
      return required ? req.t('validation:required') : true
    }
    const stated = dayOf(value)
    if (!stated) {
      return say(req, {
        vi: `«${String(value)}» không phải là một ngày có thật.`,
        en: `«${String(value)}» is not a day that exists.`,
      })
    }
    const first = notBefore && dayOf((siblingData as Record<string, unknown>)[notBefore.field])
    if (!first || stated >= first || overrideAccess) return true
    return say(req, {
      vi: `Ngày này không được trước «${notBefore.label.vi}».`,
      en: `This day must not be before «${notBefore.label.en}».`,
    })
  }
}

/**
 * A calendar day, shown dd/MM/yyyy, kept as the first instant of that day in UTC; `notBefore` is
 * another day of the same group that must not come later.
 */
export function day(
  name: string,
  label: Labels,
  rest: Partial<DateField> = {},
  notBefore?: { field: string; label: Labels },
): DateField {
  return {
    name,
    type: 'date',
    label,
    ...rest,
    validate: realDay(notBefore),
    hooks: { beforeValidate: [startOfDay] },
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      ...rest.admin,
    },
  }
}
