/** Names of places, people and firms in a sentence, as far as capitals show them. */

const NAME = /(?<=[\p{Ll}\d,;] )\p{Lu}[\p{L}’'-]+/gu
const CALENDAR = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/

const namesIn = (text: string): string[] => (text.match(NAME) ?? []).filter((name) => !CALENDAR.test(name))

const PLACE = /\b(?:in|for|across|throughout|[IF](?:n|or)|Across) (?:the )?(\p{Lu}[\p{L}’'.-]+)/gu

const placesIn = (text: string): string[] =>
  Array.from(text.matchAll(PLACE), ([, name = '']) => name).filter((name) => !CALENDAR.test(name))

/** Whether two texts say where, and each says somewhere else. */
export const areInTwoPlaces = (a: string, b: string): boolean => areApart(placesIn(a).map(stem), placesIn(b).map(stem))

/** What “Portugal” and “Portuguese” have in common. */
const stem = (name: string): string => name.slice(0, 4)

/** Whether two texts have names, and none in common. */
export const areNamedApart = (a: string, b: string): boolean => areApart(namesIn(a), namesIn(b))

/** Whether there is something in either of two lists, and nothing in both. */
export function areApart<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item))
}
