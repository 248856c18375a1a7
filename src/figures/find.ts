/** A text → its quantities: the pipeline, from a cheap look to figures with their hedges. */
import { lex } from './lex/lexer.ts'
import { at, type Tokens } from './lex/token.ts'
import { type Hedged, hedged } from './modifiers.ts'
import type { Quantity } from './quantity.ts'
import { scan } from './scan.ts'
import { withBoundsJoined, withComparedKinds, withSharedUnits } from './share.ts'

/** Every quantity in a text, in reading order, without overlaps. Linear in its length; never throws. */
export function findQuantities(text: string): Quantity[] {
  if (!mayHoldQuantity(text)) return []
  const tokens = lex(text)
  const drafts = withComparedKinds(tokens, withSharedUnits(tokens, scan(text, tokens)))
  const figures = drafts.map((draft) => hedged(tokens, draft))
  return withBoundsJoined(tokens, figures).map((figure) => quantity(text, tokens, figure))
}

const HINT =
  /[\p{Nd}½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fort|fift|sixt|eight|ninet|twent|half|halv|quarter|doubl|tripl|trebl|quadrupl|quintupl|sextupl|twice|thrice|dozen|hundred|thousand|million|billion|trillion|lakh|crore|zero|nought|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|tens|scores)/iu

/** Cheap: whether a text can hold a quantity at all. */
export function mayHoldQuantity(text: string): boolean {
  return HINT.test(text)
}

function quantity(text: string, tokens: Tokens, figure: Hedged): Quantity {
  const { start, end, form, whole, below, opening, ...rest } = figure
  const range = [at(tokens, start).from, at(tokens, end - 1).to] as const
  return { ...rest, text: text.slice(...range), range }
}
