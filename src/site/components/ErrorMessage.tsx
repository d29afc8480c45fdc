/** What to do when a page failed; `digest` finds the cause in the server's log. */
export function ErrorMessage({ digest }: { digest: string | undefined }) {
  return (
    <div className="message" role="alert">
      <h1>Trang này đang gặp sự cố</h1>
      <p className="lead">
        Lỗi ở phía kho, không phải do bạn. Hãy tải lại trang sau ít phút; nếu vẫn không được, xin
        báo cho người quản trị{digest ? ' kèm mã dưới đây' : ''}.
      </p>
      {digest && (
        <p>
          Mã sự cố: <code>{digest}</code>
        </p>
      )}
      <p>
        <a href="">Tải lại trang</a> · <a href="/">Về trang chủ</a>
      </p>
    </div>
  )
}
