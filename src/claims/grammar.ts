/** The closed classes of English, and as much of the open ones as it takes to see where a noun phrase ends. */

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const PREPOSITIONS = wordSet(`
  about above across after against along amid among amongst around as at before behind below beneath beside besides between beyond by despite
  down during except for from in inside into like near off on onto opposite out outside over past per since than through throughout till to
  toward towards under underneath unlike until up upon via versus vs vs. while with within without worth`)

export const AUXILIARIES = wordSet(`
  am is are was were be been being has have had having do does did will would shall should can could may might must cannot
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't it's that's there's
  we're they're you're i'm we've they've you've i've`)

export const CONJUNCTIONS = wordSet(
  'and or but nor yet so because although though while whereas whilst if unless when where whether plus that',
)

export const RELATIVES = wordSet('who whom whose which that where')

export const DETERMINERS = wordSet(
  'the a an this that these those all each every some any no its their his her our my your both such',
)

export const PRONOUNS = wordSet('i we you he she it they them us me him one ones others there here this these those')

/**
 * Verbs that say what a group is, does or suffers, by their base form: they end the noun phrase before them. A verb that is as common as a
 * noun after a noun ("use", "work", "report") stands here too, since the phrase has had its head by then.
 */
const VERBS = wordSet(`
  accept access account achieve act add admit adopt affect agree aim allow answer appear apply approve argue ask attend avoid be become
  begin believe belong benefit borrow bounce break bring build buy call care carry cause change check choose cite claim click close collapse collect come
  commit complain complete connect consider consist consume contain contribute convert cost cover create cross deal decide decline
  decrease define deliver demand deny depend describe develop die differ disagree disappear discover discuss dislike do donate double download drink
  drive drop earn eat employ encounter end engage enjoy enter escape exceed exercise exist expect experience express face fail fall favor favour fear feel
  fight fill find finish fit flee fly follow forget form gain garner generate get give go graduate grow handle happen hate have hear help hire hit hold hope identify
  hide ignore improve include increase indicate intend invest involve join jump keep kill know lack lag launch lead learn leave lie listen live look lose love
  maintain make manage marry mean meet mention migrate miss move need notice occur offer open operate oppose outlive outnumber outpace outperform outsell outspend outweigh own participate pass pay perform
  place plan play plummet pose possess post practice practise prefer present prevent produce provide purchase push put quit raise range rank rate reach read
  realise realize receive recall recommend recover recycle reduce refuse regret reject rely remain remember rent replace report represent require research resign respond scatter
  result retire return rise run save say score search see seek seem sell send serve share shop show sign sit skip sleep smoke soar speak spend stand
  start state stay stop struggle study suffer suggest support surf surge survive switch take talk teach tell tend think travel treat triple
  trust try tumble turn understand undergo upgrade use utilise utilize value view visit vote wait walk want waste watch wear weigh win wish work worry write`)

const IRREGULAR = wordSet(`
  became began broke brought built bought came chose did died drank drove ate fell felt fled flew found forgot fought got gave went grew had heard held
  bore drew lent sank shook shrank sought struck swept threw
  hit kept knew led left lost made meant met owed paid put quit read rose ran said saw sold sent sat slept spoke spent stood stole taught told thought
  took tried understood underwent was were wore won wrote cut cast shut
  taken given known seen shown written driven eaten frozen hidden spoken stolen broken chosen worn torn born beaten woken`)

/** Whether a word can be a finite verb or a participle that opens a predicate. */
export function isVerb(word: string): boolean {
  if (AUXILIARIES.has(word) || VERBS.has(word) || IRREGULAR.has(word)) return true
  if (word.length < 4) return false
  if (word.endsWith('ed')) return !word.endsWith('eed')
  return word.endsWith('s') && (VERBS.has(word.slice(0, -1)) || (word.endsWith('es') && VERBS.has(word.slice(0, -2))))
}

/** "wait", "cover": as a verb it stands behind a plural or a pronoun. */
export const isBaseForm = (word: string): boolean => VERBS.has(word)

/** Participles that narrow a group down where a preposition or an object follows: "organizations surveyed in 2020". */
export const NARROWING = wordSet(
  'surveyed polled interviewed questioned sampled studied tested screened born based aged owned',
)

/** What a phrase about time begins with, behind its preposition. */
export const TIMES_AND_MONTHS = wordSet(`
  january february march april may june july august september october november december spring summer autumn winter fy fiscal
  year years month months week weeks day days hour hours minute minutes decade decades century quarter time times early late mid recent last past
  previous next first second third fourth final`)

/** Adverbs that stand between a noun and its verb. */
export const isAdverb = (word: string): boolean =>
  (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word)) || ADVERBS.has(word)

const NOT_ADVERBS = wordSet(
  'family early monthly weekly yearly daily elderly friendly likely italy july supply assembly',
)

const ADVERBS = wordSet(
  'also already always ever never not now often only still then today too yet even just soon once again',
)

const UNINFLECTED = wordSet(
  'people children men women persons youth police cattle sheep deer aircraft criteria feet teeth mice',
)

/** Singular nouns that stand for many: they head a phrase unless another noun follows. */
const COLLECTIVES = wordSet(`
  staff fish species offspring data media population electorate workforce public majority minority audience crowd poor rich elderly unemployed homeless
  gdp traffic revenue income spending output energy electricity water waste food land time money market economy industry sector`)

const NOT_PLURAL = wordSet(`
  business news series politics economics physics mathematics ethics gas bus plus less this his its us was has is as always perhaps
  thus towards lens bias virus status census analysis basis crisis diagnosis campus bonus focus congress access process success progress address
  various previous serious religious famous dangerous numerous mass class glass loss boss illness fitness wellness homeless wireless overseas`)

/** Whether a word looks like a plural, which heads its phrase. */
export const isPlural = (word: string): boolean =>
  UNINFLECTED.has(word) ||
  (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith("'s") && !NOT_PLURAL.has(word))

export const isCollective = (word: string): boolean => COLLECTIVES.has(word)

/** The singular of a regular plural; other words as they are. */
export function singular(noun: string): string {
  const irregular = IRREGULAR_PLURALS[noun]
  if (irregular !== undefined) return irregular
  if (!noun.endsWith('s') || noun.length < 4 || /(?:ss|us|is)$/.test(noun)) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  return /(?:ch|sh|x|ss|z)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1)
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  wives: 'wife',
  lives: 'life',
  halves: 'half',
  criteria: 'criterion',
  feet: 'foot',
  diagnoses: 'diagnosis',
  crises: 'crisis',
  bases: 'base',
  movies: 'movie',
  cookies: 'cookie',
  zombies: 'zombie',
}
