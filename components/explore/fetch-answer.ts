type Schemas = typeof import('@/lib/http/contract')
type Schema<Answer> = {
  safeParse: (body: unknown) => { success: true; data: Answer } | { success: false }
}

export type Question<Answer> = {
  address: string
  /** The schema by which the handler answers. */
  schema: (schemas: Schemas) => Schema<Answer>
  signal?: AbortSignal
}

const NOT_REACHED = 'The server could not be reached.'
const NOT_READ = 'The answer could not be read.'

/** The answer of a handler, parsed. Rejects with a sentence for the reader. */
export async function fetchAnswer<Answer>(question: Question<Answer>): Promise<Answer> {
  const { address, schema, signal } = question
  const response = await orSay(NOT_REACHED, fetch(address, { signal }))
  const body: unknown = await orSay(NOT_READ, response.json())
  // loaded with the first question, so that it costs the first paint nothing
  const schemas = await orSay(NOT_REACHED, import('@/lib/http/contract'))
  const answer = schema(schemas).safeParse(body)
  if (response.ok && answer.success) return answer.data
  const problem = schemas.problemSchema.safeParse(body)
  throw new Error(problem.success ? problem.data.detail : NOT_READ)
}

async function orSay<Answer>(sentence: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (cause) {
    throw new Error(sentence, { cause })
  }
}
