import {describe, expect, it} from 'vitest'
import {read} from './read.ts'

const suggested = async (key: string, options = {}) => (await read(JSON.stringify({title: 'A', [key]: {}}), options)).messages.filter(({rule}) => rule === 'front-matter-unknown-key').map(({reason}) => /expected `(.*)`$/.exec(reason)?.[1])

describe('misspelt fields', () => {
  it.each([
    ['titel', 'title'], ['tittle', 'title'], ['latmod', 'lastmod'], ['publish_date', 'publishDate'], ['descripton', 'description'], ['wieght', 'weight'],
    ['keyword', 'keywords'], ['featured_img', 'featured_image'], ['alias', 'aliases'], ['expirey_date', 'expiryDate'], ['categorie', 'categories'], ['drafts', 'draft'], ['quizz', 'quiz'], ['tagss', 'tags']
  ])('%s is taken for %s', async (key, field) => {
    expect(await suggested(key)).toEqual([field])
  })

  it.each([
    'author', 'authors', 'series', 'toc', 'math', 'comments', 'cover', 'image', 'images', 'thumbnail', 'song', 'tag', 'output', 'data', 'updated', 'excerpt', 'subtitle', 'link', 'featuredimage',
    'modified', 'menu', 'constructor', 'hasownproperty', 'tags_weight', 'tile', 'state', 'user'
  ])('%s is not', async (key) => {
    expect(await suggested(key)).toEqual([])
  })

  it('know the taxonomies and the date fields of the site', async () => {
    expect(await suggested('topic', {taxonomies: ['topics']})).toEqual(['topics'])
    expect(await suggested('topics', {taxonomies: ['topics']})).toEqual([])
  })
})
