/**
 * Which of the brackets in a text are reference markers after all. A number in square brackets always is; one in round brackets,
 * and a letter in any, is also how things are counted off: they are markers only where the document's own list is keyed so.
 */
import type { Marker, ReferenceList } from '../../model.ts'
import { namesNobody } from './nobodies.ts'

const isRound = ({ kind, text }: Marker): boolean => kind === 'number' && text.startsWith('(')
const isLetter = ({ kind, key }: Marker): boolean => kind === 'number' && !/^\d/.test(key)

/** "[@maria]": somebody who is thanked; "[the tables][key]" is a link that was meant. */
const isHandle = ({ kind, key, text, entry, named }: Marker): boolean =>
  kind === 'key' && !entry && !named && !/\d/.test(key) && !text.includes('][')

/** "(Berlin, 1945)", "(Paris, 1789)": where and when, unless an entry says otherwise. */
const isPlace = ({ kind, key, entry }: Marker): boolean =>
  kind === 'author-year' &&
  !entry &&
  (/ 1[5-8]\d\d/.test(key) || (key.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).every((word) => namesNobody(word.toLowerCase())))

/** "Dune (2021)", "Lee (2019)": one name, which is a marker only where an entry of the text bears it. */
const isLoneName = ({ kind, text }: Marker): boolean =>
  kind === 'author-year' && /^(?:\p{Ll}+ )*[\p{L}'’-]+ \(/u.test(text)

/** "JOIN²": a square or a cube, where no list and no first mark leads to notes. */
const isRaised = ({ kind, text, entry }: Marker): boolean => kind === 'superscript' && /^[²³]$/.test(text) && !entry

/** Of the markers that a text may have, resolved, those that it has. "39 (2)" in an entry is a volume. */
export function acceptedOf(found: readonly Marker[], lists: readonly ReferenceList[]): Marker[] {
  const entries = new Set(lists.flatMap((list) => list.entries.map(({ block }) => block)))
  const keys = found.some(({ kind, entry }) => kind === 'key' && entry)
  const leads = lists.length > 0 || found.some(({ key }) => key === '1')
  const isNone = (marker: Marker) =>
    (isRound(marker) && entries.has(marker.sentence.block)) ||
    (!keys && isHandle(marker)) ||
    isPlace(marker) ||
    (isLoneName(marker) && (!marker.entry || entries.has(marker.sentence.block))) ||
    (!leads && isRaised(marker))
  const markers = found.filter((marker) => !isNone(marker))
  const keyed = markers.filter(({ entry }) => entry?.key !== undefined)
  const areSquare = keyed.some((marker) => marker.kind === 'number' && !isRound(marker))
  const areRound = !areSquare && (keyed.some(isRound) || lists.some(isRoundList))
  const areLetters = keyed.some(isLetter)
  return markers.filter((marker) => (areRound || !isRound(marker)) && (areLetters || !isLetter(marker)))
}

/** "(1) City council, …": the entries bear the marks that the text has. */
const isRoundList = ({ entries }: ReferenceList): boolean =>
  entries.length > 0 && entries.every(({ block }) => /^\s{0,3}\(\w{1,3}\)/.test(block.marker ?? block.text))
