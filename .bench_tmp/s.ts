import { calculateStudy } from '../src/app/calculateStudy';
import { gridOf } from '../test/support/gridOf';
const PARTS = ['热轧', '冷轧', '镀锌', '无缝', '碳钢', '铝合金', '聚乙烯', '板', '管', '棒', '件'];
const A=['电机','轴承','螺栓','钢板','法兰','垫片','油漆','电缆','减速机','箱体','联轴器','支架','端盖','密封圈','阀门','弹簧','齿轮','导轨','液压缸','泵体'];
const B=['Q235B','45#','304','6061-T6','HT250','ZG230-450','QAl10-4-4','PVC','PE100','M12','DN50','YE3-132','φ20','δ10','SKF6205'];
function nameB(n:number){return `${PARTS[n%11]}${A[(n*7)%20]}(${B[(n*13)%15]}) ${n%31}x${n%57}`}
const [N,F]=[Number(process.argv[2]??10000),Number(process.argv[3]??5000)];
const rows=Array.from({length:N},(_,i)=>[nameB(i*7+30001),i%97+1]);
const f=Array.from({length:F},(_,i)=>[nameB(i*3+1),1+i%9,'kgCO2e/kg','库']);
const sheets=[gridOf('原材料',[['材料名称','用量(kg)'],...rows]),gridOf('因子',[['名称','排放因子','单位','来源'],...f])];
const t=performance.now();const c=process.cpuUsage();
const s=calculateStudy([{file:'a.xlsx',sheets,owned:[],copies:[]}],{gwp:null,boundary:null,language:null,answers:new Map()});
const u=process.cpuUsage(c);
console.log('study',performance.now()-t,'cpu',u.user/1000,s.inventory.questions.length,s.findings.length);
