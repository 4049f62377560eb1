/** What every adapter has to do, in the order of the README's table. */
export const duties = {
  url: 'Every page at exactly its URL, in the build and in the development server',
  frontMatter: 'TOML, YAML and JSON front matter side by side, none of it on the page',
  data: 'Layouts get title, date, tags, image, draft and quiz',
  tags: 'Tags have pages that list their posts',
  image: 'The featured picture is published, sized and named for social sites',
  quiz: 'The quiz works, with and without scripts; its files are only on pages that have one',
  drafts: 'Drafts and future posts are shown to the author only',
  watch: 'Saved, new, moved and deleted posts are seen without a restart',
  errors: 'Mistakes are named with line and column in terminal and browser, and go when mended',
  bytes: 'Two builds are equal, byte for byte'
} as const

/** Name of a duty. */
export type Duty = keyof typeof duties

/** Hosts in the table, by id. */
export const columns = ['Command line', 'Vite 8', 'Eleventy 3', 'Astro 6', 'Astro 7'] as const

/** How a duty went: by host and duty. */
export type Outcomes = ReadonlyMap<string, ReadonlySet<Duty>>

/** Write the table of hosts and duties. */
export function dutyTable(outcomes: Outcomes): string {
  const rows = Object.entries(duties).map(([duty, text]) => [text, ...columns.map((host) => (outcomes.get(host)?.has(duty as Duty) ? 'yes' : 'no'))])
  const head = ['', ...columns]
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
