/** Words that tell what stands around a number. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns whose number is a name: "page 12", "Phase 3". */
export const LABELS = set(
  'page pages p pp chapter chapters section sections sec figure figures fig figs table tables tab step steps version versions ver vs no nos number nr # § room gate platform flight route highway interstate motorway exit level phase type types category tier part volume vol issue article articles item items note notes appendix annex equation eq eqs line lines row rows column episode scene verse question lesson unit module bus channel psalm title rule claim claims building apartment apt suite road area zone district ward division sheet slide example experiment sample patient participant simulation scenario site station model series track lane pier hangar runway windows ios android pin port http https iso iec error status paragraph para clause schedule amendment resolution proposition prop directive regulation chromosome exon tip reason myth fact mistake plot aged ages stage code leg order chapter act kr okr',
)

/** Indices and products whose number is a name whatever noun follows, and in lower case too: "the ftse 100", "iphone 15 sales". */
export const FAMILIES = set(
  'ftse nasdaq stoxx nikkei asx csi cac dax russell fortune iphone ipad galaxy boeing airbus playstation xbox covid apollo formula mach sp s&p topix',
)

/** Nouns whose number is a name, unless something is counted behind it: "week 3", but "that week 200 people left". */
export const OCCASIONS = set(
  'numbers day week season round game match test heat form group groups grade class law floor set lot',
)

/** Capitalised words that open a sentence or a clause and name nothing. */
export const OPENERS = set(
  'a an the of in at on by to for from with within without over under about around nearly almost some only just roughly approximately up down more less fewer at between after before since until till during through than as and or but nor so yet if when while where whereas although though because that this these those there here what which who whose how why all both each every any no not one another other such its their his her our your my it they we he she you i among amongst amid across per versus against plus minus first second third last next then now today yesterday tomorrow currently meanwhile overall total altogether including currently another exactly least most many several additional another barely fully merely perhaps well still even also already recently typically usually often out off into onto upon beyond above below near is are was were be been has have had do does did can could will would shall should may might must let get add use take give make need want see say said ci sd se sem iqr rr hr auc gpa bmi iq ph mean median max min n p',
)

export const PEOPLE = set(
  'people men women children persons students staff staffers adults workers police troops cattle sheep fish species aircraft deer offspring',
)

/** Where a noun phrase ends at the latest. */
export const STOPS = set(
  'of in at on by to for from with within without over under about around and or but nor so if when while where than as that which who whose is are was were be been has have had do does did can could will would shall should may might must not it they we he she you i this these those the a an his her its their our per via after before since until during through into onto between among against said says say',
)

export const CALENDAR = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas easter',
)

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** Verbs and adverbs of change: "rose $3 to $45" tells how much and where to. */
export const CHANGES = set(
  'by rose rise rises rising risen fell fall falls falling fallen gained gain gains added adding lost losing lose climbed climb climbing jumped jumping dropped drop dropping slid slipped up down grew grow grown growing surged surging sank declined increase increased increasing decreased cut raised advanced soared shed dipped edged plunged tumbled rallied multiplied',
)
