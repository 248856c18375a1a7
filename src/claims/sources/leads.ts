/**
 * Lines that say where what stands around them is from: "Source: …" right below a heading and "The following excerpt is from …" for the
 * rest of the section, "Source: …" at the end of each entry for the entry.
 */
import type { Block, Sentence } from '../../model.ts'
import { isSourceLine } from './asides.ts'
import type { Backing } from './backing.ts'
import { hasStatistic } from './continuity.ts'
import type { Evidence } from './evidence.ts'
import { firstBacking } from './tables.ts'

/** The document as it is asked for such lines. */
interface Asked {
  readonly sentences: (block: Block) => readonly Sentence[]
  readonly evidence: (sentence: Sentence) => Evidence
}

/** A line longer than this, in UTF-16 units, says more than where something is from. */
const LINE = 240

/** So many entries that each close with their source make it the way of the text. */
const ENTRIES = 3

/** What opens a passage of somebody else's, whom it names. */
const PASSAGE =
  /(?:\b(?:[Tt]he following|[Ww]hat follows|[Bb]elow)\b[^.?!]{0,60}|^\W*(?:Lightly |An? )?(?:[Ee]xcerpt(?:s|ed)?|[Ee]xtract(?:s|ed)?|[Aa]dapted|[Rr]eprinted|[Rr]eproduced|[Cc]ondensed|[Tt]ranscribed|[Cc]opied|[Qq]uoted|[Tt]aken)\b[^.?!]{0,40})\b(?:from|of|on)\W{1,4}(?:(?:the|an?|my|his|her)\s(?:\p{Ll}+\s)?)?\W{0,3}(?:\p{Lu}|\[)/u

/** What backs each block that such a line stands for. */
export function ledIn(blocks: readonly Block[], asked: Asked): ReadonlyMap<Block, Backing> {
  const led = new Map<Block, Backing>()
  const ofSection = new Map<Block | undefined, Lead>()
  const closes = blocks.filter(isClosing).length >= ENTRIES
  let entry: Block[] = []
  for (const block of blocks) {
    const own = block.headings.at(-1)
    const around = [own, ...block.headings.slice(0, -1).reverse()].map((heading) => ofSection.get(heading))
    const lead = around.find((known, i) => known && (i === 0 || known.throughout))
    if (lead && block.kind !== 'heading') led.set(block, lead.backing)
    const line = leadOf(block, blocks[block.index - 1], asked)
    if (line) ofSection.set(own, line)
    const source = closes && isClosing(block) ? firstBacking([block], asked) : undefined
    if (source) for (const closed of entry) led.set(closed, led.get(closed) ?? source)
    entry = block.kind === 'heading' || isClosing(block) ? [] : [...entry.slice(-LONGEST), block]
  }
  return led
}

interface Lead {
  readonly backing: Backing
  /** It holds for the sections within the section, too. */
  readonly throughout: boolean
}

/** How many blocks an entry has at most. */
const LONGEST = 12

const isClosing = ({ text, kind }: Block): boolean => kind === 'paragraph' && text.length < LINE && isSourceLine(text)

/** What a line gives as the source of what stands below it. */
function leadOf(block: Block, above: Block | undefined, asked: Asked): Lead | undefined {
  const { kind, text } = block
  const [sentence] = asked.sentences(block)
  if (!sentence || kind === 'heading' || kind === 'caption' || text.length > LINE) return
  if (asked.sentences(block).some(hasStatistic)) return
  const throughout = above?.kind === 'heading' && isSourceLine(text)
  const isPassage = PASSAGE.test(text) && !SHOWN.test(text)
  const backing = throughout || isPassage ? firstBacking([block], asked) : undefined
  return backing ? { backing, throughout } : isPassage ? { backing: named(sentence), throughout } : undefined
}

/** What stands there to be looked at, and nothing else is meant. */
const SHOWN =
  /\b(?:charts?|graphs?|figures?|maps?|plots?|diagrams?|pictures?|images?|photos?|tables?|videos?|screenshots?|code|snippets?|lists?|examples?)\b/i

/** A work that the line calls by its name, whatever that is. */
function named(sentence: Sentence): Backing {
  const { text, span } = sentence
  const via = { text, span }
  return { status: 'named', sentence, via, range: [0, text.length], target: text, attribution: via, study: true }
}
