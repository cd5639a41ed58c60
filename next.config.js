/** @type {import('next').NextConfig} */
const nextConfig = {
  serverExternalPackages: ['@resvg/resvg-js'],
  transpilePackages: ['d3-array', 'd3-path', 'd3-scale', 'd3-shape', 'd3-color', 'd3-format', 'd3-interpolate', 'd3-time', 'd3-time-format', 'd3-zoom', 'd3-selection', 'd3-dispatch', 'd3-drag', 'd3-ease', 'd3-timer', 'd3-transition', 'internmap'],
}
export default nextConfig
