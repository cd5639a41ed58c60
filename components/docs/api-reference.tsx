import type { OpenApi } from '@/lib/http/openapi-types'
import { operationAnchor } from './anchors'
import { ApiOperation } from './api-operation'

/** The whole API, from its document. `origin`: where it stands, for lines to copy. */
export function ApiReference({ document, origin }: { document: OpenApi; origin: string }) {
  const { info, tags, paths } = document
  const operations = Object.entries(paths).map(([path, { get }]) => ({ path, operation: get }))
  const parts = tags.map(({ name, description }) => ({
    name,
    description,
    operations: operations.filter(({ operation }) => operation.tags.includes(name)),
  }))
  return (
    <div className="docs">
      <header className="docs-head">
        <h1>The API</h1>
        <p className="page-lead">{info.description}</p>
        <p className="links">
          <span>Version {info.version}</span>
          <a href="/api/openapi.json">This reference as OpenAPI 3.1</a>
        </p>
      </header>
      <nav className="docs-contents" aria-label="Contents">
        {parts.map((part) => (
          <div key={part.name}>
            <h2>{part.name}</h2>
            <ul>
              {part.operations.map(({ path, operation }) => (
                <li key={path}>
                  <a href={`#${operationAnchor(operation)}`}>{operation.summary}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="docs-body">
        {parts.map((part) => (
          <section key={part.name} className="docs-part">
            <h2>{part.name}</h2>
            <p>{part.description}</p>
            {part.operations.map(({ path, operation }) => (
              <ApiOperation key={path} {...{ path, operation, document, origin }} />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}
