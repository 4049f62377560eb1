import {expect, it} from 'vitest'
import {guessLexer} from '../../../../src/core/markdown/highlight/guess.ts'

it.each([
  ['#!/bin/sh\nls', 'Bash'],
  ['#!/usr/bin/env bash\nls', 'Bash'],
  ['package main\nfmt.Println()', 'Go'],
  ['#include <vector>', 'C++'],
  ['<?php echo 1', 'fallback'],
  ['<?php package ', 'Go'],
  ['<%= a %>', 'fallback'],
  ['*IN01', 'RPGLE'],
  ['**FREE\n#include <vector>', 'RPGLE'],
  ['package a\ntempl b', 'Templ'],
  ['package a\nfmt.\ntempl b', 'Templ'],
  ['VAR', 'fallback'],
  ['var', 'GDScript3'],
  ['hello', 'fallback'],
  ['', 'fallback']
])('guesses %j to be %s', (code, name) => {
  expect(guessLexer(code).name).toBe(name)
})
