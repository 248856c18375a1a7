/** What HTML elements mean to a reader of prose, and what those in running text do to it, whichever format they stand in. */
import type { Properties } from 'hast'
import type { Range } from '../model.ts'
import type { Passage } from './passage.ts'

/** Elements that hold no prose, or none of the writer's. */
export const IGNORED =
  words(`audio base button canvas datalist dialog embed form frame head iframe input link map math meta meter
  nav noscript object param pre progress script select style svg template textarea title video`)

/** Elements that end the run of words before them. */
export const FLOW =
  words(`address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure
  footer h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu ol p search section summary table tbody td tfoot th thead tr ul`)

/** Elements in running text whose words are no prose: code, and what is struck out. */
const BLANKED = words('code del kbd s samp script strike style tt var')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** Notes an element that holds a part of a passage. */
export function noteElement(name: string, properties: Properties, range: Range, passage: Passage): void {
  if (name === 'a' && typeof properties.href === 'string') {
    noteLink(range, { url: properties.href, ...titleOf(properties) }, passage)
  } else if (name === 'sup') noteSuperscript(range, passage)
  else if (BLANKED.has(name)) passage.blank(range)
}

/** Notes a link. One without words is one around a picture; a number that runs on from a word is a marker. */
export function noteLink(range: Range, target: { url: string; title?: string }, passage: Passage): void {
  const [from, to] = range
  passage.links.push({ range, ...target, kind: from === to ? 'image' : 'link' })
  if (to - from > 5 || !/^\[?\d{1,3}\]?$/.test(passage.text.slice(from, to))) return
  if (target.url.startsWith('#') || /\S/.test(passage.text[from - 1] ?? ' ')) noteSuperscript(range, passage)
}

/** A number that is raised is a marker or an exponent: it must not run into the figure before it. A raised link is noted once. */
function noteSuperscript(range: Range, passage: Passage): void {
  if (range[0] === range[1] || passage.superscripts.at(-1)?.[0] === range[0]) return
  passage.superscripts.push(range)
  if (/[\d[]/.test(passage.text[range[0]] ?? '')) passage.blank(range)
}

/** Notes a picture where a passage ends. */
export function noteImage(properties: Properties, passage: Passage): void {
  const at = passage.text.length
  passage.links.push({ range: [at, at], url: String(properties.src ?? ''), kind: 'image', ...titleOf(properties) })
}

function titleOf({ title }: Properties): { title?: string } {
  return typeof title === 'string' && title ? { title } : {}
}
