/** The cookie of a browser that asked to see drafts; access alone decides which it gets. */
export const previewCookie = 'xem-truoc'
