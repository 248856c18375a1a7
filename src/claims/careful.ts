/**
 * What a text shows by how it backs the rest: who gives a source for nearly all that is stated leaves bare what needs none, and who has counted most
 * of it himself has counted what he does not say of the world.
 */
import type { Claim, Mention, Reading } from '../model.ts'
import { isPresent } from '../times/tense.ts'
import { saysAtLarge } from './at-large.ts'
import { verdictAlone } from './not-claim.ts'
import { saysOfAll } from './others.ts'
import { clauseOf, sceneOf } from './scene.ts'

/** So many claims show how a text goes about its sources … */
const ENOUGH = 6

/** … and of how many of them it gives one that takes such care … */
const SOURCED = 0.7

/** … or of how many its writer is the one who counted. */
const OWN = 0.5

/** The margin up to which what a careful text leaves bare needs no source. */
const LITTLE = 4

/** The mentions of a document, those marked as slight that its writer would have sourced had they been statistics. Linear in the mentions. */
export function inCareful(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
  const claims = mentions.filter((mention): mention is Claim => mention.notClaimBecause === undefined)
  const bare = claims.filter(({ source }) => source.status === 'none')
  const own = claims.filter(({ source }) => source.status === 'own-data')
  const isRecord = own.length >= claims.length * OWN
  if (claims.length < ENOUGH || (!isRecord && claims.length - bare.length < claims.length * SOURCED)) return mentions
  const slight = new Set<Mention>(bare.filter((claim) => isOfText(claim, reading, isRecord ? Infinity : LITTLE)))
  return mentions.map((mention) =>
    slight.has(mention) ? { ...mention, guards: new Set([...mention.guards, 'slight' as const]) } : mention,
  )
}

function isOfText({ figure, sentence }: Mention, reading: Reading, margin: number): boolean {
  const scene = sceneOf(figure, sentence, reading)
  return (
    verdictAlone(scene).margin <= margin && !saysAtLarge(scene) && !(saysOfAll(scene) && isPresent(clauseOf(scene)))
  )
}
