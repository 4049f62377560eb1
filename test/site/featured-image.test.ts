import {describe, expect, it} from 'vitest'
import {featuredImageKeys, findFeaturedImage} from '../../src/site/featured-image.ts'
import type {Resource} from '../../src/site/site.ts'

const resource = (name: string): Resource => ({name, title: name, source: `content/p/b/${name}`, url: `/sub/p/b/${name}`, outputPath: `p/b/${name}`, mediaType: 'image/png', params: {}})
const find = (params: Parameters<typeof findFeaturedImage>[0]['params'], names: readonly string[] = []) =>
  findFeaturedImage({params, resources: names.map(resource), folder: 'content/p/b/', baseUrl: 'https://example.org/sub/', keys: featuredImageKeys})

describe('findFeaturedImage', () => {
  it('takes the first key that holds a text', () => {
    const params = {thumbnail: 't.png', images: ['i.png'], cover: {image: 'c.png', alt: 'Cover'}, image: {caption: ''}, featured: true}
    expect(find(params)).toMatchObject({key: 'cover.image', value: 'c.png', alt: 'Cover'})
    expect(find({...params, featuredimage: 'f.png'})).toMatchObject({key: 'featuredimage'})
    expect(find({...params, featuredimage: 'f.png', featured_image: 'first.png', featured_image_alt: 'First'})).toMatchObject({key: 'featured_image', alt: 'First'})
    expect(find({images: ['i.png', 'j.png']})).toMatchObject({key: 'images', value: 'i.png'})
    expect(find({cover: 'c.png'})).toMatchObject({key: 'cover'})
    expect(find({featured: 'no', image: {preview_only: true}})).toMatchObject({key: 'featured', value: 'no'})
    expect(find({featured: true, image: ''})).toBeUndefined()
  })

  it('looks in the bundle, then below the root, with or without a slash', () => {
    expect(find({image: 'Pic.PNG'}, ['pic.png'])).toMatchObject({url: '/sub/p/b/pic.png', permalink: 'https://example.org/sub/p/b/pic.png'})
    expect(find({image: '/img/x.jpg'})).toMatchObject({url: '/sub/img/x.jpg', permalink: 'https://example.org/sub/img/x.jpg'})
    expect(find({image: 'img/x.jpg'})).toMatchObject({url: '/sub/img/x.jpg'})
    expect(find({image: 'https://example.com/x.jpg'})).toMatchObject({url: 'https://example.com/x.jpg'})
    expect(find({image: 'data:image/png;base64,AA'})).toMatchObject({url: 'data:image/png;base64,AA'})
  })

  it('falls back on a file of the bundle by its name', () => {
    expect(find({}, ['a.png', 'thumb.png', 'my-feature.png'])).toMatchObject({key: '', value: 'my-feature.png', url: '/sub/p/b/my-feature.png'})
    expect(find({}, ['a.png', 'thumb.png'])).toMatchObject({value: 'thumb.png'})
    expect(find({}, ['a.png'])).toBeUndefined()
  })
})
