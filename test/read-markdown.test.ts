import { describe, expect, test } from 'vitest'
import { blockOf, linksOf, outlineOf, readAs } from './read-outline.ts'

const markdown = (source: string) => readAs('markdown', source)
const outline = (source: string) => outlineOf(markdown(source))

describe('blocks', () => {
  test('come in reading order, each with its kind', () => {
    const source =
      '# Bees\n\nHives *grew*.\n\n> Honey fell.\n\n- one\n- two\n\n  more\n\n1. first\n\n| a | b |\n|---|---|\n| 5% | c |'
    expect(outline(source)).toEqual([
      'heading 1: Bees',
      'paragraph: Hives grew.',
      'quoted paragraph: Honey fell.',
      'item -: one',
      'item -: two',
      'item: more',
      'item 1.: first',
      'cell 0/0: a',
      'cell 0/1: b',
      'cell 1/0: 5%',
      'cell 1/1: c',
    ])
  })

  test('know the headings above them, outermost first', () => {
    const draft = markdown('# Bees\n\n## Hives\n\n### North\n\nFew.\n\n## Honey\n\nMuch.\n\nUnder\n=====\n\nEnd.')
    const above = (text: string) => blockOf(draft, text).headings.map((heading) => heading.text)
    expect(above('Few.')).toEqual(['Bees', 'Hives', 'North'])
    expect(above('Much.')).toEqual(['Bees', 'Honey'])
    expect(above('Honey')).toEqual(['Bees'])
    expect(above('End.')).toEqual(['Under'])
  })

  test('of a quotation keep its headings to themselves', () => {
    const draft = markdown('# Bees\n\n> ## Old\n>\n> Words.\n\nAfter.')
    expect(blockOf(draft, 'Words.').headings.map(({ text }) => text)).toEqual(['Bees', 'Old'])
    expect(blockOf(draft, 'After.').headings.map(({ text }) => text)).toEqual(['Bees'])
  })

  test('are not made of code, rules, raw scripts or nothing', () => {
    expect(
      outline('```\n60%\n```\n\n    61%\n\n***\n\n<script>let a = "62%"</script>\n\n&nbsp;\n\n[a]: http://a.b'),
    ).toEqual([])
  })

  test('a call-out is no quotation', () => {
    expect(outline('> [!NOTE]\n> Half of it.\n\n> [!TIP] All of it.')).toEqual([
      'paragraph: Half of it.',
      'paragraph: All of it.',
    ])
  })

  test('task items begin behind their box', () => {
    const source = '- [ ] count 5&nbsp;% of\n  them\n- [x] rest'
    expect(outline(source)).toEqual(['item -: count 5\u00a0% of them', 'item -: rest'])
    const block = blockOf(markdown(source), 'count 5\u00a0% of them')
    expect(source.slice(...block.spanOf([6, 9]))).toBe('5&nbsp;%')
  })
})

describe('lists', () => {
  test('know the block that introduces them', () => {
    const draft = markdown(
      'The survey found:\n\n- 5% of hives\n\nIt says the following.\n\n- 6%\n\nThat is all.\n\n- 7%\n\n## Facts:\n\n- 8%',
    )
    const intro = (text: string) => blockOf(draft, text).list?.intro?.text
    expect(intro('5% of hives')).toBe('The survey found:')
    expect(intro('6%')).toBe('It says the following.')
    expect(intro('7%')).toBeUndefined()
    expect(intro('8%')).toBe('Facts:')
  })

  test('nest, each under the words of its item', () => {
    const draft = markdown('1. outer:\n   - inner\n     1. innermost')
    const inner = blockOf(draft, 'inner').list
    expect([inner?.ordered, inner?.depth, inner?.intro?.text]).toEqual([false, 2, 'outer:'])
    expect(blockOf(draft, 'innermost').list?.depth).toBe(3)
    expect(blockOf(draft, 'outer:').list?.intro).toBeUndefined()
  })

  test('a comment does not part a list from its introduction', () => {
    expect(blockOf(markdown('They say:\n\n<!-- note -->\n\n- 5%'), '5%').list?.intro?.text).toBe('They say:')
  })
})

