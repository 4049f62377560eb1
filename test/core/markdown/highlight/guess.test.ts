import {expect, it} from 'vitest'
import {guessLexer} from '../../../../src/core/markdown/highlight/guess.ts'

it.each([
  ['#!/bin/sh\nls', 'Bash'],
  ['#!/usr/bin/env bash\nls', 'Bash'],
  ['package main\nfmt.Println()', 'Go'],
  ['#include <vector>', 'C++'],
  ['<?php echo 1', 'PHTML'],
  ['hello', 'fallback'],
  ['', 'fallback']
])('guesses %j to be %s', (code, name) => {
  expect(guessLexer(code).name).toBe(name)
})
