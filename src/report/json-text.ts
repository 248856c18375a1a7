/** JSON as text that is safe wherever lines are lines: in a terminal, in a queue, behind a program that splits by Unicode's line ends. */

/** `JSON.stringify` leaves these as they are: DEL and the C1 controls, and the line ends of Unicode. */
const UNSAFE = /[\u007F-\u009F\u2028\u2029]/g

/** One line of JSON. What it parses to is `value`, unit for unit. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
