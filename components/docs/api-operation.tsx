import type { OpenApi, Operation, Parameter } from '@/lib/http/openapi-types'
import { operationAnchor } from './anchors'
import { ApiAnswers } from './api-answers'
import { ApiParameters } from './api-parameters'

type Props = { path: string; operation: Operation; document: OpenApi; origin: string }

/** One address: what it is for, what it takes, what it answers, and addresses to try. */
export function ApiOperation({ path, operation, document, origin }: Props) {
  const anchor = operationAnchor(operation)
  const groups = grouped(operation.parameters)
  return (
    <article className="docs-operation" id={anchor}>
      <h3>
        <a href={`#${anchor}`}>{operation.summary}</a>
      </h3>
      <p className="docs-path">
        <code>GET {path}</code>
      </p>
      <p>{operation.description}</p>
      {operation['x-examples'].length > 0 && (
        <ul className="docs-examples">
          {operation['x-examples'].map(({ summary, address }) => (
            <li key={address}>
              {summary}: <a href={address}>{address}</a>
              <code className="docs-curl">{`curl '${origin}${address}'`}</code>
            </li>
          ))}
        </ul>
      )}
      {groups.map(({ group, parameters }, index) => (
        <details key={group} open={index === 0}>
          <summary>
            {group}{' '}
            <span className="docs-count">{parameters.map(({ name }) => name).join(' ')}</span>
          </summary>
          <ApiParameters {...{ operation, group, parameters }} />
        </details>
      ))}
      <ApiAnswers {...{ operation, document }} />
    </article>
  )
}

/** Parameters under their headings, in the order of the document. */
function grouped(parameters: readonly Parameter[]): { group: string; parameters: Parameter[] }[] {
  const names = [...new Set(parameters.map((each) => each['x-group']))]
  return names.map((group) => ({
    group,
    parameters: parameters.filter((each) => each['x-group'] === group),
  }))
}
