/**
 * Picture addresses: `/<dataset>/<chart>.<format>` goes to the one handler. The words are those of
 * lib/export/formats.ts (a test compares them). `beforeFiles`, so that they beat `[dataset]/[chart]`.
 */
export const PICTURE_FORMATS = ['svg', 'png', 'pdf', 'pptx', 'csv', 'json', 'md']
const ID = '[a-z][a-z0-9-]*'

/** D3 is ESM only: Jest can load it, and the modules it uses, only when they are compiled. */
const D3 = [
  'd3-array',
  'd3-color',
  'd3-dispatch',
  'd3-drag',
  'd3-ease',
  'd3-format',
  'd3-interpolate',
  'd3-path',
  'd3-scale',
  'd3-selection',
  'd3-shape',
  'd3-time',
  'd3-time-format',
  'd3-timer',
  'd3-transition',
  'd3-zoom',
  'internmap',
]

const NOSNIFF = { key: 'X-Content-Type-Options', value: 'nosniff' }

/** @type {import('next').NextConfig} */
const nextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // `npm test` checks all types; a build would check tests and tools again, and make the first start wait.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@resvg/resvg-js', 'pdfkit', 'fontkit'],
  turbopack: {
    rules: { '*.bundle': { loaders: ['./scripts/bundle/build-loader.mjs'], as: '*.js' } },
  },
  transpilePackages: [...D3, '@noble/hashes'],
  outputFileTracingIncludes: { '/*': ['./data/**/*', './public/fonts/**/*'] },
  async rewrites() {
    const handler = '/api/charts/:dataset/:chart.:format'
    return {
      beforeFiles: [
        { source: '/api/openapi.json', destination: '/api/openapi' },
        { source: '/talks/:file([^/]+\\.[A-Za-z0-9]{1,12})', destination: '/api/talks/:file' },
        {
          source: `/:dataset(${ID})/:chart(${ID}).:format(${PICTURE_FORMATS.join('|')})`,
          destination: handler,
        },
        {
          source: `/:dataset(${ID})/:chart(${ID}).zip`,
          destination: '/api/bundles/:dataset/:chart',
        },
      ],
      // After the files of public/: any other ending is a format that we do not have, and the
      // handler says which ones there are.
      afterFiles: [
        {
          source: `/:dataset(${ID})/:chart(${ID}).:format([A-Za-z0-9]{1,12})`,
          destination: handler,
        },
      ],
      fallback: [],
    }
  },
  // Pages get their headers from proxy.ts, answers of the API from lib/http: a header set here would
  // win over theirs.
  async headers() {
    return [
      { source: '/_next/static/:path*', headers: [NOSNIFF] },
      {
        source: '/fonts/:path*',
        headers: [NOSNIFF, { key: 'Cache-Control', value: 'public, max-age=86400' }],
      },
    ]
  },
}
export default nextConfig
