/** The one style of the pages behind our links: system fonts, light and dark, a thumb's targets, no picture from anywhere. */
export const pageStyle = `
:root{color-scheme:light dark;--ground:#fff;--raised:#f4f5f7;--ink:#14171c;--quiet:#545b66;--line:#c9ced6;--accent:#0b57c4;--on-accent:#fff;
--danger:#b3170c;--warn:#8a4b00;--mark:#ffe08a;--on-mark:#14171c}
@media (prefers-color-scheme:dark){:root{--ground:#0f1216;--raised:#1a1f26;--ink:#eef1f5;--quiet:#a9b2bf;--line:#3a424d;--accent:#8ab8ff;--on-accent:#06182f;
--danger:#ff8a7d;--warn:#ffbe6b;--mark:#6b5200;--on-mark:#fff}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-variant-numeric:tabular-nums;
background:var(--ground);color:var(--ink)}
body{margin:0;padding:16px 16px 64px}
main{max-width:640px;margin:0 auto}
h1{font-size:24px;line-height:1.25;margin:8px 0 8px}
h2{font-size:18px;line-height:1.3;margin:32px 0 8px}
p{margin:0 0 12px}
ul{margin:0 0 12px;padding-left:20px}
a{color:var(--accent)}
.quiet{color:var(--quiet)}
.level{display:inline-flex;align-items:center;gap:8px;font-weight:700;letter-spacing:.04em;margin:0}
.level svg{width:24px;height:24px;flex:none;fill:currentColor}
.emergency{color:var(--danger)}
.urgent{color:var(--warn)}
.prompt{border:2px solid var(--danger);border-left-width:8px;border-radius:8px;padding:12px 16px;margin:16px 0;font-weight:600}
.note{border-left:6px solid var(--accent);background:var(--raised);border-radius:8px;padding:12px 16px;margin:16px 0}
.wrong{border-left-color:var(--danger)}
label{display:block;font-weight:600;margin:24px 0 8px}
.code{width:100%;max-width:240px;min-height:72px;font:inherit;font-size:40px;letter-spacing:.2em;text-align:center;color:inherit;background:var(--raised);
border:2px solid var(--quiet);border-radius:12px;padding:8px}
button,.call{display:block;width:100%;min-height:56px;margin:12px 0;padding:12px 16px;font:inherit;font-size:18px;font-weight:700;text-align:center;
border-radius:12px;border:2px solid var(--accent);background:transparent;color:var(--accent);cursor:pointer;text-decoration:none}
button.first,.call{background:var(--accent);color:var(--on-accent)}
.call{font-size:20px}
.call.second{font-size:18px;background:transparent;color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.words{background:var(--raised);border-radius:12px;padding:12px 16px;margin:0 0 16px}
.words blockquote{margin:4px 0 8px;font-size:20px;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:var(--mark);color:var(--on-mark)}
.mild{background:transparent;color:inherit;text-decoration:underline dotted;text-underline-offset:4px}
.facts{margin:0;padding:0;list-style:none}
.facts li{padding:4px 0;border-top:1px solid var(--line)}
.facts li:first-child{border-top:0}
details{margin:12px 0}
summary{min-height:44px;padding:8px 0;font-weight:600;cursor:pointer}
caption{text-align:left;padding:12px 0 4px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:6px 12px 6px 0;border-top:1px solid var(--line);vertical-align:top}
.steps{margin:0 0 12px;padding-left:24px}
.steps li{padding:4px 0}
.jump{display:inline-block;min-height:44px;padding:10px 0}
.pain{display:block;width:100%;max-width:480px;height:auto;margin:12px 0}
.pain text{font-size:11px;fill:var(--quiet)}
.pain .axis{stroke:var(--line)}
.pain .line{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round}
.pain circle{fill:var(--accent)}
textarea{display:block;width:100%;min-height:96px;font:inherit;color:inherit;background:var(--raised);border:2px solid var(--quiet);border-radius:12px;padding:12px}
.spaced{overflow-wrap:anywhere;white-space:pre-wrap}
@media (prefers-contrast:more){.quiet{color:inherit}}
@media print{button,.call,form{display:none}.words,.note{background:none;border:1px solid}}
`;
