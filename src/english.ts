/**
 * Whether a draft is written in English. The figures, claims and sources of statlint are English ones, so other texts are left alone.
 * The share of function words tells languages apart with a few dozen words of text (the short-word method: Ingle 1976;
 * Grefenstette 1995). It errs towards English: a wrong guess there costs some findings, a wrong guess elsewhere costs all of them.
 */
import type { Block } from './model.ts'

/** The commonest words of each language that are not among the commonest of English. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  English:
    'the of and to in is that it for was on are with as at be this by from or have an not which you were but they has their we',
  German:
    'der die und das ist nicht von den mit sich auf für dem ein eine auch als des im werden wird zu bei sind oder wie hat aus',
  French:
    'le la les des et est un une du que pour dans qui sur pas au avec sont plus par ce nous vous cette mais ont été aux ou',
  Spanish:
    'el los las del que y en un una por con para es se su como más lo pero sus al está son este fue también entre',
  Portuguese:
    'os que não uma para com um do da em dos das é se na por mais como mas foi ao ele seu sua são nos pela pelo também',
  Italian:
    'il di che è un per non una sono del della con gli le si anche da più come ma nel alla dei delle questo lo ha al',
  Dutch:
    'de het een van en dat zijn voor met niet aan er ook als bij maar om uit door naar heeft worden werd dit deze kan over',
  Swedish:
    'och att det som en på är av för med den till inte om ett har de var sig från men kan vid eller så under också',
  Danish:
    'og at det som en på er af for med den til ikke om et har de var sig fra men kan ved eller så under også blev',
  Polish: 'i w na z do się nie że jest to o jak po co przez od za dla oraz był przy tym ale czy są tylko jego',
  Turkish: 've bir bu da de için ile çok daha olarak olan gibi en kadar ne sonra ama var değil olduğu her mi ise ya',
  Indonesian:
    'yang dan di dengan untuk dari ini itu pada tidak dalam adalah akan ke juga oleh bisa ada sebagai atau kami mereka telah',
  Finnish: 'ja on ei että se oli hän joka mutta kun niin myös ovat sen voi olla kuin tai ole jos vain mitä sekä',
  Czech: 'a se na že je v to s z do pro jako by jsou ale po o jsem od které bylo než také který při podle',
}

const WORDS = new Map(Object.entries(FUNCTION_WORDS).map(([name, words]) => [name, new Set(words.split(' '))]))

/** Enough words to judge by, and no more than needed. */
const ENOUGH = 40
const SAMPLE = 1500

/**
 * The language of a draft where it is plainly not English, by its name; undefined for English, for a mixture and for too little text.
 * @param declared what the front matter says ("de", "pt-BR", "en_US"); it decides where it stands.
 */
export function foreignLanguage(blocks: readonly Block[], declared?: string): string | undefined {
  if (declared) return /^en(?![a-z])/i.test(declared) ? undefined : declared
  const words = sample(blocks)
  if (words.length < ENOUGH) return undefined
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word)).length
  if (latin < words.length / 3) return 'a script other than Latin'
  return mostLikely(words)
}

function sample(blocks: readonly Block[]): string[] {
  const words: string[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'cell') continue
    for (const [word] of block.prose
      .slice(0, 20 * SAMPLE)
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}]+/gu))
      words.push(word)
    if (words.length > SAMPLE) break
  }
  return words
}

/** The best language, where it explains twice as many words as English does and a tenth of all. */
function mostLikely(words: readonly string[]): string | undefined {
  const counts = [...WORDS].map(([name, set]) => [name, words.filter((word) => set.has(word)).length] as const)
  const english = counts.find(([name]) => name === 'English')?.[1] ?? 0
  const [name, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best))
  return count > 2 * english && count > words.length / 10 ? name : undefined
}
