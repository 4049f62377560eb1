import {type PageData, pageDataId} from '../page-data.ts'

/** A document that the preview made, with what it says of it. */
export interface PreviewedPage {
  readonly document: Document
  readonly data: PageData
}

/** Read what the preview says of a document; `undefined`: the preview did not make it. */
export function readPageData(document: Document): PageData | undefined {
  const text = document.getElementById(pageDataId)?.textContent
  return text ? (JSON.parse(text) as PageData) : undefined
}

/** Read a document that the preview sent. */
export function parsePage(html: string): PreviewedPage | undefined {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const data = readPageData(document)
  return data && {document, data}
}

/** Ask for a page again. */
export async function fetchPage(url: string): Promise<{readonly page: PreviewedPage | undefined; readonly url: string}> {
  const response = await fetch(url, {cache: 'no-store', headers: {Accept: 'text/html'}})
  return {page: parsePage(await response.text()), url: response.url}
}
