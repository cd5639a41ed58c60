import 'server-only'
import { toAppError } from './fault.server'
import { methodNotAllowed, respondOptions, respondProblem } from './respond'

type Context<Params> = { params: Promise<Params> }
type Handler<Params> = (request: Request, context: Context<Params>) => Promise<Response>
export type ReadInput<Params> = { request: Request; params: Params; head: boolean }

/**
 * The methods of a route that can only be read. `answer` may throw: what it throws becomes
 * problem+json. The other methods are refused with the ones that work.
 */
export function reading<Params>(answer: (input: ReadInput<Params>) => Promise<Response>) {
  const read: Handler<Params> = async (request, context) => {
    const head = request.method === 'HEAD'
    try {
      return await answer({ request, params: await context.params, head })
    } catch (thrown) {
      return respondProblem(toAppError(thrown), head)
    }
  }
  const refuse = (request: Request) => respondProblem(methodNotAllowed(request.method), false)
  return {
    GET: read,
    HEAD: read,
    OPTIONS: respondOptions,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
  }
}
