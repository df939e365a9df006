import { nearTexts } from '../src/ledger/text/nearTexts';
import { nameKey, lookAlikeKey } from '../src/ledger/text/nameKey';
const PARTS = ['热轧', '冷轧', '镀锌', '无缝', '碳钢', '铝合金', '聚乙烯', '板', '管', '棒', '件'];
const A=['电机','轴承','螺栓','钢板','法兰','垫片','油漆','电缆','减速机','箱体','联轴器','支架','端盖','密封圈','阀门','弹簧','齿轮','导轨','液压缸','泵体'];
const B=['Q235B','45#','304','6061-T6','HT250','ZG230-450','QAl10-4-4','PVC','PE100','M12','DN50','YE3-132','φ20','δ10','SKF6205'];
function nameOf(number: number): string {
  const parts = [...String(number)].map((digit) => PARTS[Number(digit)] ?? '');
  return `${parts.join('')}${String(number % 97)}`;
}
function nameB(n:number){return `${PARTS[n%11]}${A[(n*7)%20]}(${B[(n*13)%15]}) ${n%31}x${n%57}`}
for (const [label,f] of [['a',nameOf],['b',nameB]] as const) {
const factors = Array.from({length:5000},(_,i)=>f(i*3+1));
const names = Array.from({length:10000},(_,i)=>f(i*7+30001));
let t=performance.now();
const near = nearTexts(factors.map(n=>({exact:nameKey(n),alike:lookAlikeKey(n)})));
console.log(label,'index',performance.now()-t, new Set(names).size);
for(let r=0;r<1;r++){t=performance.now();const c=process.cpuUsage();let n=0;let h=0;for(const x of names)for(const y of near({exact:nameKey(x),alike:lookAlikeKey(x)},{least:.5,most:5,isWanted:()=>true})){n++;h=(h*31+y.index+Math.round(y.score*1e6))|0}
const u=process.cpuUsage(c);console.log('near',performance.now()-t,'cpu',(u.user+u.system)/1000,n,h)}
}
