// Loaded before a host that has no option for it: its servers listen on 127.0.0.1 only.
import {Server} from 'node:net'

const {listen} = Server.prototype

Server.prototype.listen = function (...args) {
  const [first, ...rest] = args
  if (typeof first === 'object' && first !== null && first.port !== undefined) {
    return listen.call(this, {...first, host: '127.0.0.1'}, ...rest)
  }
  return listen.apply(this, args)
}
