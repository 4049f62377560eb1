import type {Dialect} from '../dialect.ts'

/** The shells of Unix. */
export const shell: Dialect = {
  name: '',
  looksBack: true,
  word: '[^=\\s[\\]{}()$"\'`\\\\<&|;]+',
  operators: '\\+?=|[[\\]{}()]|&&|\\|\\|',
  punctuation: '[;&|]',
  number: 'm',
  pieces: {
    nv: '\\$[\\w#@*?!$-]+|(?<=\\$\\{)\\w+|(?<![^\\s;&|(){}`])\\w+(?=\\+?=)',
    si: '\\$\\{|(?<=\\$\\{[^}]*)\\}',
    k: '\\$\\(\\(?|(?<=\\$\\([^)]*)\\)\\)?',
    s_heredoc: '<<-?[ \\t]*$',
    sb: '`',
    se: '\\\\[^]',
    m: '(?<![^\\s=&])\\d+(?=\\s|$)'
  },
  scopes: {built_in: '?', keyword: '?', variable: '?', meta: 'cp', title: '?', literal: '?', operator: '?', subst: '?', number: '?', regexp: '?'},
  words: {
    k: 'if fi else while do done for then return function case select break continue until esac elif',
    nb: 'alias bg bind builtin caller cd command compgen complete declare dirs disown echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout popd printf pushd pwd read readonly set shift shopt source suspend test time times trap true type typeset ulimit umask unalias unset wait'
  },
  lineFeedIn: 'cp'
}

/** A session in a shell: prompts, commands and what they print. */
export const session: Dialect = {
  ...shell,
  comment: '?',
  pieces: {
    gp: '^(?:\\[[^\\]\\n]+@[^\\]\\n]+\\]\\s?)?[#$%>]',
    go: '^.+\\n?',
    s2: '"(?:[^"\\\\$\\n]|\\\\.)*"|"',
    s1: "'[^'\\n]*'",
    ...shell.pieces
  }
}

/** Dockerfiles. */
export const docker: Dialect = {
  ...shell,
  lineFeedIn: '',
  pieces: {
    c: '^[ \\t]*#.*',
    k_instruction: '^[ \\t]*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR|add|arg|cmd|copy|entrypoint|env|expose|from|label|run|user|volume|workdir)\\b|(?<=^(?:FROM|from)\\s\\S+\\s)(?:AS|as)(?=\\s)',
    s: '(?<=^(?:FROM|EXPOSE|USER|WORKDIR|MAINTAINER|STOPSIGNAL|from|expose|user|workdir)\\s)\\S*\\b|(?<=^(?:FROM|from)\\s\\S+\\s(?:AS|as)\\s)\\S+',
    w: '(?<=^(?:FROM|EXPOSE|USER|WORKDIR|MAINTAINER|STOPSIGNAL|from|expose|user|workdir)(?: \\S+)?(?: AS| as)?) ',
    '': '(?<=^(?:ENV|ARG|LABEL)(?:[ \\t]+\\w+=\\w+)+)\\s*\\n',
    se_end: '\\\\\\n',
    err: '\\n+',
    p: '[[\\],](?=[^\\n]*$)',
    s2: '"(?:[^"\\\\\\n]|\\\\.)*"',
    s1: "'[^'\\n]*'",
    m_value: '(?<==)\\d+',
    ...shell.pieces
  }
}

/** Makefiles. */
export const makefile: Dialect = {
  ...shell,
  comment: '?',
  lineFeedIn: '',
  pieces: {
    c: '^#.*\\n?',
    nv: '^[\\w${}().-]+(?=\\s*[!?:+]?=)',
    o: '(?<=^[\\w${}().-]+[ \\t]*)[!?:+]?=|(?<=^[^\\s:=#][^:=\\n]*):+',
    nf: '^[^\\s:=#][^:=\\n]*(?=:(?!=))',
    k: '\\$\\(|(?<=\\$\\([^()]*)\\)',
    nv_call: '(?<=^[^\\t\\n][^\\n]*\\$\\([^()]*)[a-zA-Z_]+',
    nv_automatic: '\\$[@?#*!_-]',
    n: '(?<=^[^\\s:=#][^:=\\n]*:[ \\t]*(?!=)[^\\n=]*)[a-zA-Z_]+',
    s2: '"(?:[^"\\\\\\n$]|\\\\[^])*"',
    s1: "'[^'\\n]*'",
    ...shell.pieces
  }
}
