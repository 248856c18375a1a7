/** What a figure can start with; everything else is passed over without a look at the grammar. */
import { ONES, ORDINALS, TENS, VAGUE } from './numbers.ts'

export const STARTERS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...ORDINALS.keys(),
  ...'a an every half quarter several few couple between plus minus negative twice thrice'.split(' '),
  ...'doubl tripl trebl quadrupl quintupl sextupl halv'
    .split(' ')
    .flatMap((stem) => ['e', 'ed', 'ing'].map((ending) => stem + ending)),
  ...'two three four five six seven eight nine ten hundred thousand'.split(' ').map((word) => `${word}fold`),
])

export const PUNCTUATION: ReadonlySet<string> = new Set(
  [...'.,;:!?()[]{}"\'%/—-–#&*_'].filter((mark) => mark !== '-' && mark !== '–'),
)
