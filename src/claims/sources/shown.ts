/**
 * What a text shows: charts, and what its own code puts out. What it reads off them it has from them, whether a sentence points to
 * the chart or stands right behind the code. What it states of the world beside them is not theirs.
 */
import type { Block, Reading, Sentence } from '../../model.ts'
import { namesWorld } from '../world.ts'
import { opensOn, saysLittle, stemsIn, stemsOf } from './continuity.ts'
import { type Matter, newMatter } from './matter.ts'
import { type Speaker, spokenIn } from './speaker.ts'

const CHARTS =
  '(?:(?:bar|line|pie|scatter|box|density|area|violin|dot|forest|ridge) ?(?:chart|plot|graph)|plot|(?:info)?graph(?:ic)?|chart|(?:choropleth |heat ?)?map|histogram|scatter ?plot|heat ?map|diagram|visuali[sz]ation|panel|curve|dashboard|tab)s?'

/** "The plot below", "in this histogram", "Figure 3 shows", "(Figs. 1 and 2)". */
const POINTS = new RegExp(
  [
    `\\b${CHARTS} (?:below|above|(?:here )?(?:shows?|displays?|reveals?|illustrates?|depicts?|compares?|plots?|suggests?|indicates?|presents?|confirms?)\\b)`,
    `\\b(?:in|from|of|at|see|on(?! the map\\b)) (?:the|this|that|these|those|our|my|each|both) (?:(?!of\\b)[\\p{L}-]+ ){0,3}?(?:plot|graph|chart|histogram|map|heat ?map|scatter ?plot)s?\\b`,
    `\\b(?:following|above|below|next|first|second|last|left|right|upper|lower) ${CHARTS}\\b`,
    '\\b(?:Fig(?:ure)?s?|Charts?|Graphs?|Plots?|Maps?|Exhibits?)\\.? \\d',
    '\\bfigures? (?:below|above)\\b',
  ].join('|'),
  'iu',
)