describe('tables and captions', () => {
  test('cells know their table', () => {
    const draft = markdown('| Year | Hives |\n|--|--|\n| 2019 | 5 \\| 6 |')
    const cell = blockOf(draft, '5 | 6').cell
    expect([cell?.row, cell?.column]).toEqual([1, 1])
    expect(cell?.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Year', 'Hives'],
      ['2019', '5 | 6'],
    ])
  })

  test('a table whose first row is empty has no header', () => {
    const headed = (source: string) => markdown(source).blocks[0]?.cell?.table.header
    expect([headed('| a | |\n|--|--|\n| 5 | 6 |'), headed('| | |\n|--|--|\n| 5 | 6 |')]).toEqual([true, false])
  })

  test('a labelled paragraph beside a table is its caption', () => {
    const draft = markdown('Table 2: Hives by year\n\n| a |\n|--|\n| 5 |\n\nProse goes on.')
    expect(outlineOf(draft)[0]).toBe('caption: Table 2: Hives by year')
    expect(blockOf(draft, '5').cell?.table.caption).toBe(blockOf(draft, 'Table 2: Hives by year'))
    expect(outlineOf(draft).at(-1)).toBe('paragraph: Prose goes on.')
  })

  test('emphasised or labelled words at a picture are its caption', () => {
    expect(
      outline(
        '![a](b.png)\n\n*Hives in the snow*\n\n![c](d.png)\n**With bees**\n\n![e](f.png)\n\nFig. 3: Honey\n\n*Plain words.*',
      ),
    ).toEqual([
      'paragraph: ',
      'caption: Hives in the snow',
      'caption: With bees',
      'paragraph: ',
      'caption: Fig. 3: Honey',
      'paragraph: Plain words.',
    ])
    expect(
      outline(
        'Figure 1: Nectar by week. Bars: hives.\n\n![a](b.png)\n\n<img src="c.png"> <br>\n**Figure 2: Wax.** By frame.\n\nText with ![a](d.png) and Map: none.\n\nFigure 4: Pollen',
      ),
    ).toEqual([
      'caption: Figure 1: Nectar by week. Bars: hives.',
      'paragraph: ',
      expect.stringMatching(/^caption: \s*Figure 2: Wax. By frame.$/),
      expect.stringMatching(/^paragraph: Text with/),
      'paragraph: Figure 4: Pollen',
    ])
  })
})

describe('links', () => {
  test('keep their words, address and title', () => {
    const source =
      'See [the *census*](https://a.org/x "Census") and [this][1], <https://b.org> or www.c.org/d.\n\n[1]: https://e.org'
    expect(linksOf(markdown(source))).toEqual([
      'link “the census” https://a.org/x',
      'link “this” https://e.org',
      'bare “https://b.org” https://b.org',
      'bare “www.c.org/d” http://www.c.org/d',
    ])
    expect(markdown(source).blocks[0]?.links[0]?.title).toBe('Census')
  })

  test('pictures are links without words', () => {
    expect(linksOf(markdown('A ![60% of it](a.png) b [![c](d.png)](https://e.org)'))).toEqual([
      'image “” a.png',
      'image “” d.png',
      'image “” https://e.org',
    ])
  })

  test('a numbered reference with a definition keeps its brackets', () => {
    const draft = markdown('Half of hives [3].\n\n[3]: https://a.org')
    expect(outlineOf(draft)).toEqual(['paragraph: Half of hives [3].'])
    expect(linksOf(draft)).toEqual(['link “[3]” https://a.org'])
  })

  test('a number that runs on from a word is a marker, not a part of it', () => {
    const draft = markdown('Since 2019[3](https://a.org) half[[4]](#n4) of [12](https://b.org) hives.')
    expect(outlineOf(draft)).toEqual(['paragraph: Since 2019▯ half▯ of 12 hives.'])
    expect(draft.blocks[0]?.superscripts.map((range) => draft.blocks[0]?.text.slice(...range))).toEqual(['3', '[4]'])
    expect(draft.blocks[0]?.links).toHaveLength(3)
  })

  test('bare addresses are blanked without the punctuation of the sentence', () => {
    expect(outline('Go to https://a.org/b_(c)?d=60%, or (https://e.org/f). Write to a.b5@c.org!')).toEqual([
      'paragraph: Go to ▯, or (▯). Write to ▯!',
    ])
  })
})

describe('what is no prose', () => {
  test('code, struck words and formulas are blanked, money is not', () => {
    expect(outline('`x = 5%` costs $5 and $10, ~~7~~ 8 (US$3), $x_1 = 4$ or $$y$$ in $O(n)$, ~9 or ~10')).toEqual([
      'paragraph: ▯ costs $5 and $10, ▯ 8 (US$3), ▯ or ▯ in ▯, ~9 or ~10',
    ])
  })

  test('tags of site generators leave no trace, their expressions are blanked', () => {
    expect(
      outline('A {% include x.html a="5%" %}b {{ site.count }}% of c{: .wide}\n\n{{< chart 60 >}}\n\n## D {#d}'),
    ).toEqual(['paragraph: A b ▯% of c', 'heading 2: D'])
  })

  test('a line that ends in code is a space with a place of its own', () => {
    const source = 'Of `\nit` all.'
    const [block] = markdown(source).blocks
    expect(block?.text).toBe('Of  it all.')
    expect(source.slice(...(block?.spanOf([3, 6]) ?? [0, 0]))).toBe('\nit')
  })

  test('code between tags is code', () => {
    expect(outline('Before.\n\n{% highlight r %}\n60% of\n\nit\n{% endhighlight %}\n\nAfter.')).toEqual([
      'paragraph: Before.',
      'paragraph: After.',
    ])
  })

  test('a tag for code that nothing closes hides nothing', () => {
    expect(
      outline('{{< code 5 >}}\n\nHalf.\n\n{% highlight r %}\n60%\n{% endhighlight %}\n\n:::note\nAll.\n:::'),
    ).toEqual(['paragraph: Half.', 'paragraph: All.'])
  })

  test('a tag in an address does not break the link', () => {
    expect(linksOf(markdown('See [part one]({{ site.url }}{% post_url 2019-a %}).'))).toEqual([
      'link “part one” {{ site.url }}{% post_url 2019-a %}',
    ])
  })
})

