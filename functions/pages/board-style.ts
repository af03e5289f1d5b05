/** The one style of the board: the colours of the console, system fonts, light and dark, paper for the clinic's meeting. */
export const boardStyle = `
:root{color-scheme:light dark;--ground:#f2f3ef;--surface:#fff;--sunk:#f6f7f4;--line:#d8dcd5;--line-2:#808a83;--ink:#18211d;--ink-2:#535e57;
--accent:#0d665b;--accent-2:#094d45;--on-accent:#fff;--accent-soft:#e1efec;--emergency:#bd231b;--emergency-soft:#fdecea;--urgent:#8f5200;
--urgent-soft:#fdf2e0;--concern:#665500;--concern-soft:#f6f2d9;--follow:#40536b;--follow-soft:#e9eef4;--mark:#ffe08a;--on-mark:#18211d;
--shadow:0 1px 2px rgb(20 30 25/6%),0 6px 20px rgb(20 30 25/5%)}
@media (prefers-color-scheme:dark){:root{--ground:#0f1412;--surface:#181e1b;--sunk:#131916;--line:#2d3631;--line-2:#77837c;--ink:#e9eeea;
--ink-2:#a5b1aa;--accent:#63cdb9;--accent-2:#8be0d0;--on-accent:#04211b;--accent-soft:#16312b;--emergency:#ff8f84;--emergency-soft:#3b1a17;
--urgent:#f3b961;--urgent-soft:#35260d;--concern:#d8c765;--concern-soft:#2c2811;--follow:#adc1da;--follow-soft:#1d2733;--mark:#6b5200;--on-mark:#fff;
--shadow:0 1px 2px rgb(0 0 0/40%)}}
*,*::before,*::after{box-sizing:border-box}
html{font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-variant-numeric:tabular-nums;
-webkit-text-size-adjust:100%;background:var(--ground);color:var(--ink)}
body{margin:0}
h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote,fieldset{margin:0;padding:0}
ul,ol{list-style:none}
fieldset{border:0;min-width:0}
h1{font-size:24px;line-height:1.25;letter-spacing:-.015em;font-weight:650}
h2{font-size:17px;line-height:1.3;font-weight:650}
h3{font-size:16px;line-height:1.35;font-weight:650}
a{color:var(--accent)}
.quiet{color:var(--ink-2)}
.small{font-size:14px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:8px;background:var(--surface);padding:12px 16px;border-radius:8px;z-index:9}
.skip:focus{left:8px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
main:focus{outline:none}
button,input,select,textarea{font:inherit;color:inherit}
button{min-height:44px;padding:8px 16px;border-radius:10px;border:1px solid var(--line-2);background:var(--surface);cursor:pointer;font-weight:600}
button:hover{border-color:var(--accent);color:var(--accent)}
button.first{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
button.first:hover{background:var(--accent-2);border-color:var(--accent-2);color:var(--on-accent)}
button.plain{border-color:transparent;background:none;font-weight:500;color:var(--ink-2);text-decoration:underline;text-underline-offset:3px;padding:8px}
button.plain:hover{color:var(--accent)}
input,select,textarea{min-height:44px;padding:8px 12px;border-radius:10px;border:1px solid var(--line-2);background:var(--surface);max-width:100%}
textarea{width:100%;min-height:88px;resize:vertical;line-height:1.4}
input[type=checkbox],input[type=radio]{min-height:0;width:20px;height:20px;margin:0;accent-color:var(--accent);flex:none}
label{font-weight:600}
summary{cursor:pointer;min-height:44px;padding:10px 0;font-weight:600;color:var(--accent)}
mark{background:var(--mark);color:var(--on-mark);border-radius:3px;padding:0 2px}
mark.mild{background:none;color:inherit;text-decoration:underline dotted;text-underline-offset:4px;padding:0}

.top{display:flex;align-items:center;gap:8px 24px;flex-wrap:wrap;padding:8px 24px;background:var(--surface);border-bottom:1px solid var(--line);position:sticky;top:0;z-index:5}
.brand{display:flex;align-items:center;gap:8px;font-weight:700;color:var(--ink);text-decoration:none;min-height:44px}
.brand svg{width:22px;height:22px;fill:none;stroke:var(--accent);stroke-width:2;stroke-linecap:round}
.find{display:flex;gap:8px;margin:0 auto;flex:0 1 440px}
.find input{flex:1;min-width:0;background:var(--sunk)}
.me{display:flex;align-items:center;gap:8px;font-size:14px}
.desk{display:grid;grid-template-columns:216px minmax(0,1fr);gap:32px;max-width:1440px;margin:0 auto;padding:24px}
.side ul{position:sticky;top:92px;display:grid;gap:2px}
.side a{display:flex;align-items:center;justify-content:space-between;min-height:44px;padding:8px 12px;border-radius:10px;color:var(--ink-2);text-decoration:none;font-weight:550}
.side a:hover{background:var(--accent-soft);color:var(--ink)}
.side a[aria-current]{background:var(--surface);color:var(--ink);box-shadow:var(--shadow);font-weight:650}
.count{font-size:13px;font-weight:700;border-radius:99px;padding:1px 9px;background:var(--follow-soft);color:var(--follow)}
.count.danger{background:var(--emergency-soft);color:var(--emergency)}
.headline{display:flex;align-items:baseline;justify-content:space-between;gap:8px 24px;flex-wrap:wrap;margin-bottom:16px}
.headline p{color:var(--ink-2)}
.lead{color:var(--ink-2);margin:4px 0 16px;max-width:68ch}

.note{background:var(--surface);border-left:6px solid var(--accent);border-radius:10px;padding:12px 16px;margin:0 0 16px;box-shadow:var(--shadow)}
.note.wrong{border-left-color:var(--emergency)}
.stale .headline::after{content:'The server is not answering: what you see may be old.';flex-basis:100%;color:var(--emergency);font-weight:600}
.card{background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:16px;box-shadow:var(--shadow)}
.card+.card{margin-top:16px}
.empty{background:var(--surface);border:1px dashed var(--line-2);border-radius:14px;padding:32px 24px;text-align:center;color:var(--ink-2)}
.empty strong{display:block;color:var(--ink);font-size:18px;margin-bottom:4px}

.level{display:inline-flex;align-items:center;gap:6px;font-size:13px;font-weight:700;letter-spacing:.03em;white-space:nowrap;vertical-align:middle;color:var(--ink-2)}
.level svg{width:15px;height:15px;flex:none}
.level-emergency{color:var(--emergency)}
.level-urgent{color:var(--urgent)}
.level-concern{color:var(--concern)}
.level-follow_up,.level-unclear{color:var(--follow)}
.level-self_care,.level-all_clear{color:var(--accent)}
.late{color:var(--emergency);font-weight:650}
.who{white-space:nowrap}

.rows{background:var(--surface);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);overflow:hidden}
.row{display:grid;grid-template-columns:150px minmax(0,1fr) 220px auto;gap:4px 16px;align-items:center;padding:12px 16px;position:relative}
.row+.row{border-top:1px solid var(--line)}
.row:hover{background:var(--sunk)}
.row:focus-within{background:var(--accent-soft)}
.row.emergency{box-shadow:inset 4px 0 var(--emergency)}
.row.urgent{box-shadow:inset 4px 0 var(--urgent)}
.row a[data-open]{color:inherit;text-decoration:none;font-weight:600}
.row a[data-open]::after{content:'';position:absolute;inset:0}
.row a[data-open]:focus-visible{outline:none}
.row:has(a[data-open]:focus-visible){outline:3px solid var(--accent);outline-offset:-3px;border-radius:14px}
.row .acts{position:relative;z-index:1;display:flex;gap:8px;justify-content:flex-end}
.row .quote{grid-column:2/4;overflow-wrap:anywhere;color:var(--ink-2)}
.row .later{display:block}
.row .state{font-size:14px}
.bar{display:block;width:100%;height:4px;margin-top:4px;border-radius:2px;overflow:hidden}
.bar .track{fill:var(--line)}
.bar .fill{fill:var(--line-2)}
.bar.near .fill{fill:var(--urgent)}
.bar.over .fill{fill:var(--emergency)}
.more{margin-top:16px}
.keys{margin-top:16px;font-size:14px;color:var(--ink-2)}
kbd{font:inherit;font-size:13px;border:1px solid var(--line-2);border-bottom-width:2px;border-radius:5px;padding:0 6px;background:var(--surface)}

.view{display:grid;grid-template-columns:minmax(0,1fr) 360px;grid-template-rows:auto auto 1fr;gap:16px 24px;align-items:start}
.view>.acts-now{grid-column:2;grid-row:1}
.view>.thread{grid-column:1;grid-row:1/span 3}
.view>.facts{grid-column:2;grid-row:2}
.acts-now,.facts{display:grid;gap:16px}
.acts-now .card+.card,.facts .card+.card{margin-top:0}
.case{border-left:6px solid var(--urgent)}
.case.emergency{border-left-color:var(--emergency)}
.case.closed{border-left-color:var(--line)}
.card>*+*{margin-top:8px}
.card .buttons{display:grid;gap:8px;margin-top:12px}
.card .buttons button{width:100%}
.prompt{border:2px solid var(--emergency);border-radius:10px;padding:10px 12px;font-weight:600;font-size:15px}
.call.first{background:var(--accent);color:var(--on-accent);font-size:18px;min-height:56px}
.call{display:flex;align-items:center;justify-content:center;min-height:44px;padding:8px 16px;border-radius:10px;border:1px solid var(--accent);font-weight:650;text-decoration:none}
.facts dl,.pairs{display:grid;grid-template-columns:auto minmax(0,1fr);gap:4px 12px;font-size:15px}
.facts dt,.pairs dt{color:var(--ink-2)}
.plan li{display:flex;justify-content:space-between;gap:12px;padding:6px 0;border-top:1px solid var(--line);font-size:15px}
.plan li:first-child{border-top:0}
.plan small{display:block;color:var(--ink-2);font-size:14px}
.thread ol{display:grid;gap:12px}
.day{display:flex;align-items:center;gap:12px;color:var(--ink-2);font-size:14px;font-weight:600}
.day::before,.day::after{content:'';height:1px;background:var(--line);flex:1}
.said{max-width:min(640px,88%);border-radius:14px;padding:12px 16px;box-shadow:var(--shadow)}
.said .head{display:flex;justify-content:space-between;gap:4px 16px;flex-wrap:wrap;font-size:14px;color:var(--ink-2)}
.said blockquote{margin:4px 0;font-size:18px;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere}
.said.patient{background:var(--surface);border:1px solid var(--line);justify-self:start}
.said.patient.emergency{border-color:var(--emergency)}
.said.patient.urgent{border-color:var(--urgent)}
.said.ours{background:var(--accent-soft);justify-self:end}
.said.ours blockquote{font-size:15px}
.said.ours.not-sent{background:none;border:1px dashed var(--line-2);box-shadow:none}
.said.note-of{background:var(--concern-soft);justify-self:center;width:100%;max-width:640px}
.said details{font-size:15px}
.said details ul{display:grid;gap:6px}
.line{font-size:14px;color:var(--ink-2);text-align:center;padding:0 24px}
.line b{color:var(--ink);font-weight:600}
.line.strong{color:var(--ink)}
.trail li{font-size:14px;color:var(--ink-2);padding:3px 0}

.form{display:grid;gap:16px;max-width:760px}
.form .card+.card{margin-top:0}
.form .two{display:grid;grid-template-columns:1fr 1fr;gap:16px}
.field{display:grid;gap:4px;align-content:start}
.field input,.field select{width:100%}
.field .hint{font-size:14px;color:var(--ink-2);font-weight:400}
.problem{font-size:14px;color:var(--emergency);font-weight:600}
.field [aria-invalid=true]{border-color:var(--emergency);border-width:2px}
.tick [aria-invalid=true]{outline:2px solid var(--emergency);outline-offset:2px}
.ticks{display:grid;grid-template-columns:repeat(auto-fill,minmax(170px,1fr));gap:0 16px}
.tick{display:flex;align-items:center;gap:10px;min-height:44px;font-weight:500}
legend{float:left;width:100%;font-weight:650;font-size:17px;padding:0;margin-bottom:4px}
legend+*{clear:both}
.sites{width:100%}
.sites td,.sites th{padding:2px 12px 2px 0}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{text-align:left;padding:8px 16px 8px 0;border-top:1px solid var(--line);vertical-align:top}
thead th{border-top:0;font-size:14px;color:var(--ink-2);font-weight:600}
td.number,th.number{text-align:right}
.wide{overflow-x:auto}
.chart{width:100%;max-width:440px;height:auto;display:block;margin:8px 0}
.chart text{font-size:12px;fill:var(--ink-2)}
.chart .axis{stroke:var(--line);stroke-width:1}
.chart .ink{fill:var(--accent)}
.chart .ink-2{fill:var(--follow)}
.chart .line{fill:none;stroke:var(--accent);stroke-width:2}
.chart .band{fill:var(--accent-soft)}
.chart .gap{fill:var(--emergency)}
.chart .first-step{fill:var(--accent);fill-opacity:.7}
.chart .later-step{fill:var(--accent-soft);stroke:var(--accent)}
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(440px,100%),1fr));gap:16px}
.grid>*{min-width:0}
.grid>.card+.card{margin-top:0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:16px;margin-bottom:16px}
.figure{background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:14px 16px}
.figure b{display:block;font-size:26px;line-height:1.2;letter-spacing:-.02em}
.figure span{color:var(--ink-2);font-size:14px}
.gate{max-width:440px;margin:10vh auto;padding:0 16px}
.gate .card{padding:24px}
.gate ul{display:grid;gap:8px;margin-top:16px}
.gate button{width:100%;text-align:left;display:flex;justify-content:space-between;gap:12px;min-height:56px;align-items:center}
.gate button{display:block}.gate button span{display:block;color:var(--ink-2);font-weight:400;font-size:14px}

@media (min-width:761px){html{scrollbar-gutter:stable}}
@media (max-width:1080px){.view{grid-template-columns:minmax(0,1fr)}.view>.acts-now,.view>.thread,.view>.facts{grid-column:1;grid-row:auto}
.row{grid-template-columns:minmax(0,1fr) auto}.row .quote{grid-column:1/-1;grid-row:3}.row .acts{grid-column:2;grid-row:1/span 2}.row .state{grid-column:1}}
@media (max-width:760px){.top{padding:8px 16px;gap:0 12px;position:static}.find{order:3;flex:1 0 100%;margin:0}.me{margin-left:auto;gap:0}.me .quiet{display:none}.clinic{display:none}
.desk{grid-template-columns:minmax(0,1fr);gap:12px;padding:0 16px 48px}.side{margin:0 -16px;border-bottom:1px solid var(--line);background:var(--surface)}
.side ul{position:static;display:flex;overflow-x:auto;padding:4px 8px;gap:0}.side a{white-space:nowrap;gap:8px}.side a[aria-current]{box-shadow:none;background:var(--accent-soft)}
.form .two{grid-template-columns:1fr}.said{max-width:100%}.line{padding:0}}
@media (hover:none){.keys{display:none}}
@media (prefers-contrast:more){.quiet,.row .quote,.line{color:inherit}}
@media (prefers-reduced-motion:no-preference){.bar .fill{transition:width 1s linear}}
@media print{:root{color-scheme:light;--ground:#fff;--surface:#fff;--sunk:#fff;--line:#999;--line-2:#666;--ink:#000;--ink-2:#333;--accent:#0d665b;--accent-soft:#eef5f3;
--emergency:#bd231b;--urgent:#8f5200;--concern:#665500;--concern-soft:#fff;--follow:#40536b;--mark:#ffe08a;--on-mark:#000}
.call,.call.first{background:none;border:0;color:#000;justify-content:flex-start;padding:0}.top,.side,.skip,button,.keys,.find,form{display:none}.desk,.view{display:block;padding:0}
.card,.said,.rows,.figure{box-shadow:none;border:1px solid #999;break-inside:avoid;margin-bottom:8px}.said details{display:none}}
`;
