/** How far two values are apart for alpha: another name, another rank, or a difference of numbers. */
export const ALPHA_METRICS = ['nominal', 'ordinal', 'interval'] as const
export type AlphaMetric = (typeof ALPHA_METRICS)[number]
