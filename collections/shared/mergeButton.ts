/** On the edit page of what may be merged into another record of its kind. */
export const mergeButton = '/src/admin/merge/MergeButton.tsx#MergeButton'