describe('footnotes', () => {
  test('refer to the blocks of their definition', () => {
    const draft = markdown('Half[^a] of it.\n\n[^a]: Census, 2011.\n\n    More.')
    const [ref] = blockOf(draft, 'Half of it.').footnoteRefs
    expect([ref?.at, ref?.label, ref?.definition.map(({ text }) => text)]).toEqual([4, 'a', ['Census, 2011.', 'More.']])
    expect(outlineOf(draft).slice(1)).toEqual(['footnote ^a: Census, 2011.', 'footnote ^a: More.'])
  })

  test('without a definition dangle, and are no text', () => {
    const source = 'Half[^gone] of it.'
    const draft = markdown(source)
    const [ref] = blockOf(draft, 'Half of it.').footnoteRefs
    expect([ref?.label, ref?.definition]).toEqual(['gone', []])
    expect(ref && source.slice(...ref.span)).toBe('[^gone]')
  })

  test('may be written in place', () => {
    const draft = markdown('Half^[See [the *census*](https://a.org), p. [3].] of it.')
    const [ref] = blockOf(draft, 'Half of it.').footnoteRefs
    expect(ref?.definition).toEqual([blockOf(draft, 'See the census, p. [3].')])
    expect(linksOf(draft)).toEqual(['link “the census” https://a.org'])
  })

  test('in place and never closed are words', () => {
    expect(outline('Half^[See [a](b) of it.')).toEqual(['paragraph: Half^[See a of it.'])
  })

  test('of a generator are found by their ids', () => {
    const draft = markdown(
      'Half<sup><a href="#fn1">[1]</a></sup> of it.\n\n<ol><li id="fn1">Census. <a href="#fnref1">↩</a></li></ol>',
    )
    const [ref] = blockOf(draft, 'Half of it.').footnoteRefs
    expect([ref?.label, ref?.definition]).toEqual(['1', [blockOf(draft, 'Census.')]])
  })
})

describe('HTML', () => {
  test('in a line: tags vanish, links and superscripts stay', () => {
    const draft = markdown('In 2019<sup>3</sup> <a href="https://a.org">half</a><br>of <kbd>F5</kbd> 1<sup>st</sup>.')
    expect(outlineOf(draft)).toEqual(['paragraph: In 2019▯ half of ▯ 1st.'])
    expect(linksOf(draft)).toEqual(['link “half” https://a.org'])
    expect(draft.blocks[0]?.superscripts.map((range) => draft.blocks[0]?.text.slice(...range))).toEqual(['3', 'st'])
  })

  test('in blocks is read as on a page, also where blank lines part it', () => {
    expect(
      outline(
        '<div>\n\n**In** it\n\n</div>\n\n<table>\n<tr><th>a</th></tr>\n\n    <tr><td>5&#37;</td></tr>\n</table>\n\n<p>A<b>b</b></p>',
      ),
    ).toEqual(['paragraph: In it', 'cell 0/0: a', 'cell 1/0: 5%', 'paragraph: Ab'])
  })

  test('within a quotation stands where it was written', () => {
    const source = '> <p>about\n> 60&nbsp;%</p>'
    const draft = markdown(source)
    expect(outlineOf(draft)).toEqual(['quoted paragraph: about 60\u00a0%'])
    expect(source.slice(...(draft.blocks[0]?.spanOf([6, 10]) ?? [0, 0]))).toBe('60&nbsp;%')
  })

  test('comments are kept, wherever they stand', () => {
    const source = '<!-- one -->\n\nA <!-- two --> b\n\n<div><!--three\n--></div>'
    const { comments } = markdown(source)
    expect(comments.map(({ text }) => text)).toEqual(['one', 'two', 'three'])
    expect(comments.map(({ span }) => source.slice(...span))).toEqual([
      '<!-- one -->',
      '<!-- two -->',
      '<!--three\n-->',
    ])
  })
})
