import { describe, expect, test } from 'vitest'
import { blockOf, linksOf, outlineOf, readAs } from './read-outline.ts'

const html = (source: string) => readAs('html', source)
const outline = (source: string) => outlineOf(html(source))

describe('blocks', () => {
  test('come in reading order, each with its kind', () => {
    const source = `<h1>Bees</h1><p>Hives <b>grew</b>.<blockquote><p>Honey fell.</blockquote>
      <ul><li>one<li><p>two</p><p>more</p></ul><dl><dt>wax<dd>It rose.</dl>
      <figure><img src="a.png" alt="9%"><figcaption>Hives, 2019</figcaption></figure>`
    expect(outline(source)).toEqual([
      'heading 1: Bees',
      'paragraph: Hives grew.',
      'quoted paragraph: Honey fell.',
      'item: one',
      'item: two',
      'item: more',
      'item: wax',
      'item: It rose.',
      'paragraph: ',
      'caption: Hives, 2019',
    ])
  })

  test('begin and end with their elements, also where words stand loose', () => {
    expect(outline('Before <div>in <i>it</i><p>para</p>tail</div> after')).toEqual([
      'paragraph: Before',
      'paragraph: in it',
      'paragraph: para',
      'paragraph: tail',
      'paragraph: after',
    ])
  })

  test('white space is one space, line breaks are too', () => {
    expect(outline('<p>\n  Half\n\tof &nbsp; it<br>\n is <b> gone </b> .</p>')).toEqual([
      'paragraph: Half of \u00a0 it is gone .',
    ])
  })

  test('are not made of code, scripts, styles, forms or what is hidden', () => {
    expect(
      outline(
        '<style>p{}</style><script>60%</script><pre>61%</pre><form>62%</form><template>63%</template><p hidden>64%</p><svg><text>65%',
      ),
    ).toEqual([])
  })

  test('code and struck words are blanked', () => {
    expect(outline('<p>Set <code>60%</code> or <del>61%</del> <s>62</s> 63%')).toEqual(['paragraph: Set ▯ or ▯ ▯ 63%'])
  })
})

describe('lists and tables', () => {
  test('lists nest and know what introduces them', () => {
    const draft = html('<p>They found:</p><ol><li>hives:<ul><li>old</li></ul></li><li>honey</li></ol>')
    expect(blockOf(draft, 'honey').list?.intro?.text).toBe('They found:')
    expect(blockOf(draft, 'old').list?.intro?.text).toBe('hives:')
    expect([blockOf(draft, 'honey').list?.ordered, blockOf(draft, 'old').list?.depth]).toEqual([true, 2])
  })

  test('items of an ordered list have the number that a browser shows', () => {
    expect(outline('<ol><li>a<p>b</p><li>c<ul><li>d</ul></ol><ol start="7"><li>e<li value="20">f<li>g</ol>')).toEqual([
      'item 1.: a',
      'item: b',
      'item 2.: c',
      'item: d',
      'item 7.: e',
      'item 20.: f',
      'item 21.: g',
    ])
  })

  test('cells know their table, its caption and their column', () => {
    const draft = html(
      '<table><caption>Hives</caption><thead><tr><th colspan="2">Year<th>Share</thead><tr><td>2019<td>May<td><p>5&#37;</p><p>of all</p></table>',
    )
    expect(outlineOf(draft)).toEqual([
      'caption: Hives',
      'cell 0/0: Year',
      'cell 0/2: Share',
      'cell 1/0: 2019',
      'cell 1/1: May',
      'cell 1/2: 5% of all',
    ])
    const table = blockOf(draft, '5% of all').cell?.table
    expect([table?.header, table?.caption?.text]).toEqual([true, 'Hives'])
  })

  test('a table that only arranges a page is none', () => {
    expect(outline('<table><tr><td><h2>Bees</h2><p>Few.</p></td><td>Aside</td></tr></table>')).toEqual([
      'heading 2: Bees',
      'paragraph: Few.',
      'paragraph: Aside',
    ])
  })
})

