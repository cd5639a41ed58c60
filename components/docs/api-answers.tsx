import type { Answer, OpenApi, Operation, Reference } from '@/lib/http/openapi-types'

type Props = { operation: Operation; document: OpenApi }

/** What an address answers, status by status. */
export function ApiAnswers({ operation, document }: Props) {
  const answers = Object.entries(operation.responses).map(([status, answer]) => ({
    status,
    ...followed(answer, document),
  }))
  return (
    <details>
      <summary>
        Answers <span className="docs-count">{answers.map(({ status }) => status).join(' ')}</span>
      </summary>
      <dl className="docs-parameters" aria-label="Answers">
        {answers.map(({ status, description, headers, content }) => (
          <div key={status}>
            <dt>
              <code>{status}</code>
            </dt>
            <dd>
              {description}
              <span className="docs-words">
                {content && (
                  <span>
                    As: <code>{Object.keys(content).join(' ')}</code>
                  </span>
                )}
                {headers && (
                  <span>
                    With: <code>{Object.keys(headers).join(' ')}</code>
                  </span>
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** The answer itself, where a name stands for it. */
function followed(answer: Answer | Reference, { components }: OpenApi): Answer {
  if (!('$ref' in answer)) return answer
  const name = answer.$ref.split('/').at(-1) ?? ''
  return components.responses[name] ?? { description: '' }
}
