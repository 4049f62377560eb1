import {card, type Card} from './card.ts'
import type {BuiltinContext, BuiltinShortcode} from './types.ts'

/** `x`, with `user` and `id`: a post on X. */
export const x: BuiltinShortcode = cardFor('x', ({get}) => post(get('user'), get('id')))

/** `tweet`, `twitter`: a post on X by number alone, or with `user` and `id`. */
export const tweet: BuiltinShortcode = cardFor('x', ({get}) => post(get('user'), get('id') || get(0)))

/** `instagram`, with the id of a post. */
export const instagram: BuiltinShortcode = cardFor('instagram', ({get}) => {
  const id = get(0) || get('id')
  return id ? {url: `https://www.instagram.com/p/${encodeURIComponent(String(id))}/`, text: 'Post on Instagram'} : undefined
})

/** `gist`, with user, id and, if it is about one file, its name. */
export const gist: BuiltinShortcode = cardFor('gist', ({get}) => {
  const [user, id, file] = [get(0), get(1), get(2)]
  if (!user || !id) return undefined
  const url = `https://gist.github.com/${encodeURIComponent(String(user))}/${encodeURIComponent(String(id))}`
  return file ? {url: `${url}#file-${String(file).toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, text: `${file} (gist by ${user})`} : {url, text: `Gist by ${user}`}
})

function cardFor(kind: string, target: (context: BuiltinContext) => Omit<Card, 'kind'> | undefined): BuiltinShortcode {
  return {
    takesInner: false,
    render(context) {
      if (context.settings.privacy[kind === 'x' && context.name !== 'x' ? 'twitter' : kind]?.['disable']) return ''
      const found = target(context)
      if (found) return card({kind, ...found})
      context.complain('shortcode-parameter', {name: context.name, actual: 'no id', expected: 'the parameters that say which post is meant'})
      return ''
    }
  }
}

function post(user: unknown, id: unknown): Omit<Card, 'kind'> | undefined {
  if (!id) return undefined
  const owner = user ? encodeURIComponent(String(user)) : 'i/web'
  return {url: `https://x.com/${owner}/status/${encodeURIComponent(String(id))}`, text: user ? `Post by @${user} on X` : 'Post on X'}
}
