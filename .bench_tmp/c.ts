import { nearTexts as old } from './old/nearTexts';
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
const factors = Array.from({length:5000},(_,i)=>f(i*3+1)).map(n=>({exact:nameKey(n),alike:lookAlikeKey(n)}));
const names = Array.from({length:10000},(_,i)=>f(i*7+30001)).map(n=>({exact:nameKey(n),alike:lookAlikeKey(n)}));
const [a,b]=[old(factors),nearTexts(factors)];
const cpu=[0,0];
for(let r=0;r<10;r++)for(const [k,near] of [a,b].entries()){const c=process.cpuUsage();for(const x of names.slice(r*1000,r*1000+1000))near(x,{least:.5,most:5,isWanted:()=>true});const u=process.cpuUsage(c);cpu[k]+=u.user/1000}
console.log(label,'old',cpu[0],'new',cpu[1]);
}
