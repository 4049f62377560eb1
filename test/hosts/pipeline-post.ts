import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'
import {compile} from '../../src/core/compile.ts'

/** A quiz with what pipelines trip over: HTML, braces, quotes, addresses, markdown in texts, the end of a script. */
export const quiz = `[quiz]
[[quiz.questions]]
question = 'Is *it* < & "q" {x} [l{y}](/a{b}?a=1&b="c") ![p{z}"](/i.png "t{t}")?'
explanation = 'Because **so**, and \`<b>{1}\`.'
hints = ['Look.']
[[quiz.questions.answers]]
text = 'yes </script> {1+1}'
correct = true
[[quiz.questions.answers]]
text = 'no'
feedback = 'Oh'
[[quiz.questions]]
question = 'How many?'
correct_answer = 4
`

/** Front matter of the post that goes through every pipeline. */
export const data = `title = 'A'
date = 2020-06-29T09:00:00+03:00
tags = ['x']
url = '/a.html'
${quiz}`

/** What our own build writes for the quiz. */
export async function ownQuiz(): Promise<unknown> {
  const {quizHtml} = await compile({path: 'a.md', value: `+++\n${data}+++\n`})
  return quizOf(quizHtml)
}

/** The quiz on a page, as a reader of HTML sees it: names, attributes in whatever order, texts. */
export function quizOf(html: string): unknown {
  const found = quizzesOf(html)
  if (found.length !== 1) throw new Error(`Unexpected ${found.length} quizzes, expected one`)
  return found[0]
}

/** All quizzes on a page. */
export function quizzesOf(html: string): unknown[] {
  return find(parseFragment(html).childNodes).map(describe)
}

type Node = DefaultTreeAdapterTypes.ChildNode

function find(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (node.nodeName === 'quiz-matter' ? [node] : 'childNodes' in node ? find(node.childNodes) : []))
}

function describe(node: Node): unknown {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  const {attrs, childNodes, nodeName} = node as DefaultTreeAdapterTypes.Element
  return {name: nodeName, attributes: Object.fromEntries(attrs.map(({name, value}) => [name, value])), children: joined(childNodes.filter((child) => child.nodeName !== '#comment').map(describe))}
}

/** React puts comments between texts. */
function joined(children: readonly unknown[]): unknown[] {
  const result: unknown[] = []
  for (const child of children) {
    const last = result.at(-1)
    if (typeof last === 'string' && typeof child === 'string') result[result.length - 1] = last + child
    else result.push(child)
  }
  return result
}
