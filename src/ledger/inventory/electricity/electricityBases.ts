/** By which electricity may be counted; the first holds until somebody answers. */
export const BASES = ['location', 'market'] as const;
