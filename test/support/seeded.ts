/** How laws are checked: always with the same random cases, so that a red test stays red. */
export const SEEDED = { seed: 14067, numRuns: 200 } as const;
