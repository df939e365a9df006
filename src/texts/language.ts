/** Languages of everything a person sees; the first is the default. */
export const LANGUAGES = ['zh-CN', 'en-US'] as const;

/** A language tag. */
export type Language = (typeof LANGUAGES)[number];
