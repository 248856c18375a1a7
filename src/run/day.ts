/** Days of the calendar, as ISO 8601 writes them. */
import type { Day } from '../model.ts'

/** The day of a date where the machine stands. */
export function dayOf(date: Date): Day {
  const part = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`
}

/** Whether a text is a day that there is ("2025-02-30" is not). */
export function isDay(text: string): text is Day {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
