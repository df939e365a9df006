// Where the add-in is served from, and where it gets Office.js: the two settings of npm run build.
const DEVELOPMENT = 'https://localhost:3000/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Hosts that are no place for an add-in: this machine, and names that stand for another one. */
const NO_PLACE = /(^|\.)(localhost|example|example\.(com|org|net)|invalid|test|contoso\.com)$/;
const THIS_MACHINE = /^(127\.|0\.0\.0\.0$|\[::1\]$)/;

/**
 * Reads the two settings.
 * @param {{ readonly [name: string]: string | undefined }} environment ADDIN_BASE_URL: https address of the
 *   folder that will hold dist/, with or without a slash at its end; when absent, that of this machine.
 *   OFFICE_JS_URL: https address of office.js; when absent, Microsoft's.
 * @returns {{ baseUrl: string, officeJs: string, isForThisMachine: boolean }} baseUrl ends in a slash
 * @throws Error with one sentence in both languages
 */
export function addinSettings(environment) {
  const { ADDIN_BASE_URL: base = '', OFFICE_JS_URL: office = '' } = environment;
  return {
    baseUrl: base === '' ? DEVELOPMENT : baseUrl(base),
    officeJs: office === '' ? OFFICE_JS : officeJs(office),
    isForThisMachine: base === '',
  };
}

/** @param {string} text as set */
function baseUrl(text) {
  const url = httpsUrl('ADDIN_BASE_URL', text, 'https://addin.your-company.cn/pcf/');
  if (url.search !== '' || url.hash !== '') {
    throw new Error(
      `ADDIN_BASE_URL“${text}”应为文件夹地址，不能带 ? 或 #。\n` +
        `ADDIN_BASE_URL “${text}” must be the address of a folder, without ? or #.`,
    );
  }
  if (NO_PLACE.test(url.hostname) || THIS_MACHINE.test(url.hostname)) {
    throw new Error(
      `ADDIN_BASE_URL“${text}”是本机或示例地址，别的电脑打不开：请填实际的服务器地址；只供本机使用时不要设置它。\n` +
        `ADDIN_BASE_URL “${text}” is this machine or a placeholder, which other computers cannot open: ` +
        'set the address of the server, or leave it unset for this machine alone.',
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** @param {string} text as set */
function officeJs(text) {
  const url = httpsUrl('OFFICE_JS_URL', text, OFFICE_JS);
  if (url.pathname.endsWith('/office.js')) return url.href;
  throw new Error(
    `OFFICE_JS_URL“${text}”应以 /office.js 结尾，office.js 按自己的地址寻找其余文件。\n` +
      `OFFICE_JS_URL “${text}” must end in /office.js, which finds its other files by its own address.`,
  );
}

/**
 * @param {string} name of the setting
 * @param {string} text as set
 * @param {string} sample that would do
 */
function httpsUrl(name, text, sample) {
  const url = URL.canParse(text) ? new URL(text) : null;
  // Quotes and the like would end the attribute or the policy that the address is put into.
  if (url?.protocol === 'https:' && url.username === '' && !/["'<>;,\s]/.test(text)) return url;
  throw new Error(
    `${name}“${text}”应为 https 地址，例如 ${sample}：Excel 只接受 https。\n` +
      `${name} “${text}” must be an https address such as ${sample}: Excel takes no other.`,
  );
}
