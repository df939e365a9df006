import { LIBRARY } from '../src/factors/library';
import { factorIndex } from '../src/factors/matching/factorIndex';
import { matchFactor } from '../src/factors/matching/matchFactor';
import { classify } from '../src/factors/classes/classify';
import { foldName, keyOf } from '../src/factors/text/foldName';
const PARTS = ['热轧', '冷轧', '镀锌', '无缝', '碳钢', '铝合金', '聚乙烯', '板', '管', '棒', '件'];
function nameOf(number: number): string {
  const parts = [...String(number)].map((digit) => PARTS[Number(digit)] ?? '');
  return `${parts.join('')}${String(number % 97)}`;
}
const library = Array.from({ length: 5000 }, (_, at) => {
  const record = LIBRARY[at % LIBRARY.length]!;
  const names = at < LIBRARY.length ? record.names : { zh: [nameOf(at)], en: [`factor ${String(at)}`] };
  return { ...record, id: `${record.id}-${String(at)}`, names, synonyms: [] };
});
const names = Array.from({ length: 10000 }, (_, at) => nameOf(at * 7 + 3));
let t = performance.now();
const index = factorIndex(library);
console.log('index', performance.now() - t);
for (let r = 0; r < 3; r++) {
  t = performance.now(); const c = process.cpuUsage();
  let n = 0; for (const name of names) n += matchFactor(index, name).candidates.length;
  const u = process.cpuUsage(c);
  console.log('match', performance.now() - t, 'cpu', (u.user + u.system) / 1000, n);
}
t = performance.now(); for (const n of names) classify(foldName(n)); console.log('classify', performance.now() - t);
t = performance.now(); let h=0; for (const n of names) h+=index.near(keyOf(foldName(n)), 0.6).length; console.log('near', performance.now() - t,h);
