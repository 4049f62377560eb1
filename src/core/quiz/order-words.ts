import {inlineText} from './inline-markdown.ts'

// Whole answers only: “Both slices share the same array” says nothing about other answers.
const placeWords = [
  // en
  /^(all|none|any|both|neither|either|some)( of)?( the)? (above|following|other (answers|options|choices)|previous (answers|options))$/,
  /^(all|none|any|both|neither|either)( of)? (these|those|them)( answers| options)?$/,
  /^(all|none|both|neither)( of)?( the)? (answers|options|choices|variants)( above| listed)?( (is|are) (right|correct|wrong|true))?$/,
  /^(all|none|any)( of)?( the)? listed( above)?$/,
  /^no(ne| (right|correct) answer)( of the above)? (is|are) (right|correct|listed)$/,
  // ru
  /^(все|всё|ничего|ни один|ни одно|ни одна|любо[ей]|любой|оба|обе|ничто)( из| вариант\S*)? ?(выше)?(перечисленн|указанн|привед[её]нн|назван|сказанн)\S*( выше| вариант\S*| ответ\S*)?( верн\S*| правильн\S*)?$/,
  /^(все|оба|ни один из|ни один) ?(вариант\S*|ответ\S*)( ответ\S*)?( верн\S*| правильн\S*| не верен| не подходит)?$/,
  /^нет (правильного|верного) ответа$/,
  // de, fr, es, pt, it, pl, tr
  /^(alle|alles|keine|keines|nichts|beide|jede|jedes)( der| von den)?( davon| oben genannten?| obigen?| genannten?| antworten| optionen| vorstehenden?)( antworten| optionen)?( (ist|sind) (richtig|falsch))?$/,
  /^(toutes?|tous|aucune?|les deux)( de| des)?( les| ces)?( réponses| propositions| choix)?( ci-dessus| précédentes?| qui précède)?( sont (correctes|justes))?$/,
  /^(tod[oa]s|ningun[oa]|amb[oa]s)( de)?( l[oa]s)?( anteriores| respuestas| opciones)( anteriores)?( son correctas)?$/,
  /^(tod[oa]s|nenhum[oa]?|amb[oa]s)( d?[oa]s| das?)?( anteriores| acima| respostas| opções| alternativas)( acima| anteriores)?( estão corretas)?$/,
  /^(tutt[ei]|nessun[oa]|entramb[ei])( d[ei]lle?| le)?( precedenti| risposte| opzioni)( precedenti)?( sono (corrette|giuste))?$/,
  /^(wszystkie|żadn[ae]|obie|żadna z)( z)? ?(powyższych|powyższe|odpowiedzi|wymienionych)( powyższych| są poprawne)?$/,
  /^(yukarıdakilerin )?(hepsi|hiçbiri|tümü|her ikisi)$/,
  // zh, ja, ko, ar
  /^(以上|上述)(都|全|皆|均)?(不?是|对|正确|不对|选项都?不?[是对]|全部|答案都?不?正确)$/,
  /^(以上|上記)の?(すべて|全て|どれでもない|いずれでもない|いずれも(正しい|正しくない))$/,
  /^(위의? )?(모두|모든 것|보기 모두|모두 (맞음|정답|아님)|해당 없음)$/,
  /^(جميع|كل|لا شيء|أي|كلا)( من| مما)? ?(ما سبق|ما ذكر|سبق|ذكر|الإجابات( صحيحة)?|الخيارات( صحيحة)?)$/
]

// “A and B”, “1, 2 and 3”, «А и Б»: letters and numbers of answers that a shuffle would move.
const letterWords = /^(both |only |just |оба |только |sowohl |nur |les deux |solo |tanto )?([a-eа-д]|[1-6])((, ?([a-eа-д]|[1-6]))*,? ?(and|or|&|\+|и|или|und|oder|et|ou|y|o|e|i|oraz|ve|和|と|및|و) ?([a-eа-д]|[1-6]))$/

/**
 * Tell whether an answer speaks of the place of other answers.
 *
 * Shape: `'All of the above'` → `'place'` (it must stay where it is), `'A and B'` → `'letters'` (all must stay), else `undefined`.
 * Units: whole answers only; case, markup and closing punctuation do not count.
 */
export function orderWords(text: string): 'place' | 'letters' | undefined {
  if (judged.has(text)) return judged.get(text)
  if (judged.size >= mostJudged) judged.clear()
  const found = judge(text)
  judged.set(text, found)
  return found
}

/** Every answer is asked about several times, and the patterns are dear. */
const judged = new Map<string, 'place' | 'letters' | undefined>()
const mostJudged = 5000

function judge(text: string): 'place' | 'letters' | undefined {
  const plain = inlineText(text).normalize('NFC').toLowerCase().replace(/[\s.!:;。]+$/u, '').replace(/\s+/g, ' ').trim()
  if (letterWords.test(plain)) return 'letters'
  return placeWords.some((pattern) => pattern.test(plain)) ? 'place' : undefined
}
