const PATHS = {
  link: 'M6.5 9.5 9.5 6.5M7 4.5 8.8 2.7a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.500 7.200 13.300a3.200 3.200 0 0 1-4.500-4.500L4.500 7',
  download: 'M8 2v8M4.500 7 8 10.500 11.500 7M2.500 13.500h11',
  moon: 'M13 9.500A5.500 5.500 0 0 1 6.500 3a5.500 5.500 0 1 0 6.500 6.500Z',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9ZM10.300 10.300 14 14',
  chevron: 'M4 6.500 8 10l4-3.500',
  close: 'M3.500 3.500l9 9M12.500 3.500l-9 9',
  left: 'M13.500 8h-11M6.500 4 2.500 8l4 4',
  right: 'M2.500 8h11M9.500 4l4 4-4 4',
  book: 'M8 4C6.500 3 4.500 2.800 2 3v9.500c2.500-.2 4.500 0 6 1 1.500-1 3.500-1.200 6-1V3c-2.500-.2-4.500 0-6 1ZM8 4v9.500',
  plus: 'M8 3v10M3 8h10',
  check: 'M3 8.500 6.500 12 13 4.500',
  more: 'M3.400 8h.010M8 8h.010M12.600 8h.010',
  up: 'M8 13.500v-11M4 6.500l4-4 4 4',
  down: 'M8 2.500v11M4 9.500l4 4 4-4',
  pin: 'M5 2.500h6M6 2.500v4.500L4 9.500h8L10 7V2.500M8 9.500V14',
  pencil: 'M3 13l.700-3L10.700 3l2.300 2.300L6 12.300ZM9 4.700 11.300 7',
  table: 'M2 3.500h12v9H2ZM2 6.500h12M6 6.500v6',
} as const

export type IconName = keyof typeof PATHS

/** A drawn sign: the fonts have no arrows, ticks or the like. The words beside it say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
