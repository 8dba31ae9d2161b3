### Panel di samping dan dialog: dimuat begitu seseorang masuk.

sign-out-question = Keluar dari perangkat ini?
sign-out-help = Anda memerlukan tautan baru dari sekretariat untuk masuk kembali.
sign-out-unsent = { $count ->
   *[other] { $count } pesan belum terkirim dan akan hilang.
  }
panel-people-more = { $count ->
   *[other] dan { $count } lagi
  }
panel-people-search = Cari orang atau delegasi
panel-people-none = Tidak ada peserta dengan nama itu.
panel-people-here = { $count ->
    [0] tidak ada yang hadir
   *[other] { $count } hadir
  }
panel-people-all = Semua anggota: { $name }
panel-people-no-others = Semuanya hadir.
panel-people-next = Tampilkan lagi
panel-people-away = tidak hadir
panel-thread = Utas
panel-thread-empty = Belum ada balasan.
panel-thread-reply = Balas di utas ini
panel-search-label = Kata yang dicari
panel-search-hint = Kata, "frasa" atau banjir*
panel-search-run = Cari
panel-search-found = { $count ->
   *[other] { $count } pesan
  }
panel-search-more = Tampilkan yang lebih lama
panel-search-none-title = Tidak ditemukan
panel-search-none = Semua kata harus ada dalam satu pesan. Lebih sedikit kata menemukan lebih banyak.
panel-search-behind = Pesan terbaru mungkin belum ada: masih diindeks.
panel-search-intro-title = Semua yang pernah dikatakan
panel-search-intro = Temukan pesan dari hari apa pun, di semua kanal yang dapat Anda baca. Aksen dan huruf besar tidak berpengaruh.
dialog-redact-title = Hapus pesan ini?
dialog-redact-own-title = Tarik pesan ini?
dialog-redact-help = Teksnya hilang bagi semua orang. Tempatnya dalam percakapan tetap ada, dengan nama Anda dan alasannya.
dialog-redact-own-help = Teksnya hilang bagi semua orang. Tempatnya dalam percakapan tetap ada.
dialog-text-required = Silakan tulis beberapa kata dahulu.
dialog-reason-placeholder = Singkat dan faktual
dialog-react-title = Beri reaksi
dialog-react-other = Emoji lain
dialog-react-button = Tambahkan
dialog-react-invalid = Mohon pilih satu emoji.
rights-act = Tindakan
rights-help = Tanda centang berarti peran itu boleh melakukannya. Anda: { $role }.
rights-yes = ya
rights-no = tidak
dialog-help-keys = Tombol
dialog-help-commands = Perintah
key-sections = Bagian berikutnya atau sebelumnya
key-channels = Ke daftar kanal
key-channel-next = Kanal berikutnya atau sebelumnya
key-search = Cari pesan
key-messages = Berpindah antar pesan
key-ends = Pesan pertama atau terakhir di halaman
key-reply = Balas
key-edit = Ubah pesan Anda sendiri
key-menu = Tindakan pesan
key-thread = Buka utas
key-composer = Kembali ke penulisan
key-send = Kirim
key-pin = Sematkan atau lepas (moderator)
key-remove = Tarik atau hapus
key-approve = Setujui atau tolak dalam antrean (moderator)
key-floor = Daftar pembicara: berikutnya, jeda, akhiri, buka atau tutup (moderator)
key-floor-entry = Nama di daftar itu: beri giliran, hapus, pindahkan (moderator)
key-cards = Kartu berikutnya atau sebelumnya di meja (moderator)
key-desk-tabs = Bagian-bagian meja (moderator)
key-help = Halaman ini
key-letters-note = Huruf hanya berlaku saat fokus ada pada pesan atau antrean, tidak pernah saat Anda menulis.
