import type { Language } from '../../../texts/language';
import { readRibbon, type Ribbon } from './readRibbon';

/**
 * Reads the server's manifest.xml, for every language.
 * @throws Error when there is none, or one that is not understood
 */
export async function readRibbons(): Promise<Readonly<Record<Language, Ribbon>>> {
  const response = await fetch('/manifest.xml');
  if (!response.ok) throw new Error(`${String(response.status)} manifest.xml`);
  const manifest = await response.text();
  return { 'zh-CN': readRibbon(manifest, 'zh-CN'), 'en-US': readRibbon(manifest, 'en-US') };
}
