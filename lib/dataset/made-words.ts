/** Id, label and, from the first to the last, the levels of the ordinal dimensions of made datasets. */
export const MADE_SCALES = [
  ['openness', 'Openness', 'Closed, By invitation, On request, Open'],
  ['decision', 'Who decides', 'One owner, A board, Elected members, All members'],
  ['upkeep', 'Rhythm of upkeep', 'Abandoned, Rare, Yearly, Monthly, Weekly'],
  ['manual', 'Written help', 'None, Notes, Guide, Full manual'],
  ['cost', 'Cost of joining', 'Free, Low, Moderate, High, Prohibitive'],
  ['reach', 'Reach', 'Village, Town, Region, Country, Continent, World'],
  ['privacy', 'What others see', 'Everything, Most things, Summaries, Little, Nothing'],
  ['recovery', 'Recovery', 'Lost, By hand, Guided, Automatic'],
  ['review', 'Review of changes', 'Unreviewed, By a colleague, Independent'],
  ['maturity', 'Maturity', 'Sketch, Trial, Pilot, Service, Standard, Classic, Heritage'],
  ['leaving', 'Taking data away', 'Impossible, On paper, Partial, Complete'],
  ['newcomers', 'Who can begin', 'Specialists, Trained, Practised, Curious, Adults, Anyone'],
] as const

/** Id, label and values of the dimensions with one value in a cell. */
export const MADE_CATEGORIES = [
  [
    'field',
    'Field',
    'Energy, Farming, Health, Housing, Learning, Lending, Mobility, Music, Water, Writing',
  ],
  ['licence', 'Licence', 'Public domain, Permissive, Share alike, Source available, Proprietary'],
  ['home', 'Home', 'Africa, Asia, Europe, North America, Oceania, South America'],
  ['funding', 'Funding', 'Members, Grants, Sales, Advertising, Donations, Public money, Founders'],
  [
    'tongue',
    'First language',
    'Arabic, Bengali, English, French, German, Hindi, Japanese, Mandarin, Portuguese, Spanish, Swahili, Turkish',
  ],
] as const

/** Id, label and values of the dimensions with several values in a cell. */
export const MADE_SETS = [
  [
    'served',
    'Who is served',
    'Households, Schools, Clinics, Workshops, Farms, Libraries, Councils',
  ],
  ['methods', 'Methods', 'Auction, Ballot, Lottery, Rota, Queue, Exchange, Common pool, Mediation'],
] as const

export const MADE_LAYERS = ['Ground', 'Network', 'Agreement', 'Service', 'Commons'] as const

/** The parts of a question: how it opens, what it is about, and its turn. */
export const MADE_QUESTIONS = {
  openings: [
    'Who looks after',
    'How do neighbours share',
    'What is a fair price for',
    'When may a stranger use',
    'Who repairs',
    'How is trust built around',
    'What does it take to leave',
    'Who counts',
    'How long should one wait for',
    'What is owed to those who built',
    'Who speaks for',
    'How can newcomers find',
  ],
  subjects: [
    'a garden',
    'a well',
    'the road',
    'an archive',
    'spare tools',
    'the harvest',
    'a workshop',
    'common land',
    'the harbour',
    'old letters',
    'a bicycle',
    'the evening meal',
    'a library shelf',
    'quiet rooms',
    'the power line',
    'a bridge',
    'seeds',
    'the school bus',
    'a lantern',
    'unpaid work',
  ],
  turns: [
    'when nobody is watching',
    'across three generations',
    'without a ledger',
    'after a bad winter',
    'in a crowded town',
    'if the founders go',
    'with little money',
    'among people who disagree',
    'once it has grown',
    'far from any court',
    'during a long strike',
    'before it is too late',
  ],
} as const

/** A name is one of each, joined without a space, and one of the nouns. */
export const MADE_NAMES = {
  first:
    'Al Bel Cor Dar El Fen Gal Hol Ist Jor Kal Lum Mar Nor Ost Pel Quin Ros Sel Tam Ul Vel Wes Yar'.split(
      ' ',
    ),
  middle: 'a be da e fi ge i ka lo mi no o ri ru sa ta u ve'.split(' '),
  last: 'dan del fer gor len mar nis ra ron sen ster tin tor va via wick'.split(' '),
  nouns:
    'Alliance, Assembly, Circle, Collective, Exchange, Foundation, Guild, House, Institute, League, Network, Office, Society, Trust, Union, Works'.split(
      ', ',
    ),
} as const
