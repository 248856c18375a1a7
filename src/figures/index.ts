/** Quantities in English text: `findQuantities(text)`, and a compromise plugin as the default export. Needs nothing of its surroundings. */
export { findQuantities, mayHoldQuantity } from './find.ts'
export { default, type FiguresView } from './plugin.ts'
export type * from './quantity.ts'
