import type { Texts } from '../zhCN';

/**
 * How a way of counting electricity is called beside a figure.
 * @param key of the answer: location or market
 * @param texts the language
 */
export function basisName(key: string, { analysis }: Pick<Texts, 'analysis'>): string {
  const names: Readonly<Record<string, string>> = analysis.bases;
  return names[key] ?? key;
}
