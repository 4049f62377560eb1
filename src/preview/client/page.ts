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

/** Ask for a page again. */
export async function fetchPage(url: string): Promise<{readonly page: PreviewedPage | undefined; readonly url: string}> {
  const response = await fetch(url, {cache: 'no-store', headers: {Accept: 'text/html'}})
  const document = new DOMParser().parseFromString(await response.text(), 'text/html')
  const data = readPageData(document)
  return {page: data && {document, data}, url: response.url}
}
