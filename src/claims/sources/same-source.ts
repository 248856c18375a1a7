/** Whether two backings are one source, told in other words the second time. */
import type { Backing } from './backing.ts'

/** Whether two sources are one: the same words, the same site, or a name and its short form. */
export function isSame(a: Backing, b: Backing): boolean {
  if (a.via.text === b.via.text || (a.status === 'own-data' && b.status === 'own-data')) return true
  if (isAuthor(a, b) || isAuthor(b, a)) return true
  const [one, other] = [originOf(a), originOf(b)]
  return (
    one !== '' &&
    other !== '' &&
    (one.includes(other) || other.includes(one) || initialsOf(one) === other || one === initialsOf(other))
  )
}

/** "In Lind and colleagues' paper" behind "Lind, Roe and Ek, [Ten minutes](…)": who wrote what is linked. */
const isAuthor = ({ status, target = '' }: Backing, { status: other, sentence }: Backing): boolean =>
  status === 'named' && other === 'link' && /^\p{Lu}[\p{L}-]+$/u.test(target) && sentence.text.includes(target)

const originOf = ({ status, target = '' }: Backing): string =>
  status === 'link' && URL.canParse(target) ? new URL(target).host : target.toLowerCase()

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|for|the|and|&|on)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('')
