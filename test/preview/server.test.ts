import {expect, it, onTestFinished} from 'vitest'
import {createEvents} from '../../src/preview/events.ts'
import {htmlReply} from '../../src/preview/reply.ts'
import {type Application, createPreviewServer, listen} from '../../src/preview/server.ts'

async function serve(application: () => Promise<Application>) {
  const faults: unknown[] = []
  const server = createPreviewServer({application, events: createEvents(), policy: {hosts: [], token: 'secret'}, fail: (error) => void faults.push(error)})
  const port = await listen(server, {host: '127.0.0.1', port: 0, strict: true})
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return {faults, ask: () => fetch(`http://localhost:${port}/a/`)}
}

it('who asks before the site is loaded waits for the page', async () => {
  const gate = {open: (_: Application): void => {}}
  const ready = new Promise<Application>((resolve) => {
    gate.open = resolve
  })
  const {ask} = await serve(() => ready)
  const state = {isAnswered: false}
  const asked = ask().finally(() => {
    state.isAnswered = true
  })
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(state.isAnswered).toBe(false)
  gate.open({base: () => '', roots: () => [], answer: ({path}) => htmlReply(200, `page ${path}`), act: () => undefined, state: () => ({version: 0, run: '', files: []})})
  expect(await (await asked).text()).toBe('page /a/')
})

it('who asks for a site that cannot be loaded is told so', async () => {
  const fault = new Error('no site')
  const {ask, faults} = await serve(() => Promise.reject(fault))
  expect((await ask()).status).toBe(500)
  expect(faults).toEqual([fault])
})
