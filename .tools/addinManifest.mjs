const DEVELOPMENT = 'https://localhost:3000/';

/**
 * The manifest with a server's addresses in the place of those of development.
 * @param {string} manifest as in the repository
 * @param {string} baseUrl of the server, with a slash at its end
 * @returns {string} to be installed
 */
export function manifestFor(manifest, baseUrl) {
  // An address may hold &, which XML wants written as an entity.
  const address = baseUrl.replaceAll('&', '&amp;');
  return manifest.replace(/^<!--.*-->\n/m, '').replaceAll(DEVELOPMENT, () => address);
}

/**
 * Files of the add-in's own that the manifest names, as paths within dist/.
 * @param {string} manifest to be installed
 * @param {string} baseUrl its addresses begin with
 * @returns {string[]} each once
 */
export function filesNamedBy(manifest, baseUrl) {
  const address = baseUrl.replaceAll('&', '&amp;');
  const named = [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)]
    .map(([, url]) => /** @type {string} */ (url))
    .filter((url) => url.startsWith(address))
    .map((url) => url.slice(address.length));
  return [...new Set(named)];
}
