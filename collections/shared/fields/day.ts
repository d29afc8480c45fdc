import type { DateField } from 'payload'
import type { Labels } from '../labels.ts'

/** A calendar day, shown dd/MM/yyyy, kept as an instant of that day in UTC. */
export function day(name: string, label: Labels, rest: Partial<DateField> = {}): DateField {
  return {
    name,
    type: 'date',
    label,
    ...rest,
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' }, ...rest.admin },
  } as DateField
}
