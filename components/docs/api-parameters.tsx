import type { Operation, Parameter } from '@/lib/http/openapi-types'
import { parameterAnchor } from './anchors'
import { allowedWords, defaultWords } from './schema-words'

type Props = { operation: Operation; group: string; parameters: readonly Parameter[] }

/** The keys of one group: what each is for, what it may be, and what holds without it. */
export function ApiParameters({ operation, group, parameters }: Props) {
  return (
    <dl className="docs-parameters" aria-label={group}>
      {parameters.map((parameter) => (
        <div key={parameter.name} id={parameterAnchor(operation, parameter)}>
          <dt>
            <code>{parameter.name}</code>
            {parameter.required && <span className="docs-required">needed</span>}
          </dt>
          <dd>
            {parameter.description}
            <ParameterWords parameter={parameter} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ParameterWords({ parameter }: { parameter: Parameter }) {
  const { schema, example, explode } = parameter
  const allowed = allowedWords(schema)
  const usual = defaultWords(schema)
  const several = explode === false ? ', several with commas between' : ''
  const such = typeof example === 'string' ? example : exampleKeys(example)
  return (
    <span className="docs-words">
      {allowed.length > 0 && (
        <span>
          Allowed: <code>{allowed.join(' ')}</code>
          {several}
        </span>
      )}
      {usual !== '' && (
        <span>
          Without it: <code>{usual}</code>
        </span>
      )}
      {such !== '' && (
        <span>
          Such as: <code>{such}</code>
        </span>
      )}
    </span>
  )
}

function exampleKeys(example: Record<string, string> | undefined): string {
  return Object.entries(example ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
}
