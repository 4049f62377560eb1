/** Style of the view; it lives in a shadow tree, so no style of the site reaches it. */
export const style = `
:host{all:initial;color-scheme:light dark;--paper:light-dark(#fff,#1d2027);--ink:light-dark(#1b1e24,#e8eaee);--line:light-dark(#cfd4dc,#434956);--soft:light-dark(#f4f5f7,#272b34);--bad:light-dark(#b3261e,#ff8a80);--warn:light-dark(#8a5a00,#ffcf70);--link:light-dark(#0b57d0,#9cc3ff)}
*{box-sizing:border-box}
.overlay,.panel,.bar{font:14px/1.5 system-ui,sans-serif;color:var(--ink);position:fixed;z-index:2147483647}
.overlay{inset:0;background:#0008;overflow:auto;padding:4vh 1rem 5rem}
.box{max-width:60rem;margin:0 auto;background:var(--paper);border-top:4px solid var(--bad);border-radius:8px;padding:1rem 1.25rem;box-shadow:0 8px 40px #0008}
.panel{right:1rem;bottom:3.5rem;width:min(46rem,calc(100vw - 2rem));max-height:70vh;overflow:auto;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem;box-shadow:0 8px 40px #0006}
.title{display:flex;gap:1rem;align-items:baseline;justify-content:space-between}
h2{font-size:1.05rem;margin:.25rem 0;overflow-wrap:anywhere}
ul{list-style:none;margin:.5rem 0;padding:0}
.message{border-left:3px solid var(--line);padding:.25rem 0 .25rem .75rem;margin:.75rem 0}
.message.error{border-color:var(--bad)}
.message.warning{border-color:var(--warn)}
p{margin:.25rem 0;overflow-wrap:anywhere}
.place{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline}
button{font:inherit;color:inherit;cursor:pointer;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.1rem .6rem}
button:focus-visible,a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.place-button{font-family:ui-monospace,monospace;color:var(--link);background:none;border:0;padding:0;text-decoration:underline;text-align:left;overflow-wrap:anywhere}
.rule{color:var(--link);font-size:.85em}
.error .reason strong{color:var(--bad)}
.warning .reason strong{color:var(--warn)}
code,.frame{font-family:ui-monospace,monospace;font-size:.92em}
code{background:var(--soft);border-radius:4px;padding:0 .25em}
.frame{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.5rem .75rem;margin:.5rem 0;overflow:auto;white-space:pre;tab-size:2}
.at-fault{color:var(--bad)}
.note,.foot{opacity:.85}
.foot{font-size:.92em}
.bar{right:1rem;bottom:1rem;display:flex;flex-wrap:wrap;gap:.5rem;justify-content:flex-end;max-width:calc(100vw - 2rem)}
.bar>*{background:var(--paper);border:1px solid var(--line);border-radius:999px;padding:.15rem .75rem;box-shadow:0 2px 8px #0003}
.badge{display:flex;gap:.6rem;align-items:center;border-color:var(--warn);padding-right:.25rem}
.badge button{border-radius:999px}
.notice{border-color:var(--bad)}
.counts.error{border-color:var(--bad);color:var(--bad)}
.counts.warning{border-color:var(--warn)}
@media print{:host{display:none}}
`