/** Code that goes through data: it reads, counts, fits or plots them. */
const ANALYSES =
  /\b(?:library\(\p{L}|ggplot|geom_\p{L}|tidyverse|dplyr|read[._](?:csv|table|excel|json)|readRDS|data\.frame|group_by\(|summari[sz]e\(|mutate\(|value_counts\(|groupby\(|(?:import|from) (?:pandas|numpy|matplotlib|seaborn|polars|scipy|statsmodels)|(?:plt|sns|px)\.\p{L}|(?:lm|glm|lmer|brm|feols|t\.test)\(|GROUP BY\b)/u

/** What lets others go through the same data: "the code to reproduce this post is on GitHub". */
const REPRODUCED =
  /\b(?:data|code|script|notebook)\b[^.]{0,60}\b(?:reproduc(?:e|es|ing)|replicat(?:e|es|ing)|generat(?:e|es|ed)|behind|for|used (?:for|in)) (?:all )?(?:of )?(?:this|the|these|my|our) (?:[\p{L}-]+ ){0,2}(?:posts?|(?:re-)?analys[ie]s|plots?|charts?|graphs?|figures|results)\b/iu

/** A chart, or a place where one is put. */
const DRAWN =
  /!\[|<(?:img|svg|canvas|iframe|object|[Ff]igure|[A-Z]\p{L}*(?:Chart|Plot|Graph|Map|Series))\b|\{\{?[<%] *(?:figure|img|image|chart|plot)/u

/** Code, as a text sets it off. */
const CODE = /```|~~~|\{% *highlight|<pre\b|^(?: {4}|\t)\S/m

/** How many blocks a chart is spoken of before and behind it. */
const BESIDE = 2

/** What stands between one block and the one before it. */
interface Gap {
  readonly draws: boolean
  readonly runs: boolean
  readonly analyses: boolean
}

/** What a text reads off its own charts and its own code; none where it shows nothing. */
export function shownIn(reading: Reading): Speaker | undefined {
  const { blocks, sentences, source } = reading
  const gaps = gapsOf(blocks, source)
  const analyst = analystOf(reading, gaps)
  const draws = blocks.some((block, i) => gaps[i]?.draws || isImage(block))
  if (!draws && !analyst) return
  const told = new Set<Sentence>()
  let spoken: Spoken | undefined
  let first: Sentence | undefined
  for (const sentence of sentences) {
    const { block } = sentence
    if (block.kind === 'heading' || block.cell) continue
    const points = draws && POINTS.test(sentence.text)
    if (points) spoken = { matter: newMatter(sentence), sentence }
    const goesOn = spoken && isBeside(block, spoken.sentence.block) && isOf(sentence, spoken)
    if (!points && !goesOn && !analyst?.(sentence)) continue
    first ??= sentence
    told.add(sentence)
    spoken?.matter.add(sentence)
  }
  return first && { backing: spokenIn(first), tells: (sentence) => told.has(sentence) }
}

/** The last sentence that points to a chart, and what those that go on with it speak of. */
interface Spoken {
  readonly matter: Matter
  readonly sentence: Sentence
}

/** Whether a sentence goes on with a chart: in its paragraph it does, unless it names another part of the world. */
const isOf = (sentence: Sentence, { matter, sentence: { block } }: Spoken): boolean =>
  opensOn(sentence) ||
  (namesWorld(sentence)
    ? matter.isOf(sentence) && !saysLittle(sentence)
    : sentence.block === block || matter.isOf(sentence))

const isBeside = (block: Block, other: Block): boolean =>
  block === other || (block.index - other.index <= BESIDE && block.headings.at(-1) === other.headings.at(-1))

/**
 * Whether a sentence stands behind code that goes through data, or behind the chart that it draws, and speaks of what the code names;
 * where the code is offered elsewhere, right behind a chart.
 */
function analystOf(
  { blocks, sentences, source }: Reading,
  gaps: readonly Gap[],
): ((sentence: Sentence) => boolean) | undefined {
  const start = gaps.findIndex(({ analyses }) => analyses)
  const offered = start < 0 && sentences.some(({ text }) => REPRODUCED.test(text))
  if (start < 0 && !offered) return
  const off = offsets(blocks, gaps)
  if (offered) return ({ block }) => off[block.index] === 0
  const code = blocks.map((_, i) => (gaps[i]?.runs ? between(blocks, i, source) : '')).join('\n')
  const named = stemsIn(code.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  return (sentence) => {
    const { index } = sentence.block
    const away = index < start ? BESIDE : (off[index] ?? BESIDE)
    const shared = [...stemsOf(sentence)].filter((stem) => named.has(stem)).length
    return away < BESIDE && (shared > away || (away === 0 && sentence.prose.includes('\uFFFC')))
  }
}

/** How many blocks of text stand between each block and what is shown before it. */
function offsets(blocks: readonly Block[], gaps: readonly Gap[]): number[] {
  const off: number[] = []
  let away = BESIDE
  for (const [i, block] of blocks.entries()) {
    if (gaps[i]?.runs || gaps[i]?.draws) away = 0
    off.push(away)
    if (isImage(block)) away = 0
    else if (block.text.trim() !== '') away++
  }
  return off
}

const gapsOf = (blocks: readonly Block[], source: string): Gap[] =>
  blocks.map((_, i) => {
    const gap = i === 0 ? '' : between(blocks, i, source)
    const runs = CODE.test(gap)
    return { draws: DRAWN.test(gap), runs, analyses: runs && ANALYSES.test(gap) }
  })

const between = (blocks: readonly Block[], i: number, source: string): string =>
  source.slice(blocks[i - 1]?.span[1] ?? 0, blocks[i]?.span[0])

const isImage = ({ links }: Block): boolean => links.some(({ kind }) => kind === 'image')
