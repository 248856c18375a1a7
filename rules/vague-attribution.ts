import { assertions, bySentence, defineRule, quoted } from '../src/rule.ts'

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
    ['⟦Research suggests⟧ that remote staff take 12% fewer sick days and cost $900 less.', '“12%” and “$900”'],
  ],
  allows: [
    'Studies by [Lee](https://example.org/lee) and Okafor (2023) show that 70% of office moves overrun their budget.',
    'Experts disagree about how the elms should be felled.',
    'Marine biologists at the University of Bergen say that one in three kelp beds has gone.',
    'Do studies really show that 70% of office moves overrun?',
  ],

  *check(document) {
    const vague = assertions(document).filter(({ source }) => source.status === 'vague')
    for (const claims of bySentence(vague).values()) {
      const [{ source, attribution, figure }] = claims
      const words = source.via ?? attribution ?? figure
      const figures = quoted(claims.map(({ figure }) => figure.text))
      yield { at: words.span, message: `“${words.text}” names nobody for ${figures}: a reader cannot look it up.` }
    }
  },
})
