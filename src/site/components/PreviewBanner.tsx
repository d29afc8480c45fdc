/** Says that drafts are shown, and how to stop it. */
export function PreviewBanner() {
  return (
    <aside className="preview-banner" aria-label="Xem trước">
      <form action="/xem-truoc/thoat" method="post" className="wrap">
        <p>
          <strong>Đang xem trước.</strong> Trang hiển thị cả bản nháp mà bạn được phép đọc; người
          khác chưa nhìn thấy.
        </p>
        <button type="submit">Thoát xem trước</button>
      </form>
    </aside>
  )
}
