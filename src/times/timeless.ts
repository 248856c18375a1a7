/** What holds at any time, and needs no year: nature, bodies, matter, dimensions, definitions. */

const NATURE =
  /\b(?:universe|gala(?:xy|xies)|solar system|planets?|earth['’]s|(?:the )?earth|the sun|the moon|mars|venus|jupiter|stars?|atmosphere|oxygen|nitrogen|carbon dioxide|seawater|oceans? (?:covers?|holds?|is|are)|gravity|light(?! up\b)|sound|atoms?|molecules?|genomes?|genes?|dna|chromosomes?|cells?|neurons?|brains?|bod(?:y|ies)|blood|skin|bones?|muscles?|hearts? (?:beats?|pumps?|has)|lungs?|newborns?|hair|teeth|stomach|retina|skeleton|bacteri\w+|enzymes?|hormones?)\b/i
/** “Is 75% water”, “60% copper by weight”. */
const MATTER =
  /^\s*(?:(?:pure )?(?:water|fat|protein|sugar|sugars|starch|carbon|copper|zinc|tin|silver|gold|iron|nickel|salt|alcohol|oxygen|nitrogen|hydrogen|cocoa|butterfat|fibre|fiber|carbohydrates?|cotton|wool|clay|sand)\b|[^,;.]{0,40}\bby (?:weight|volume|mass)\b|(?:alcohol )?ABV)/i
/** “4,810 metres high”, “12 km from the coast”. */
const DIMENSION =
  /^\s*(?:high|long|tall|wide|deep|thick|across|away|apart|in (?:length|height|width|diameter|circumference|size)|above (?:sea level|the)|below|from|north|south|east|west|off|square)\b/i
const DEFINED =
  /\b(?:by definition|is defined|equals?|is equal to|consists? of|comprises?|exactly|constant|formula|theorem|probability|odds of|chance of (?:rolling|drawing|getting)|coin|dice|deck of cards)\b/i

/** Whether a figure, by the words around it, states what does not change from year to year. */
export function isTimeless(kind: string, words: string, behind: string): boolean {
  const isSize = (kind === 'measure' || kind === 'rate') && DIMENSION.test(behind)
  return isSize || NATURE.test(words) || DEFINED.test(words) || MATTER.test(behind)
}
