/** Where the page is, below the admin. */
export const rereadingPath = '/doc-lai'
