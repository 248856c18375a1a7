import { bySentence, defineRule, type Mention, quoted, statements } from '../src/rule.ts'

/** A figure that is credited, though to nobody, is meant as a fact, even where it might be a manner of speaking. */
const MEANT = new Set<Mention['notClaimBecause']>([undefined, 'rhetoric', 'common-knowledge'])

export default defineRule({
  summary: 'A figure credited to nobody in particular.',
  why: '“Studies show” sounds like a source, but a reader cannot look it up: it hides who counted, whom, and when.',
  advice: 'Name the study, the body or the person, and link to where the figure stands.',
  severity: 'warning',
  sources: ['https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Unsupported_attributions'],
  flags: [
    ['⟦Studies show⟧ that 70% of office moves overrun their budget.', '“Studies show” names nobody for “70%”'],
    ['⟦Experts say⟧ that one in three beekeepers lost a colony last winter.', '“one in three”'],
    ['By 2019, ⟦it is estimated⟧, the disease had killed 40,000 elms.', 'names nobody'],
    ['⟦Research suggests⟧ that remote staff take 12% fewer sick days and stay 20% longer.', '“12%” and “20%”'],
  ],
  allows: [
    'Studies by [Lee](https://example.org/lee) and Okafor (2023) show that 70% of office moves overrun their budget.',
    'Experts disagree about how the elms should be felled.',
    'Marine biologists at the University of Bergen say that one in three kelp beds has gone.',
    'Do studies really show that 70% of office moves overrun?',
  ],

  *check(document) {
    const vague = statements(document).filter(
      ({ source, notClaimBecause }) => source.status === 'vague' && MEANT.has(notClaimBecause),
    )
    for (const mentions of bySentence(vague).values()) {
      const [{ source, attribution, figure }] = mentions
      const words = source.via ?? attribution ?? figure
      const figures = quoted(mentions.map(({ figure }) => figure.text))
      yield { at: words.span, message: `“${words.text}” names nobody for ${figures}: a reader cannot look it up.` }
    }
  },
})
