/**
 * The editor's Vietnamese, put right. Payload merges the editor's own words over those of the config,
 * so these are laid over the finished config (`withEditorWords`). Keys as in
 * `@payloadcms/richtext-lexical`, below `lexical`.
 */
export const editorWords = {
  align: { alignJustifyLabel: 'Căn đều hai bên', alignLeftLabel: 'Căn trái' },
  checklist: { label: 'Danh sách đánh dấu' },
  general: { toolbarItemsActive: 'đang bật {{count}}' },
  horizontalRule: { label: 'Đường kẻ ngang' },
  indent: { decreaseLabel: 'Giảm thụt lề', increaseLabel: 'Tăng thụt lề' },
  orderedList: { label: 'Danh sách đánh số' },
  paragraph: { label2: 'Văn bản thường' },
  unorderedList: { label: 'Danh sách gạch đầu dòng' },
  upload: { label: 'Ảnh, tệp' },
}
