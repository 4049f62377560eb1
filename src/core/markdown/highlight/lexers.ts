/**
 * The lexers of Chroma, best first: what makes Hugo take a word for a known language.
 *
 * Shape: a line each, `name|grammar of highlight.js|aliases|file name patterns`; `~` in an alias stands for a blank. Lexers without a grammar print plain lines.
 * Source: Chroma 2.27 as in Hugo 0.169.
 */
export const lexerTable = `
PHP|php|php php3 php4 php5|*.php *.php[345] *.inc
PHTML|php-template|phtml|*.phtml *.php *.php[345] *.inc
ABAP||abap|*.abap *.ABAP
ABNF|abnf|abnf|*.abnf
ActionScript|actionscript|as actionscript|*.as
ActionScript 3|actionscript|as3 actionscript3|*.as
Ada|ada|ada ada95 ada2005|*.adb *.ads *.ada
Agda||agda|*.agda
AL||al|*.al *.dal
Alloy||alloy|*.als
AMPL||ampl|*.mod *.run
Angular2|xml|ng2
ANTLR||antlr
ApacheConf|apache|apacheconf aconf apache|.htaccess apache.conf apache2.conf
APL||apl|*.apl
AppleScript|applescript|applescript|*.applescript
ArangoDB AQL|sql|aql|*.aql
Arduino|arduino|arduino|*.ino
ArmAsm|armasm|armasm|*.s *.S
Arturo||arturo art|*.art
ATL||atl|*.atl
AutoHotkey|autohotkey|autohotkey ahk|*.ahk *.ahkl
AutoIt|autoit|autoit|*.au3
Awk|awk|awk gawk mawk nawk|*.awk
Ballerina||ballerina|*.bal
Bash|bash|bash sh ksh zsh shell|*.sh *.ksh *.bash *.ebuild *.eclass .env .env.* *.env *.exheres-0 *.exlib *.zsh *.zshrc .bashrc bashrc .bash_* bash_* zshrc .zshrc APKBUILD PKGBUILD
Bash Session||bash-session console shell-session|*.sh-session
Batchfile|dos|bat batch dosbatch winbatch|*.bat *.cmd
Beef||beef|*.bf
BibTeX||bib bibtex|*.bib
Bicep||bicep|*.bicep
BlitzBasic||blitzbasic b3d bplus|*.bb *.decls
BNF|bnf|bnf|*.bnf
BQN||bqn|*.bqn
Brainfuck|brainfuck|brainfuck bf|*.bf *.b
C#|csharp|csharp c#|*.cs
C++|cpp|cpp c++|*.cpp *.hpp *.c++ *.h++ *.cc *.hh *.cxx *.hxx *.C *.H *.cp *.CPP *.tpp
C|c|c|*.c *.h *.idc *.x[bp]m
C3|c|c3|*.c3 *.c3i *.c3t
Cap'n Proto|capnproto|capnp|*.capnp
Cassandra CQL|sql|cassandra cql|*.cql
Ceylon|ceylon|ceylon|*.ceylon
CFEngine3||cfengine3 cf3|*.cf
cfstatement||cfs
ChaiScript||chai chaiscript|*.chai
Chapel||chapel chpl|*.chpl
Cheetah||cheetah spitfire|*.tmpl *.spt
Clojure|clojure|clojure clj edn|*.clj *.edn
CMake|cmake|cmake|*.cmake CMakeLists.txt
COBOL||cobol|*.cob *.COB *.cpy *.CPY
CoffeeScript|coffeescript|coffee-script coffeescript coffee|*.coffee
Common Lisp|lisp|common-lisp cl lisp|*.cl *.lisp
Coq|coq|coq|*.v
Core||core|*.core
Crystal|crystal|cr crystal|*.cr
CSS||css|*.css
CSV||csv|*.csv
CUE||cue|*.cue
Cython|python|cython pyx pyrex|*.pyx *.pxd *.pxi
D|d|d|*.d *.di
Dart|dart|dart|*.dart
Dax||dax|*.dax
Desktop file|ini|desktop desktop_entry|*.desktop
Devicetree|dts|devicetree dts|*.dts *.dtsi
Diff||diff udiff|*.diff *.patch
Django/Jinja|django|django jinja
dns|dns|zone bind|*.zone
Docker||docker dockerfile containerfile|Dockerfile Dockerfile.* *.Dockerfile *.docker Containerfile Containerfile.* *.Containerfile
DTD|xml|dtd|*.dtd
Dylan||dylan|*.dylan *.dyl *.intr
EBNF|ebnf|ebnf|*.ebnf
Elixir|elixir|elixir ex exs|*.ex *.eex *.exs
Elm|elm|elm|*.elm
EmacsLisp|lisp|emacs elisp emacs-lisp|*.el
ERB|erb|erb html+erb html+ruby rhtml|*.erb *.html.erb *.xml.erb *.rhtml
Erlang|erlang|erlang|*.erl *.hrl *.es *.escript
Factor||factor|*.factor
Fennel|clojure|fennel fnl|*.fennel
Fish|bash|fish fishshell|*.fish *.load
Forth||forth|*.frt *.fth *.fs
Fortran|fortran|fortran f90|*.f03 *.f90 *.f95 *.F03 *.F90 *.F95
FortranFixed|fortran|fortranfixed|*.f *.F
FSharp|fsharp|fsharp|*.fs *.fsi
GDScript3|python|gdscript3 gd3|*.gd
Gemfile.lock||gemfile-lock gemfilelock|Gemfile.lock *.gemfile.lock
Gettext||pot po|*.pot *.po
Gherkin|gherkin|cucumber Cucumber gherkin Gherkin|*.feature *.FEATURE
Gleam||gleam|*.gleam
GLSL|glsl|glsl|*.vert *.frag *.geo
Gnuplot||gnuplot|*.plot *.plt
Go Template||go-template|*.gotmpl *.go.tmpl
GraphQL|graphql|graphql graphqls gql|*.graphql *.graphqls
Groff||groff nroff man|*.[1-9] *.1p *.3pm *.man
Groovy|groovy|groovy|*.groovy *.gradle
Handlebars|handlebars|handlebars hbs|*.handlebars *.hbs
Hare||hare|*.ha
Haskell||haskell hs|*.hs
HCL|ini|hcl|*.hcl
Hexdump||hexdump
HLB||hlb|*.hlb
HLSL|glsl|hlsl|*.hlsl *.hlsli *.cginc *.fx *.fxh
HolyC|c|holyc|*.HC *.hc *.HH *.hh *.hc.z *.HC.Z
HTML|xml|html|*.html *.htm *.xhtml *.xslt
Hy|hy|hylang|*.hy
Idris|haskell|idris idr|*.idr
Igor||igor igorpro|*.ipf
Io||io|*.io
ISCdhcpd||iscdhcpd|dhcpd.conf
J||j|*.ijs
Janet||janet|*.janet *.jdn
Java|java|java|*.java
JavaScript|javascript|js javascript|*.js *.jsm *.mjs *.cjs
JSON||json jsonl|*.json *.jsonl *.jsonc *.json5 *.avsc .luaurc
JSONata||jsonata|*.jsonata
Jsonnet|javascript|jsonnet|*.jsonnet *.libsonnet
Julia|julia|julia jl|*.jl
Jungle||jungle|*.jungle
Kakoune||kak kakoune kakrc kakscript|*.kak kakrc
KDL||kdl|*.kdl
Kotlin|kotlin|kotlin|*.kt *.kts
Lateralus||lateralus ltl|*.ltl
Lean4||lean4 lean|*.lean
Lighttpd configuration file||lighty lighttpd
LilyPond||lilypond|*.ly
LLVM|llvm|llvm|*.ll
lox|javascript||*.lox
Lua||lua|*.lua *.wlua
Luau|lua|luau|*.luau
Makefile||make makefile mf bsdmake|*.mak *.mk Makefile makefile Makefile.* GNUmakefile BSDmakefile Justfile justfile .justfile
Mako|xml|mako|*.mao
Materialize SQL dialect|sql|materialize mzsql
Mathematica|mathematica|mathematica mma nb|*.cdf *.m *.ma *.mt *.mx *.nb *.nbp *.wl
Matlab|matlab|matlab|*.m
MCFunction||mcfunction mcf|*.mcfunction
Meson|python|meson meson.build|meson.build meson.options meson_options.txt
Metal|cpp|metal|*.metal
microcad||µcad|*.µcad *.ucad *.mcad
MiniZinc||minizinc MZN mzn|*.mzn *.dzn *.fzn
MLIR|llvm|mlir|*.mlir
Modelica||modelica|*.mo
Modula-2||modula2 m2|*.def *.mod
Mojo|python|mojo 🔥|*.mojo *.🔥
MonkeyC|java|monkeyc|*.mc
MoonBit||moonbit mbt|*.mbt
MoonScript|moonscript|moonscript moon|*.moon
MorrowindScript||morrowind mwscript
Myghty||myghty|*.myt autodelegate
MySQL|sql|mysql mariadb|*.sql
NASM|x86asm|nasm|*.asm *.ASM *.nasm
Natural||natural|*.NSN *.NSP *.NSS *.NSH *.NSG *.NSL *.NSA *.NSM *.NSC *.NS7
Newspeak||newspeak|*.ns2
Nginx configuration file||nginx|nginx.conf
Nim|nim|nim nimrod|*.nim *.nimrod
Nix|nix|nixos nix|*.nix
NSIS|nsis|nsis nsi nsh|*.nsi *.nsh
Nu|bash|nu|*.nu
Objective-C|objectivec|objective-c objectivec obj-c objc|*.m *.h
ObjectPascal|delphi|objectpascal|*.pas *.pp *.inc *.dpr *.dpk *.lpr *.lpk
OCaml|ocaml|ocaml|*.ml *.mli *.mll *.mly
Octave|matlab|octave|*.m
Odin|go|odin|*.odin
OnesEnterprise||ones onesenterprise 1S 1S:Enterprise|*.EPF *.epf *.ERF *.erf
OpenEdge ABL||openedge abl progress openedgeabl|*.p *.cls *.w *.i
OpenSCAD|openscad|openscad|*.scad
Org Mode||org orgmode|*.org
PacmanConf|ini|pacmanconf|pacman.conf
Perl|perl|perl pl|*.pl *.pm *.t
Pig||pig|*.pig
PkgConfig||pkgconfig|*.pc
PL/pgSQL|pgsql|plpgsql
Plutus Core||plutus-core plc|*.plc
Pony|pony|pony|*.pony
PostgreSQL SQL dialect|pgsql|postgresql postgres
PostScript||postscript postscr|*.ps *.eps *.epsf *.epsi *.pfa *.t42
POVRay||pov|*.pov *.inc
PowerQuery||powerquery pq|*.pq
PowerShell|powershell|powershell posh ps1 psm1 psd1 pwsh|*.ps1 *.psm1 *.psd1
Prolog|prolog|prolog|*.ecl *.prolog *.pro *.pl
Promela||promela|*.pml *.prom *.prm *.promela *.pr *.pm
PromQL||promql|*.promql
properties|properties|java-properties|*.properties
Protocol Buffer|protobuf|protobuf proto|*.proto
PRQL|sql|prql|*.prql
PSL||psl|*.psl *.BATCH *.TRIG *.PROC
Puppet|puppet|puppet|*.pp
Python|python|python py sage python3 py3 starlark|*.py *.pyi *.pyw *.jy *.sage *.sc SConstruct SConscript *.bzl BUCK BUILD BUILD.bazel WORKSPACE WORKSPACE.bzlmod WORKSPACE.bazel MODULE.bazel REPO.bazel *.star *.tac
Python 2|python|python2 py2
QBasic|basic|qbasic basic|*.BAS *.bas
QML|qml|qml qbs|*.qml *.qbs
Racket|scheme|racket rkt|*.rkt *.rktd *.rktl
Ragel||ragel
react|javascript|jsx react|*.jsx *.react
ReasonML|reasonml|reason reasonml|*.re *.rei
reg|ini|registry|*.reg
Rego||rego|*.rego
Rexx||rexx arexx|*.rexx *.rex *.rx *.arexx
Ring||ring|*.ring *.rh *.rform
RPGLE||SQLRPGLE RPG~IV|*.RPGLE *.rpgle *.SQLRPGLE *.sqlrpgle
RPMSpec||spec|*.spec
Ruby|ruby|rb ruby duby|*.rb *.rbw Rakefile *.rake *.gemspec *.rbx *.duby Gemfile *.gemfile Vagrantfile Appraisals .pryrc *.json.jbuilder
Rust|rust|rust rs|*.rs *.rs.in
SAS|sas|sas|*.SAS *.sas
Sass|scss|sass|*.sass
Scala|scala|scala|*.scala
scdoc||scdoc|*.scd *.scdoc
Scheme|scheme|scheme scm|*.scm *.ss
Scilab|scilab|scilab|*.sci *.sce *.tst
SCSS|scss|scss|*.scss
Sed||sed gsed ssed|*.sed *.[gs]sed
Sieve||sieve|*.siv *.sieve
Smali|smali|smali|*.smali
Smalltalk|smalltalk|smalltalk squeak st|*.st
Smarty|xml|smarty|*.tpl
SNBT||snbt|*.snbt
Snobol||snobol|*.snobol
Solidity||sol solidity|*.sol
SourcePawn||sp|*.sp *.inc
Spade||spade|*.spade
SPARQL|sql|sparql|*.rq *.sparql
SQL|sql|sql|*.sql
SquidConf||squidconf squid.conf squid|squid.conf
Standard ML|sml|sml|*.sml *.sig *.fun
stas|||*.stas
Stylus|stylus|stylus|*.styl
Swift|swift|swift|*.swift
SYSTEMD|ini|systemd|*.automount *.device *.dnssd *.link *.mount *.netdev *.network *.path *.scope *.service *.slice *.socket *.swap *.target *.timer
systemverilog|verilog|systemverilog sv|*.sv *.svh
TableGen||tablegen|*.td
Tal||tal uxntal|*.tal
TASM|x86asm|tasm|*.asm *.ASM *.tasm
Tcl|tcl|tcl|*.tcl *.rvt
Tcsh|bash|tcsh csh|*.tcsh *.csh
Templ|go|templ|*.templ
Termcap||termcap|termcap termcap.src
Terminfo||terminfo|terminfo terminfo.src
Terraform|ini|terraform tf hcl|*.tf *.hcl
TeX|latex|tex latex|*.tex *.aux *.toc
Thrift|thrift|thrift|*.thrift
TOML|ini|toml|*.toml Pipfile poetry.lock uv.lock
TradingView||tradingview tv|*.tv
Transact-SQL|sql|tsql t-sql
Turing||turing|*.turing *.tu
Turtle||turtle|*.ttl
Twig|twig|twig|*.twig
Protocol Buffer Text Format|protobuf|txtpb|*.txtpb *.textproto *.textpb *.pbtxt
TypeScript|typescript|ts tsx typescript|*.ts *.tsx *.mts *.cts
TypoScriptCssData|css|typoscriptcssdata
TypoScriptHtmlData|xml|typoscripthtmldata
Typst||typst|*.typ
ucode|||*.uc
V|go|v vlang|*.v *.vv v.mod
V shell|go|vsh vshell|*.vsh
Vala|vala|vala vapi|*.vala *.vapi
VB.net|vbnet|vb.net vbnet|*.vb *.bas
verilog|verilog|verilog v|*.v
VHDL|vhdl|vhdl|*.vhdl *.vhd
VHS||vhs tape cassette|*.tape
VimL|vim|vim|*.vim .vimrc .exrc .gvimrc _vimrc _exrc _gvimrc vimrc gvimrc
vue|xml|vue vuejs|*.vue
WebAssembly Text Format|wasm|wast wat|*.wat *.wast
WDTE|||*.wdte
WebGPU Shading Language||wgsl|*.wgsl
WebVTT||vtt|*.vtt
Whiley||whiley|*.whiley
XML|xml|xml|*.xml *.xsl *.rss *.xslt *.xsd *.wsdl *.wsf *.svg *.qrc *.csproj *.vcxproj *.fsproj
Xorg|ini|xorg.conf|xorg.conf
YAML||yaml|*.yaml *.yml
YANG||yang|*.yang
Z80 Assembly||z80|*.z80 *.asm
Zed||zed|*.zed
Zig||zig|*.zig *.zon
Caddyfile|nginx|caddyfile caddy|Caddyfile*
Caddyfile Directives|nginx|caddyfile-directives caddyfile-d caddy-d
Gemtext||gemtext gmi gmni gemini|*.gmi *.gmni *.gemini
Genshi Text||genshitext
Genshi HTML|xml|html+genshi html+kid
Genshi|xml|genshi kid xml+genshi xml+kid|*.kid
Go|go|go golang|*.go
Go HTML Template|xml|go-html-template
Go Text Template||go-text-template
Haxe|haxe|hx haxe hxsl|*.hx *.hxsl
HTTP|http|http
markdown||md mkd|*.md *.mkd *.markdown
Markless||mess|*.mess *.markless
Raku|perl|perl6 pl6 raku
reStructuredText||rst rest restructuredtext|*.rst *.rest
Svelte|xml|svelte|*.svelte
YAML+Jinja|yaml|yaml+jinja salt sls ansible|*.sls
NDISASM|x86asm|ndisasm
RGBDS Assembly||rgbasm|*.asm
GAS|x86asm|gas asm|*.s *.S
GDScript|python|gdscript gd|*.gd
INI||ini cfg dosini|*.ini *.cfg *.inf *.service *.socket *.container *.network *.build *.pod *.kube *.volume *.image .gitconfig .editorconfig pylintrc .pylintrc
Mason||mason|*.m *.mhtml *.mc *.mi autohandler dhandler
R||splus s r|*.S *.R *.r .Rhistory .Rprofile .Renviron
TypoScript||typoscript|*.ts
plaintext||text plain no-highlight|*.txt
`