describe('links, superscripts and notes', () => {
  test('links keep their address and title', () => {
    const draft = html(
      '<p>See <a href="https://a.org/?b=1&amp;c=2" title="Census">the <i>census</i></a> or https://d.org/e.',
    )
    expect(linksOf(draft)).toEqual([
      'link “the census” https://a.org/?b=1&c=2',
      'bare “https://d.org/e” https://d.org/e',
    ])
    expect(draft.blocks[0]?.links[0]?.title).toBe('Census')
  })

  test('a raised number is no part of the figure before it', () => {
    const draft = html('<p>In 2019<sup>3</sup> 10 m<sup>2</sup>')
    expect(outlineOf(draft)).toEqual(['paragraph: In 2019▯ 10 m▯'])
    expect(draft.blocks[0]?.superscripts).toEqual([
      [7, 8],
      [13, 14],
    ])
  })

  test('a reference to a note leads to its blocks', () => {
    const source =
      '<p>Half<sup id="r1"><a href="#fn:1">1</a></sup> of it.</p><div class="footnotes"><ol><li id="fn:1"><p>Census. <a href="#fnref:1">↩</a></p></li></ol></div>'
    const draft = html(source)
    const [ref] = blockOf(draft, 'Half of it.').footnoteRefs
    expect([ref?.label, ref?.definition]).toEqual(['1', [blockOf(draft, 'Census.')]])
    expect(blockOf(draft, 'Census.').kind).toBe('footnote')
    expect(ref && source.slice(...ref.span)).toBe('<a href="#fn:1">1</a>')
  })

  test('a reference without its note dangles', () => {
    const [ref] = blockOf(html('<p>Half<sup><a href="#fn9">9</a></sup> of it.'), 'Half of it.').footnoteRefs
    expect([ref?.label, ref?.definition]).toEqual(['9', []])
  })
})

describe('pages', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="en"><head><title>Bees | The Paper</title></head><body>${body}</body></html>`

  test('are read without what is the site’s', () => {
    expect(
      outline(
        page(
          '<header>Paper 5%</header><nav>Home</nav><p>Half of it.</p><aside>More</aside><div class="share">9 shares</div><footer>2020</footer>',
        ),
      ),
    ).toEqual(['paragraph: Half of it.'])
  })

  test('with one article are that article, with its header', () => {
    expect(
      outline(
        page('<p>Ad</p><article><header><h1>Bees</h1></header><p>Half.</p><footer>Notes</footer></article><p>End</p>'),
      ),
    ).toEqual(['heading 1: Bees', 'paragraph: Half.', 'paragraph: Notes'])
  })

  test('with a main part are that part', () => {
    expect(outline(page('<p>Ad</p><main><article>One</article><article>Two</article></main>'))).toEqual([
      'paragraph: One',
      'paragraph: Two',
    ])
  })

  test('say what front matter would say', () => {
    const source = `<head><title>Bees &amp; honey</title><meta name="author" content="Ann Lee"><meta property="article:published_time"
      content="2020-03-02T07:00Z"><link rel="canonical" href="https://a.org/b"></head><p>Half.`
    const { frontMatter, frontMatterPlaces } = html(source)
    expect(frontMatter).toEqual({
      title: 'Bees & honey',
      author: 'Ann Lee',
      date: '2020-03-02T07:00Z',
      canonical: 'https://a.org/b',
    })
    expect(frontMatterPlaces?.title && source.slice(...frontMatterPlaces.title)).toBe('Bees &amp; honey')
  })

  test('date themselves in linked data or in a time', () => {
    expect(html('<script type="application/ld+json">{"datePublished": "2020-03-02"}</script>').frontMatter.date).toBe(
      '2020-03-02',
    )
    expect(
      html('<time datetime="2019-01-01">x</time><time class="published" datetime="2020-03-02">y</time>').frontMatter
        .date,
    ).toBe('2020-03-02')
    expect(html('<time datetime="2019-01-01">x</time>').frontMatter.date).toBe('2019-01-01')
  })

  test('of a site generator have front matter of their own', () => {
    const draft = html('---\ntitle: Hives\n---\n<title>Bees</title><p>Half {{ page.x }} of it.')
    expect(draft.frontMatter.title).toBe('Hives')
    expect(outlineOf(draft)).toEqual(['paragraph: Half ▯ of it.'])
  })

  test('comments are kept', () => {
    const source = '<p>Half<!-- a note -->.</p><!--another-->'
    expect(html(source).comments.map(({ text, span }) => [text, source.slice(...span)])).toEqual([
      ['a note', '<!-- a note -->'],
      ['another', '<!--another-->'],
    ])
  })

  test('nested deeper than a parser goes are read as plain text, and say so', () => {
    const { blocks, notices } = html(`${'<div>'.repeat(20_000)}Half.`)
    expect(notices[0]?.message).toMatch(/^This could not be read as html and is read as plain text: /)
    expect(blocks).toHaveLength(1)
  })
})

test('a reference is one place, also where the parser gives only its end', () => {
  for (const source of ['\n&#233;t&#233;', '\n&#233t&#233']) {
    const [block] = html(source).blocks
    expect(block?.text).toBe('été')
    expect(source.slice(...(block?.spanOf([0, 2]) ?? [0, 0]))).toMatch(/^&#233;?t$/)
  }
})
