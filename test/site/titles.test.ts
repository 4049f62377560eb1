import {describe, expect, it} from 'vitest'
import {pluralize} from '../../src/site/pluralize.ts'
import {titleCase, type TitleCaseStyle} from '../../src/site/title-case.ts'

// All values are what Hugo 0.169 prints for `title` and `inflect.Pluralize`.

describe('pluralize', () => {
  const plurals = {
    post: 'posts',
    'life hack': 'life hacks',
    news: 'news',
    series: 'series',
    category: 'categories',
    day: 'days',
    box: 'boxes',
    church: 'churches',
    bus: 'buses',
    quiz: 'quizzes',
    person: 'people',
    Person: 'People',
    child: 'children',
    mouse: 'mice',
    leaf: 'leaves',
    knife: 'knives',
    photo: 'photos',
    video: 'videoes',
    hero: 'heroes',
    analysis: 'analyses',
    datum: 'data',
    criterion: 'criteria',
    information: 'information',
    заметка: 'заметкаs',
    'Post Two': 'Post Twoes',
    s: 's',
    zz: 'zzes',
    status: 'statuses',
    index: 'indices',
    matrix: 'matrices',
    'my-series': 'my-series',
    docs: 'docs',
    CSS: 'CSSes',
    CMS: 'CMSes',
    NEWS: 'NEWS',
    Zs: 'Zs',
    half: 'halves',
    roof: 'roofs',
    piano: 'pianos',
    cactus: 'cacti',
    woman: 'women',
    tooth: 'teeth',
    thesis: 'theses',
    '': ''
  }
  it.each(Object.entries(plurals))('writes %s as %s', (singular, plural) => expect(pluralize(singular)).toBe(plural))
})

describe('titleCase', () => {
  const styles: readonly (readonly [TitleCaseStyle, string, string])[] = [
    ['ap', 'the art of war', 'The Art of War'],
    ['ap', 'docker compose vs. k8s', 'Docker Compose vs. K8s'],
    ['ap', 'iOS', 'IOS'],
    ['ap', 'ci/cd', 'Ci/Cd'],
    ['ap', 'go-lang and friends', 'Go-Lang and Friends'],
    ['ap', 'hello: the end', 'Hello: The End'],
    ['ap', 'привет мир', 'Привет Мир'],
    ['ap', "what's new in it", "What's New in It"],
    ['ap', 'foo   bar', 'Foo   Bar'],
    ['ap', 'to be or not to be', 'To Be or Not to Be'],
    ['ap', 'step-by-step', 'Step-by-Step'],
    ['ap', 'ßtraße', 'ßtraße'],
    ['ap', 'of', 'Of'],
    ['ap', '“the quoted” title', '“The Quoted” Title'],
    ['ap', 'v1.2 is out', 'V1.2 Is Out'],
    ['ap', 'c++', 'C++'],
    ['ap', 'follow-up to the-end', 'Follow-Up to The-End'],
    ['ap', 'one_two three', 'One_two Three'],
    ['chicago', 'a tale of two cities', 'A Tale of Two Cities'],
    ['go', 'the art of war', 'The Art Of War'],
    ['go', "don't stop", "Don'T Stop"],
    ['go', '“the quoted” title', '“the Quoted” Title'],
    ['go', 'node.js', 'Node.Js'],
    ['go', 'one_two three', 'One_two Three'],
    ['go', 'über uns', 'Über Uns'],
    ['firstupper', 'the art of war', 'The art of war'],
    ['firstupper', '(in brackets)', '(in brackets)'],
    ['none', 'the art of war', 'the art of war']
  ]
  it.each(styles)('%s: %s → %s', (style, text, title) => expect(titleCase(text, style)).toBe(title))
})
