/** Capitalised words that name no one who could have counted: places, peoples, days and topics. Data, lower case. */
import { wordSet } from '../grammar.ts'
import { PLACES } from '../places.ts'

/** The words of the names of countries, regions and states. */
const OF_PLACES = new Set([...PLACES].flatMap((name) => name.toLowerCase().split(/[\s-]+/)))

const MORE_PLACES = wordSet(`
  u.s. u.k. u.s.a. eu scandinavia mediterranean britain northern southern eastern western latin mainland greater ontario quebec alberta manitoba queensland
  victoria tasmania bavaria madrid rome vienna brussels amsterdam copenhagen stockholm oslo helsinki dublin moscow shanghai delhi mumbai melbourne
  boston houston dallas seattle philadelphia atlanta miami detroit denver silicon valley midwest federal`)

const PEOPLES = wordSet(`
  american americans british britons brits english scottish welsh irish german germans french spanish italian italians portuguese dutch belgian swiss austrian danish danes norwegian
  norwegians swedish swedes finnish finns polish czech hungarian romanian greek turkish russian russians ukrainian ukrainians chinese japanese indian
  indians pakistani korean koreans vietnamese thai filipino australian australians canadian canadians mexican mexicans brazilian brazilians israeli palestinian european europeans asian asians
  african africans african-american african-americans latino latinos latina latinx hispanic hispanics black blacks white whites arab arabs jewish jews muslim muslims
  christian christians catholic catholics protestant protestants evangelical hindu democrat democrats democratic republican republicans independents conservatives liberals labour tory tories
  millennials millennial boomers boomer gen xers zers generation londoners parisians californians texans yorkers westerners southerners`)

const TIMES = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan thanksgiving halloween spring summer autumn fall winter q1 q2 q3 q4 h1 h2 fy ce bce ad bc`)

/** Things that are spoken of by capitals; a survey of them is not a survey by them. */
const TOPICS = wordSet(`
  ai seo gdp ceo ceos cfo cto cio hr it iot api apis covid covid-19 covid19 ppc hiv aids dna rna roi crm pc pcs tv tvs b2b b2c saas sms url html css javascript http https pdf
  internet web covid19-related wifi wi-fi usb gps vat ngo ngos sme smes ev evs llm llms gpt vr ar ui ux cms diy faq pr phd mba bmi adhd ptsd ivf std stds lgbt lgbtq
  nobody everybody everyone somebody someone anybody anyone none
  lgbtq+ bame stem k-12 wwi wwii ok id ids am pm gmt utc usd eur gbp co2 ghg bitcoin crypto earth moon mars god english-speaking ad ads mac android linux windows`)

const NO_BODY: readonly ReadonlySet<string>[] = [OF_PLACES, MORE_PLACES, PEOPLES, TIMES, TOPICS]

/** Whether a word, though capitalised, names no body, publication or person. */
export const namesNobody = (word: string): boolean => NO_BODY.some((set) => set.has(word))

/** Things spoken of by capitals that are no name at all. */
export const isTopic = (word: string): boolean => TOPICS.has(word)

/** Days, months and seasons, which end a name rather than belong to it. */
export const isTime = (word: string): boolean => TIMES.has(word)
