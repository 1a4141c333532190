/** The look of the report: one sheet, light and dark, screen and paper. Nothing is fetched. */
export const style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#57606a;--line:#d0d7de;--soft:#f6f8fa;--link:#0550ae;--bad:#b3261e;--warn:#805600;--hint:#0a5f8a;--good:#1a6b34;--badbg:#fdecea;--warnbg:#fdf3dc;--hintbg:#e4f1f9;--goodbg:#e6f4ea;--mark:#ffe08a;--markfg:#1b1f24}
@media (prefers-color-scheme:dark){:root{--bg:#10141a;--fg:#e6e9ee;--dim:#a3adb8;--line:#333b45;--soft:#181e26;--link:#82b7ff;--bad:#ff9b93;--warn:#f0c060;--hint:#7cc7f2;--good:#7fd69a;--badbg:#3b1a18;--warnbg:#352a10;--hintbg:#10293a;--goodbg:#122e1c;--mark:#6b5200;--markfg:#fff}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer,nav>div{max-width:68rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.6rem;margin:1.2rem 0 .4rem}h2{font-size:1.3rem;margin:2.4rem 0 .6rem;padding-bottom:.2rem;border-bottom:1px solid var(--line)}h3{font-size:1.1rem;margin:1rem 0 .5rem}h4{font-size:1rem;margin:1.3rem 0 .4rem}
p{margin:.5rem 0;max-width:75ch}ul,ol{padding-left:1.3rem;margin:.5rem 0}
small{color:var(--dim);font-size:.85em;font-weight:400}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
pre{margin:0;padding:.6rem .8rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere}
p code,li code,td code,th code,h3 code,h4 code{overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-9999px}.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem 1rem;z-index:9}
header ul{list-style:none;padding:0;color:var(--dim)}
header .verdict{font-size:1.15rem;font-weight:600;margin:.8rem 0}
nav{position:sticky;top:0;background:var(--bg);border-bottom:1px solid var(--line);z-index:5}
nav>div{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;padding-top:.5rem;padding-bottom:.5rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem .9rem;list-style:none;padding:0;margin:0}
nav a{display:inline-block;padding:.15rem 0}
.search{display:flex;gap:.5rem;align-items:center;margin-left:auto}
.search[hidden]{display:none}
.search input{font:inherit;padding:.25rem .6rem;border:1px solid var(--dim);border-radius:6px;background:var(--bg);color:var(--fg);width:16rem;max-width:100%}
.cause{border:1px solid var(--line);border-left:5px solid var(--hint);border-radius:8px;padding:.2rem 1rem 1rem;margin:1rem 0;scroll-margin-top:6rem}
section{scroll-margin-top:5rem}
.cause.error{border-left-color:var(--bad)}.cause.warning{border-left-color:var(--warn)}
.badge{display:inline-block;font-size:.78rem;font-weight:700;padding:.1rem .5rem;border-radius:99px;border:1px solid currentColor;white-space:nowrap}
.badge.error,.badge.failure{color:var(--bad);background:var(--badbg)}.badge.warning{color:var(--warn);background:var(--warnbg)}.badge.hint,.badge.start{color:var(--hint);background:var(--hintbg)}.badge.up{color:var(--good);background:var(--goodbg)}.badge.stop{color:var(--dim);background:var(--soft)}
.quote{margin:.8rem 0}.quote figcaption{color:var(--dim);font-size:.85rem;overflow-wrap:anywhere}
.quote .no{color:var(--dim);padding-right:.8rem;user-select:none}
mark{background:var(--mark);color:var(--markfg);border-bottom:2px solid var(--bad);padding:0 1px}
.note{margin:.2rem 0 0;color:var(--dim);font-size:.9rem}
.risk{font-size:.8rem;font-weight:400;color:var(--dim);border:1px solid var(--line);border-radius:4px;padding:.05rem .4rem}
.diff span{display:block}.diff .add{color:var(--good);background:var(--goodbg)}.diff .del{color:var(--bad);background:var(--badbg)}.diff .file{font-weight:700}.diff .at{color:var(--hint)}
.commands{position:relative;margin:.6rem 0}.commands button{position:absolute;right:.4rem;top:.4rem;font:inherit;font-size:.8rem;padding:.1rem .5rem;border:1px solid var(--dim);border-radius:5px;background:var(--bg);color:var(--fg);cursor:pointer}
.diff{margin:.6rem 0}
table{border-collapse:collapse;width:100%;margin:.6rem 0}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;font-weight:400}thead th{font-weight:600;color:var(--dim);font-size:.85rem}
tbody th{width:32%}.timeline td:first-child{width:11.5rem;font-variant-numeric:tabular-nums}time span{display:inline-block}
.bar{display:block;width:100%;height:.7rem;border-radius:3px;margin:.35rem 0 .1rem}.bar .all{fill:var(--line)}.bar .used{fill:var(--good)}.bar.warn .used{fill:var(--warn)}.bar.bad .used{fill:var(--bad)}
.bar+span{font-size:.85rem}
.strip{display:block;width:100%;height:3rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.2rem 0}.strip .start{fill:var(--hint)}.strip .up{fill:var(--good)}.strip .failure,.strip .error{fill:var(--bad)}.strip .stop{fill:var(--dim)}.strip .warning{fill:var(--warn)}
.where{display:block}
details{margin:.4rem 0}summary{cursor:pointer;padding:.25rem 0}
[hidden]{display:none!important}
footer{color:var(--dim);font-size:.9rem;padding-top:1rem;padding-bottom:2rem;margin-top:2rem;border-top:1px solid var(--line)}
@media (max-width:40rem){.search{margin-left:0;width:100%}.search input{width:100%}.timeline td:first-child{width:6.3rem}nav{position:static}tbody th{width:auto}.cause{padding:.1rem .7rem .8rem}}
@media print{nav,.skip,.commands button{display:none}body{font-size:11pt}.cause{break-inside:auto}pre,figure,tr{break-inside:avoid}a{color:inherit}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
