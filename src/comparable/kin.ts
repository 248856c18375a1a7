/** Words that name one thing in the texts of the beat (crime, work, health, homes, animals, money), as data: a line a family. */

/** The first word stands for the family; words are met by their stems. */
export const KIN = `
die dead death deaths died dying kill killed fatal fatality lethal murder homicide perish
steal steals stole stolen stealing theft thief thieves rob robbed robber robbery burgle burglary shoplift loot
fraud defraud defrauded scam scammer swindle swindler con conned cheat
abuse beat beaten assault assaulted violence violent mistreat maltreat batter battered exploit
marry marriage married wedding weddings wed bride brides groom spouse
child children kid kids minor minors girl girls boy boys youth young youngster juvenile teen teenager underage
old elder elderly pensioner pensioners senior seniors aged retiree retirees
force forced coerce coercion compelled
cash money funds dollars pounds euros
home homes house houses housing flat flats apartment apartments dwelling property properties
work worker workers workplace labour labor labourer labourers job jobs employee employees staff
wage wages pay paid salary salaries earn earns earnings income
dog dogs puppy puppies hound hounds canine
cat cats kitten kittens feline
ship ships shipping vessel vessels boat boats sailor sailors seafarer seafarers fleet aboard
smuggle smuggled smuggler smuggling traffic trafficked trafficking trafficker
migrant migrants immigrant immigrants migration immigration
illegal undocumented irregular unauthorised unauthorized illicit clandestine unlawful
gun guns firearm firearms weapon weapons rifle pistol
fake fakes counterfeit forged forgery bogus phoney
gamble gambling gambler bet bets betting
sell sells sold sale sales
quit quits quitting resign resigns resigned leaving
student students undergraduate undergraduates university college campus
drink drinker drinking alcohol booze
smoke smoker smoking tobacco cigarette
ill illness sick sickness disease patient
hunger hungry starve starving famine malnourished
car cars vehicle vehicles driver drivers driving motorist
bike bikes bicycle bicycles cyclist cyclists cycling
forest forests wood woods timber tree trees logging
prison prisons jail jails prisoner inmate inmates
slave slaves slavery enslaved
waste rubbish trash garbage litter
bribe bribes bribery corrupt corruption kickback
beg begging begs begged beggar beggars
kidnap kidnapped abduct abducted abduction
member members membership belong belongs join
woman women female
man men male
miss missing disappear disappeared vanish vanished
lose lost loss losses cost costs
injure injured injury injuries hurt maim wounded
poor poverty destitute
baby babies newborn birth births born infant infants
rape rapes raped rapist
harass harassed harassment molest molested
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Turns of phrase that say in several words what a family says in one. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bagainst (?:his|her|their|its|your|our|my) will\b/g, 'forced'],
  [/\bon board\b/g, 'aboard'],
  [/\btak(?:e|es|ing|en) (?:his|her|their) own li(?:fe|ves)\b/g, 'suicide'],
  [/\b(?:sleep(?:s|ing|ers?)? rough|rough sleep(?:ers?|ing))\b/g, 'homeless'],
]
