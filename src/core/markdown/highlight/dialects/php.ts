import type {Dialect} from '../dialect.ts'
import {unscoped} from './building-blocks.ts'

/** PHP. */
export const php: Dialect = {
  name: 'nx',
  word: '[\\\\A-Za-z_\\u0080-\\uffff][\\\\\\w\\u0080-\\uffff]*',
  operators: '[~!%^&*+=|:.<>/@?-]+',
  punctuation: '[[\\]{}();,]+',
  comments: {sd: '/\\*\\*(?!/)'},
  scopes: {...unscoped, title: '?', subst: '?', number: 'number', meta: '?', class: '?', symbol: '?'},
  inStrings: {se: '\\\\(?:[nrt"$\\\\]|[0-7]{1,3}|x[\\da-f]{1,2})'},
  pieces: {
    cp: '\\?>',
    fm: '\\b__(?:callStatic|set_state|construct|debugInfo|toString|destruct|invoke|wakeup|clone|sleep|isset|unset|call|get|set)\\b',
    no: '\\b__(?:NAMESPACE|FUNCTION|METHOD|CLASS|TRAIT|LINE|FILE|DIR)__\\b|(?<=\\bconst\\s+)[A-Za-z_]\\w*',
    na: '(?<=(?:->|::)\\s*)[A-Za-z_]\\w*',
    nc: '(?<=\\bclass\\s+)[\\\\A-Za-z_][\\\\\\w]*',
    nf: '(?<=\\bfunction\\s+&?\\s*)[A-Za-z_]\\w*',
    nv: '\\$+[A-Za-z_]\\w*'
  },
  words: {
    k: 'and E_PARSE old_function E_ERROR or as E_WARNING parent eval PHP_OS break exit case extends PHP_VERSION cfunction FALSE print for require continue foreach require_once declare return default static do switch die stdClass echo else TRUE elseif var empty if xor enddeclare include virtual endfor include_once while endforeach global endif list endswitch new endwhile not array E_ALL NULL final php_user_filter interface implements public private protected abstract clone try catch throw this use namespace trait yield finally match class function const true false null'
  },
  lineFeedIn: 'c1'
}
