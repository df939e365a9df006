/**
 * The content security policy of the add-in's page. Scripts come from the add-in's own server and
 * from Office.js's; no eval, but WebAssembly: the rasteriser of the report's pictures. Connections:
 * none of the product's own but for its files; Office.js may fetch files of its own server. Its
 * telemetry (*.pipe.aria.microsoft.com and others that Microsoft does not
 * list) is not let through: Office.js works without, and no ledger's page speaks to anybody.
 * Styles in the page: Fluent writes them while it runs, and so does Office.js in Excel on the web.
 * @param {string} officeJs address of office.js
 * @returns {string} for a meta tag
 */
export function addinPolicy(officeJs) {
  const { origin } = new URL(officeJs);
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${origin}`,
    `connect-src 'self' ${origin}`,
    `style-src 'self' 'unsafe-inline' ${origin}`,
    `img-src 'self' data: ${origin}`,
    "font-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
