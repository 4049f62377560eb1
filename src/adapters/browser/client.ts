import {Idiomorph} from 'idiomorph'

/** A change of the site, as development servers tell it. */
interface SiteUpdate {
  /** Relative URL of the page whose file changed; `''` if it has none. */
  readonly url: string
  /** Where that page was before. */
  readonly before: string
}

/** Vite's side of a module that is served in development. */
interface HotModule {
  readonly on: (event: 'quizmatter:update', listener: (update: SiteUpdate) => void) => void
}

// Vite gives `hot` to modules in which the two words stand together.
const hot = (import.meta as {readonly hot?: HotModule}).hot

hot?.on('quizmatter:update', (update) => void follow(update))

/** Show the page as it is now: scroll, focus, what was typed and answered quizzes stay. */
async function follow({before, url}: SiteUpdate): Promise<void> {
  const here = decodeURI(location.pathname)
  if (url !== '' && before !== '' && url !== before && here === decodeURI(before)) return location.replace(url)
  const response = await fetch(location.href, {headers: {accept: 'text/html'}})
  if (!response.ok) return
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  document.title = next.title
  if (linksOf(next) !== linksOf(document)) return location.reload()
  Idiomorph.morph(document.body, next.body, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    head: {style: 'none'},
    callbacks: {
      beforeNodeMorphed: (old, fresh) => !isOverlay(old) && !(isQuiz(old) && isQuiz(fresh) && sourceOf(old) === sourceOf(fresh)),
      beforeNodeRemoved: (old) => !isOverlay(old),
      beforeAttributeUpdated: (name, element) => !(name === 'open' && element.localName === 'details')
    }
  })
}

/** A page that gets or loses its quiz needs other files than it has loaded. */
function linksOf({head}: Document): string {
  return [...head.querySelectorAll<HTMLElement>('link[rel=stylesheet], script[src]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src')).join('\n')
}

const isOverlay = (node: Node): boolean => node.nodeName === 'VITE-ERROR-OVERLAY'
const isQuiz = (node: Node): node is Element => node.nodeName === 'QUIZ-MATTER'
const sourceOf = (quiz: Node): string => (quiz as Element).querySelector('.quiz-data')?.textContent ?? ''
