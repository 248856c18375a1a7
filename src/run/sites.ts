/** The makers of sites, by the files that give them away: where their texts stand, and what stands beside them. */

export interface SiteKind {
  readonly name: string
  /** Files of which one is enough; "name: words" wants the words in the file. */
  readonly marks: readonly string[]
  /** Folders of texts, as far as there are such. */
  readonly texts: readonly string[]
  /** Templates, themes and what is built: folders of what nobody writes as prose. */
  readonly furniture: readonly string[]
}

/** In the order in which they are tried: those with marks that no other has come first. */
export const SITE_KINDS: readonly SiteKind[] = [
  {
    name: 'Astro',
    marks: ['astro.config.mjs', 'astro.config.ts', 'astro.config.js', 'astro.config.cjs'],
    texts: ['src/content', 'src/data', 'src/pages', 'src/blog', 'content'],
    furniture: ['dist', 'public'],
  },
  {
    name: 'Docusaurus',
    marks: ['docusaurus.config.js', 'docusaurus.config.ts', 'docusaurus.config.mjs'],
    texts: ['docs', 'blog', 'src/pages'],
    furniture: ['build', 'static'],
  },
  {
    name: 'Gatsby',
    marks: ['gatsby-config.js', 'gatsby-config.ts', 'gatsby-config.mjs'],
    texts: ['content', 'blog', 'posts', 'src/pages', 'src/posts', 'src/content'],
    furniture: ['public', 'static'],
  },
  {
    name: 'Next.js',
    marks: ['next.config.js', 'next.config.mjs', 'next.config.ts'],
    texts: [
      'content',
      'posts',
      '_posts',
      'blog',
      'data',
      'src/content',
      'src/posts',
      'app',
      'pages',
      'src/app',
      'src/pages',
    ],
    furniture: ['out', 'public'],
  },
  {
    name: 'Eleventy',
    marks: ['.eleventy.js', 'eleventy.config.js', 'eleventy.config.mjs', 'eleventy.config.cjs', 'eleventy.config.ts'],
    texts: ['content', 'posts', 'blog', 'src/posts', 'src/content', 'src/blog', 'src'],
    furniture: ['_site', '_includes', 'src/_includes', 'public'],
  },
  {
    name: 'VitePress',
    marks: [
      '.vitepress/config.ts',
      '.vitepress/config.mts',
      '.vitepress/config.js',
      'docs/.vitepress/config.ts',
      'docs/.vitepress/config.mts',
      'docs/.vitepress/config.js',
    ],
    texts: ['docs', 'posts', 'src'],
    furniture: [],
  },
  {
    name: 'MkDocs',
    marks: ['mkdocs.yml', 'mkdocs.yaml'],
    texts: ['docs'],
    furniture: ['site', 'overrides'],
  },
  {
    name: 'mdBook',
    marks: ['book.toml'],
    texts: ['src'],
    furniture: ['book'],
  },
  {
    name: 'Pelican',
    marks: ['pelicanconf.py'],
    texts: ['content'],
    furniture: ['output', 'themes'],
  },
  {
    name: 'Hugo',
    marks: [
      'hugo.toml',
      'hugo.yaml',
      'hugo.yml',
      'hugo.json',
      'config/_default/hugo.toml',
      'config/_default/config.toml',
      'config/_default/hugo.yaml',
      'config/_default/config.yaml',
      'config.toml: baseurl',
      'config.yaml: baseurl',
      'config.yml: baseurl',
      'config.json: baseurl',
    ],
    texts: ['content'],
    furniture: ['public', 'resources', 'themes', 'layouts', 'archetypes', 'static'],
  },
  {
    name: 'Zola',
    marks: ['config.toml: base_url'],
    texts: ['content'],
    furniture: ['public', 'templates', 'themes', 'static'],
  },
  {
    name: 'Hexo',
    marks: ['scaffolds/post.md', '_config.yml: deploy:'],
    texts: ['source'],
    furniture: ['public', 'themes', 'scaffolds'],
  },
  {
    name: 'Jekyll',
    marks: ['_config.yml', '_config.yaml', '_config.toml'],
    texts: ['_posts', '_pages', '_articles', '_notes', '_docs', 'blog', 'collections', 'docs', 'pages'],
    furniture: ['_site', '_layouts', '_includes', '_sass', 'assets', 'vendor'],
  },
]
