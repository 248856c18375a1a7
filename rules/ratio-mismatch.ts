import {
  agree,
  defineRule,
  isDisputed,
  isSerious,
  places,
  shareOf,
  sharesInTwoForms,
  shown,
  spokenShares,
} from '../src/rule.ts'

export default defineRule({
  summary: 'A “one in N” or a fraction beside a percentage that differs.',
  why: 'One in five is 20%: a text that puts 30% beside it says the same thing twice and two different things.',
  advice: 'Keep the one that the source has, or choose words that fit it: “nearly a third (30%)”.',
  severity: 'error',
  sources: ['https://www.bbc.co.uk/editorialguidelines/guidance/reporting-statistics'],
  flags: [
    ['⟦One in five⟧ (30%) of the bridges needs repair.', '“One in five” is 20%, not “30%”'],
    ['Some 45% of nurses, or ⟦one in three⟧, work nights.', 'is 33.3%'],
    ['⟦Nine in ten⟧ households — 75% — have a fridge.', 'is 90%'],
    ['Nearly ⟦a quarter⟧ of the fleet, 35%, is idle.', 'is 25%'],
    ['⟦One in eight⟧ flights was late. That is 20%.', 'is 12.5%'],
    ['⟦Half⟧ of the farmers keep hens. Hens pay. So 35% of the farmers keep hens, all told.', 'is 50%'],
  ],
  allows: [
    'Nearly one in five (19%) of the bridges needs repair.',
    'One in five men and 30% of women work nights.',
    'One in five bridges (up from 30% in 2010) needs repair.',
    'A third (33%) of the fleet is idle.',
    'Some 10% of bulbs rot in store. It is often said that half of all seeds do.',
    'Half of the farmers kept hens in 1990. Hens paid. Now 35% of the farmers keep hens.',
    'More than one in three (40%) households have a fridge.',
    'If one in five (30%) failed, who would notice?',
  ],

  *check(document) {
    const seen = new Set<number>()
    for (const { spoken, percent } of [...spokenShares(document), ...sharesInTwoForms(document)]) {
      const [words, digits] = [shareOf(spoken), shareOf(percent)]
      if (!words || !digits || agree(words, digits) || seen.has(spoken.figure.span[0])) continue
      if (!isSerious(document, spoken) || isDisputed(document, percent)) continue
      seen.add(spoken.figure.span[0])
      yield {
        at: spoken.figure.span,
        message: `“${spoken.figure.text}” is ${shown((spoken.figure.value ?? 0) * 100)}%, not “${percent.figure.text}”.`,
        related: places(percent),
      }
    }
  },
})
