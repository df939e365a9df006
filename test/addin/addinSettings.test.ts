import { addinPolicy } from '../../.tools/addinPolicy.mjs';
import { addinSettings } from '../../.tools/addinSettings.mjs';

const PARTNER =
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';

it.each([
  ['https://pcf.firma.cn', 'https://pcf.firma.cn/'],
  ['https://pcf.firma.cn/', 'https://pcf.firma.cn/'],
  ['https://pcf.firma.cn/pcf', 'https://pcf.firma.cn/pcf/'],
  ['https://PCF.firma.cn:8443/a/b/', 'https://pcf.firma.cn:8443/a/b/'],
])('takes %s as the folder %s', (text, baseUrl) => {
  expect(addinSettings({ ADDIN_BASE_URL: text })).toMatchObject({
    baseUrl,
    isForThisMachine: false,
  });
});

it.each(['', undefined])('builds for this machine when no address is set: %p', (text) => {
  expect(addinSettings({ ADDIN_BASE_URL: text })).toEqual({
    baseUrl: 'https://localhost:3000/',
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    isForThisMachine: true,
  });
});

it.each([
  ['http://pcf.firma.cn/', /must be an https address/],
  ['pcf.firma.cn', /must be an https address/],
  ['https://', /must be an https address/],
  ['https://me:secret@pcf.firma.cn/', /must be an https address/],
  ['https://pcf.firma.cn/"x', /must be an https address/],
  ['https://pcf.firma.cn/?v=1', /without \? or #/],
  ['https://pcf.firma.cn/#top', /without \? or #/],
  ['https://localhost:3000', /this machine or a placeholder/],
  ['https://127.0.0.1/', /this machine or a placeholder/],
  ['https://[::1]/', /this machine or a placeholder/],
  ['https://addin.example.com/', /this machine or a placeholder/],
  ['https://www.contoso.com/', /this machine or a placeholder/],
])('refuses %s in one sentence of each language that names it', (text, english) => {
  const read = (): unknown => addinSettings({ ADDIN_BASE_URL: text });
  expect(read).toThrow(english);
  expect(read).toThrow(`ADDIN_BASE_URL“${text}”`);
  expect(read).toThrow(/^.+\n.+$/);
});

it('takes office.js from another server, and its policy lets scripts come from there alone', () => {
  const { officeJs } = addinSettings({ OFFICE_JS_URL: PARTNER });
  expect(officeJs).toBe(PARTNER);
  const scripts = addinPolicy(officeJs)
    .split('; ')
    .find((rule) => rule.startsWith('script-src'));
  expect(scripts).toBe(
    "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.cdn.partner.office365.cn",
  );
});

it('refuses an office.js of another name: it finds its other files by its own address', () => {
  const read = (): unknown =>
    addinSettings({ OFFICE_JS_URL: 'https://cdn.firma.cn/office.min.js' });
  expect(read).toThrow(/must end in \/office\.js/);
});

it('has a policy without eval of scripts, and without anything from anywhere', () => {
  // The rasteriser of the report's pictures is a WebAssembly program: that alone may be compiled.
  const policy = addinPolicy(PARTNER).replace("'wasm-unsafe-eval' ", '');
  expect(policy).not.toMatch(/unsafe-eval|\*|(?:script-src|connect-src)[^;]*unsafe/);
});
