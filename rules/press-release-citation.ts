import { anyOf, type Citation, citationsOf, credited, defineRule, isMeant, onlySites, quoted } from '../src/rule.ts'

const pack = {
  id: { type: 'string', description: 'What names the kind of wire.' },
  hosts: {
    type: 'strings',
    description: 'Its hosts, with their subdomains; `*` stands for any ending, and a path may follow.',
  },
  names: { type: 'strings', optional: true, description: 'What a text calls it that does not link to it.' },
} as const

/** What a firm tells of itself: a release is the first source of it. */
const OF_ITSELF =
  /\b(?:we|our|us|raise[sd]?|raising|funding|series [a-f]|acquir\w+|acquisition|takeover|merge[rd]?|revenues?|turnover|earnings|net (?:income|loss|sales)|(?:first|second|third|fourth)[- ]quarter|Q[1-4]|quarter(?:ly)?|fiscal|dividends?|shareholders|valuation|layoffs?|lays? off|laid off|hire[sd]?|headcount|opens?|opened|will open|launch\w*|shipped|recall(?:s|ed|ing)?|appoint\w*|signed|contract|deal|its (?:own )?(?:announcement|(?:press )?release|statement|filing)|its (?:own )?(?:[a-zÀ-ɏ]+ )?(?:staff|employees|customers|users|stores|shops|plants?|fleet|clients|network|workforce|subscribers))\b|\b(?:announced|said|says|reported|disclosed)\b[^.]{0,20}\bthat (?:it|they)\b/iu
/** What it tells of others: a market, a public. */
const OF_OTHERS =
  /\b(?:market|industry|sector|surveys?|surveyed|polls?|stud(?:y|ies)|respondents|consumers|adults|parents|workers|employees (?:say|said)|Americans|Britons|people|households|drivers|patients|global(?:ly)?|worldwide|nationwide|will grow|CAGR)\b/i

export default defineRule({
  summary: 'A press release from a wire as the only source.',
  why: 'A wire sends out what its customer pays for. Nobody has checked the figure, and who paid often sells the remedy.',
  advice: 'Link to the study or the data behind the release, and say who paid for it.',
  severity: 'info',
  pack,
  sources: ['https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources#Press_releases'],
  flags: [
    [
      'The market for smart locks grows by 21% a year ([⟦PR Newswire⟧](https://www.prnewswire.com/news-releases/locks-301.html)).',
      '“21% a year” rests on a press release',
    ],
    ['One in three drivers texts at the wheel (⟦EIN Presswire⟧).', '“One in three”'],
    [
      'Four in five offices have mould.⟦[^1]⟧\n\n[^1]: https://www.globenewswire.com/news-release/2022/05/mould.html',
      '“Four in five”',
    ],
  ],
  allows: [
    'We raised $4.2 million last week ([release](https://www.prnewswire.com/news-releases/we-raise-301.html)).',
    'The agency’s [press release](https://agency.example.gov/news/lead) counts 9.2 million lead pipes.',
    'Orbex will build 40 rockets, according to its [announcement](https://www.prnewswire.com/news-releases/orbex.html).',
    'Business Wire says that 58% tip by card, but the [statistics office](https://stats.example.org/tips) counts 31%.',
    'The firm reported revenue of $1.2 billion for the quarter ([results](https://www.businesswire.com/news/home/2024/en/q3)).',
  ],

  *check(document, _options, wires) {
    for (const citation of citationsOf(document, credited(document))) {
      if (!onlySites(citation, wires, anyOf) || !isMeant(citation) || isOfItself(citation)) continue
      const figures = quoted(citation.mentions.map(({ figure }) => figure.text))
      const verb = citation.mentions.length > 1 ? 'rest' : 'rests'
      yield {
        at: citation.at.span,
        message: `${figures} ${verb} on a press release, “${citation.at.text}”, that nobody has checked.`,
      }
    }
  },
})

function isOfItself({ mentions: [{ sentence }], at }: Citation): boolean {
  if (/\b(?:our|my)\b/i.test(at.text)) return true
  return OF_ITSELF.test(sentence.text) && !OF_OTHERS.test(sentence.text)
}
