import {document} from './document.ts'
import {footer} from './footer.ts'
import {head} from './head.ts'
import {header} from './header.ts'
import type {Layouts} from './layout.ts'
import {home, list} from './list.ts'
import {notFound} from './not-found.ts'
import {post} from './post.ts'
import {taxonomy} from './taxonomy.ts'

/** The layouts of the default theme. */
export const defaultLayouts = {document, footer, head, header, home, list, notFound, post, taxonomy} as const satisfies Layouts
