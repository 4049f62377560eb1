import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Choice, creditOf, foldText, readTypedNumber, scoringWeights} from '../../../src/core/quiz/scoring.ts'
import type {Scoring} from '../../../src/core/quiz/types.ts'

const rules: readonly Scoring[] = ['exact', 'balanced', 'per-option']
const anyRule = fc.constantFrom(...rules)
const anyChoice = fc
  .record({right: fc.integer({min: 1, max: 10}), wrong: fc.integer({min: 0, max: 10})})
  .chain(({right, wrong}) => fc.record({right: fc.constant(right), wrong: fc.constant(wrong), hits: fc.integer({min: 0, max: right}), misses: fc.integer({min: 0, max: wrong})}))

describe('scoring', () => {
  it('gives 0 to 1, and 1 for the right set only', () => {
    fc.assert(fc.property(anyRule, anyChoice, (rule, choice) => {
      const credit = creditOf(rule, choice)
      expect(credit).toBeGreaterThanOrEqual(0)
      expect(credit).toBeLessThanOrEqual(1)
      expect(credit === 1).toBe(choice.hits === choice.right && choice.misses === 0)
    }))
  })

  it('never falls with one more hit and never rises with one more wrong tick', () => {
    fc.assert(fc.property(anyRule, anyChoice, (rule, choice) => {
      if (choice.hits < choice.right) expect(creditOf(rule, {...choice, hits: choice.hits + 1})).toBeGreaterThanOrEqual(creditOf(rule, choice))
      if (choice.misses < choice.wrong && choice.hits + choice.misses > 0) {
        expect(creditOf(rule, {...choice, misses: choice.misses + 1})).toBeLessThanOrEqual(creditOf(rule, choice))
      }
    }))
  })

  it('gives nothing for nothing, and nothing under `balanced` for everything', () => {
    fc.assert(fc.property(anyRule, anyChoice, (rule, choice) => {
      expect(creditOf(rule, {...choice, hits: 0, misses: 0})).toBe(0)
      if (choice.wrong) expect(creditOf('balanced', {...choice, hits: choice.right, misses: choice.wrong})).toBeCloseTo(0)
    }))
  })

  it('does not depend on the order of the options', () => {
    const anyOptions = fc.array(fc.record({correct: fc.boolean(), chosen: fc.boolean()}), {minLength: 2, maxLength: 12}).filter((options) => options.some(({correct}) => correct))
    const creditFor = (rule: Scoring, options: readonly {correct: boolean; chosen: boolean}[]): number => {
      const count = (correct: boolean, only: boolean): number => options.filter((option) => option.correct === correct && (option.chosen || !only)).length
      const [gain, loss, start] = scoringWeights(rule, {right: count(true, false), wrong: count(false, false)})
      // As the page adds it up, option by option.
      const sum = options.reduce((total, {correct, chosen}) => total + (chosen ? (correct ? gain : -loss) : 0), start)
      if (options.every(({correct, chosen}) => correct === chosen)) return 1
      return options.some(({chosen}) => chosen) ? Math.max(0, sum) : 0
    }
    fc.assert(fc.property(anyRule, anyOptions.chain((options) => fc.tuple(fc.constant(options), fc.shuffledSubarray(options, {minLength: options.length}))), (rule, [options, shuffled]) => {
      expect(creditFor(rule, shuffled)).toBeCloseTo(creditFor(rule, options), 10)
      const count = (correct: boolean, only: boolean): number => options.filter((option) => option.correct === correct && (option.chosen || !only)).length
      expect(creditFor(rule, options)).toBeCloseTo(creditOf(rule, {right: count(true, false), hits: count(true, true), wrong: count(false, false), misses: count(false, true)}), 10)
    }))
  })

  it('is the same as its weights, which the page has', () => {
    fc.assert(fc.property(anyRule, anyChoice, (rule, choice) => {
      expect(byWeights(rule, choice)).toBeCloseTo(creditOf(rule, choice), 10)
    }))
  })

  it.each([
    ['exact', 0],
    ['balanced', 0.5],
    ['per-option', 2 / 3]
  ] as const)('one of two right ones, none of one wrong: %s', (rule, credit) => {
    expect(creditOf(rule, {right: 2, hits: 1, wrong: 1, misses: 0})).toBeCloseTo(credit)
  })
})

function byWeights(rule: Scoring, {right, wrong, hits, misses}: Choice): number {
  const [gain, loss, start] = scoringWeights(rule, {right, wrong})
  return hits + misses ? Math.max(0, hits * gain - misses * loss + start) : 0
}

describe('typed answers', () => {
  it('are folded: white space, case, quotes, widths', () => {
    expect(foldText('  LdD\t ./app ')).toBe('ldd ./app')
    expect(foldText('“Ａ”')).toBe(foldText('"a"'))
    expect(foldText('LdD', true)).toBe('LdD')
  })

  it.each([['3,14', 3.14], ['-1 024.5', -1024.5], ["1'000", 1000], ['1e3', 1000], ['−5', -5], ['–0,5', -0.5], ['1e−3', 0.001], ['5−3', NaN], ['three', NaN], ['٣٫٥', 3.5], ['۳٫۵', 3.5], ['\u061c-١٬٠٢٤٫٥', -1024.5], ['\u200e−۷', -7], ['٣ج', NaN]])('read numbers: %s', (text, number) => {
    expect(readTypedNumber(foldText(text))).toBe(number)
  })
})
