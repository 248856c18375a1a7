import {
  assertions,
  type Block,
  bySentence,
  type Claim,
  type Document,
  defineRule,
  quoted,
  type Report,
} from '../src/rule.ts'

/** Unsourced sentences of one block that get a finding each; the last of these speaks for all that follow. */
const FINDINGS_PER_BLOCK = 3

export default defineRule({
  summary: 'A statistic without a source.',
  why: 'A reader who doubts the figure, or wants to use it, has no way to find out who counted and how.',
  advice: 'Link to its source here, or name who counted.',
  severity: 'warning',
  options: {
    scope: {
      type: 'string',
      default: 'nearby',
      enum: ['nearby', 'section', 'document'],
      description: 'How far away a source may stand and still back a figure.',
      example: {
        value: 'section',
        allows: [
          'The [harbour board](https://example.org/board) counts every landing.\n\nTrawlers land in May.\n\nSome 61% of the catch is herring.',
        ],
      },
    },
  },
  sources: [
    'https://commonslibrary.parliament.uk/research-briefings/sn04446/',
    'https://osr.statisticsauthority.gov.uk/transparency/',
  ],
  flags: [
    ['⟦78%⟧ of allotments in the city have a waiting list.', '“78%” has no source'],
    ['Of the allotments, ⟦78%⟧ have a waiting list and 22% take new tenants.', '“78%” and “22%” have no source'],
    ['# Fishing\n\nThe fleet has shrunk. It lost ⟦2,300⟧ boats between 1990 and 2015.', 'has no source'],
    [
      'A [Danish survey](https://example.org/cyclists) found that 31% of cyclists ride at night.\n\n' +
        'The roads are quiet then.\n\nStill, ⟦$4.1 billion⟧ is spent on street lighting every year.',
      '“$4.1 billion”',
    ],
  ],
  allows: [
    '78% of allotments have a waiting list, according to [the city](https://example.org/allotments).',
    'What if 78% of allotments had a waiting list?',
    'Some 61% of the catch is herring. The [harbour board](https://example.org/board) counts every landing.',
    'Set the oven to 180 °C and bake for 40 minutes.',
    '# 78% of allotments have a waiting list',
  ],

  *check(document, { scope }) {
    const backed = backing(document, scope)
    const bare = assertions(document).filter((claim) => isBare(claim) && !backed(claim.sentence.block))
    for (const sentences of byBlock(bare).values()) {
      const rest = sentences.slice(FINDINGS_PER_BLOCK)
      for (const [index, claims] of sentences.slice(0, FINDINGS_PER_BLOCK).entries())
        yield report(claims, index === FINDINGS_PER_BLOCK - 1 ? rest : [])
    }
  },
})

type Group = readonly [Claim, ...Claim[]]

/** The claims of each block, sentence by sentence. */
function byBlock(claims: readonly Claim[]): Map<Block, Group[]> {
  const blocks = new Map<Block, Group[]>()
  for (const [{ block }, group] of bySentence(claims)) blocks.set(block, [...(blocks.get(block) ?? []), group])
  return blocks
}

/** One finding for a sentence, and for the sentences behind it that would only say the same again. */
function report(claims: Group, rest: readonly Group[]): Report {
  const words = quoted(claims.map(({ figure }) => figure.text))
  const others = rest.flat().map(({ figure }) => figure)
  const neither =
    others.length > 0 ? `, and neither ${have(others)} ${quoted(others.map(({ text }) => text))} further on` : ''
  return {
    at: claims[0].figure.span,
    message: `${words} ${have(claims)} no source${neither}.`,
    ...(neither && { related: others.map(({ span, text }) => ({ at: span, message: `“${text}” has no source.` })) }),
  }
}

function have({ length }: readonly unknown[]): string {
  return length > 1 ? 'have' : 'has'
}

function isBare({ source, guards }: Claim): boolean {
  return source.status === 'none' && !source.rejected && !guards.has('slight')
}

/** Whether a block has a source in the scope beyond its neighbourhood, which the claims have already looked over. */
function backing({ claims, links }: Document, scope: string): (block: Block) => boolean {
  if (scope === 'nearby') return () => false
  const place = ({ headings }: Block) => (scope === 'section' ? headings.at(-1) : undefined)
  const sourced = claims.filter((claim) => !['none', 'vague', 'dangling'].includes(claim.source.status))
  const places = new Set([
    ...sourced.map(({ sentence }) => place(sentence.block)),
    ...links.filter(({ role }) => role === 'source').map(({ block }) => place(block)),
  ])
  return (block) => places.has(place(block))
}
