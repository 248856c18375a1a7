/** Careful texts: who gives a source for nearly all that is stated leaves bare what needs none, where it says nothing of the world. */
import type { Claim, Mention, Reading } from '../model.ts'
import { verdictAlone } from './not-claim.ts'
import { saysOfAll } from './others.ts'
import { sceneOf } from './scene.ts'
import { speaksOfWorld } from './world.ts'

/** So many claims show how a text goes about its sources … */
const ENOUGH = 6

/** … and of how many of them it gives one that takes such care. */
const SOURCED = 0.75

/** The margin up to which a claim is one by little. */
const LITTLE = 2

/** The mentions of a document, those marked as slight that its writer would have sourced had they been statistics. Linear in the mentions. */
export function inCareful(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
  const claims = mentions.filter((mention): mention is Claim => mention.notClaimBecause === undefined)
  const bare = claims.filter(({ source }) => source.status === 'none')
  if (claims.length < ENOUGH || claims.length - bare.length < claims.length * SOURCED) return mentions
  const slight = new Set<Mention>(bare.filter((claim) => isByLittle(claim, reading)))
  return mentions.map((mention) =>
    slight.has(mention) ? { ...mention, guards: new Set([...mention.guards, 'slight' as const]) } : mention,
  )
}

function isByLittle({ figure, sentence }: Mention, reading: Reading): boolean {
  const scene = sceneOf(figure, sentence, reading)
  return verdictAlone(scene).margin <= LITTLE && !speaksOfWorld(sentence) && !saysOfAll(scene)
}
