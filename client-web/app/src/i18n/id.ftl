### Kata-kata Pleno dalam Bahasa Indonesia. Setiap kunci sama dengan en.ftl, dengan variabel yang sama.

skip-to-timeline = Langsung ke pesan
language = Bahasa
language-en = English
language-id = Bahasa Indonesia
close = Tutup
cancel = Batal
loading = Memuat…
error-unexpected = Terjadi kesalahan di sini. Muat ulang halaman; pesan yang belum terkirim tetap tersimpan.
reload = Muat ulang

## Masuk

signin-title = Masuk
signin-lead = Ruang pertukaran kota-kota peserta: membaca, bertanya, dan menjawab, tema demi tema.
signin-by-link-title = Dengan tautan pribadi Anda
signin-by-link-help = Buka tautan masuk atau pindai kode QR dari sekretariat. Tautan berlaku satu kali dan memasukkan perangkat ini.
signin-token-title = Dengan token akses
signin-token-label = Token akses
signin-token-help = Diawali pl_ dan diberikan oleh sekretariat.
signin-token-button = Masuk dengan token ini
signin-token-missing = Tempelkan token akses Anda dahulu.
signin-working = Sedang masuk…
signin-failed-link-title = Tautan ini tidak dapat dipakai
signin-failed-link = Tautan sudah dipakai di perangkat lain, atau masa berlakunya habis. Mintalah tautan baru kepada sekretariat. Setiap perangkat memerlukan tautan sendiri.
signin-failed-token = Token ini tidak dikenal di sini. Mungkin sudah ditarik, atau ada bagian yang hilang.
signin-failed-network = Server tidak dapat dihubungi. Periksa sambungan Anda, lalu coba lagi.
signin-failed-storage = Peramban ini tidak mengizinkan Pleno menyimpan data masuk Anda. Setelah halaman ditutup Anda memerlukan tautan baru.
signin-ended = Anda telah dikeluarkan: akses Anda ditarik atau masa berlakunya habis.
signin-confirm-title = Selamat datang, { $name }
signin-confirm-help = Apakah ini Anda? Semua orang akan melihat nama dan delegasi Anda di samping pesan Anda.
signin-confirm-button = Ya, masuk
signin-confirm-not-me = Ini bukan saya
signin-not-me-title = Kalau begitu, tautan ini bukan milik Anda
signin-not-me-help = Perangkat ini sudah dikeluarkan kembali. Mohon kembalikan tautan kepada sekretariat.
signin-help = Sekretariat membantu proses masuk di meja pendaftaran.
sign-out = Keluar
sign-out-question = Keluar dari perangkat ini?
sign-out-help = Anda memerlukan tautan baru dari sekretariat untuk masuk kembali.
sign-out-unsent = { $count ->
   *[other] { $count } pesan belum terkirim dan akan hilang.
  }

## Pertemuan dan kanal

channels = Kanal
channels-themes = Tema
channels-general = Umum
channel-unread = { $count ->
   *[other] { $count } pesan belum dibaca
  }
channel-locked = Terkunci
channel-slow = Mode lambat
channel-slow-seconds = Mode lambat: satu pesan setiap { $time }
channel-approval = Diperiksa sebelum terbit
channel-held-count = { $count ->
   *[other] { $count } pesan menunggu persetujuan
  }
channel-you-muted = Anda dibisukan
channel-more = Lainnya tentang kanal ini
channel-balance = Siapa yang sudah didengar
channel-hall = Buka di layar besar
channel-open-list = Tampilkan kanal
channel-none = Belum ada kanal yang terbuka untuk Anda.
channel-empty-title = Belum ada yang disampaikan di sini
channel-empty = Kata-kata pertama di sini boleh dari Anda.
channel-empty-read-only = Pesan akan tampil di sini begitu diterbitkan.
your-account = Akun Anda

## Peran

role-delegate = Delegat
role-head = Ketua delegasi
role-observer = Pengamat
role-expert = Pakar
role-moderator = Moderator
role-admin = Sekretariat
role-bot = Bot
person-anonymous = Tanpa nama
delegation-none = Tanpa delegasi

## Sambungan

connection-live = Tersambung
connection-connecting = Menyambungkan…
connection-opening = Sedang masuk…
connection-offline = Tidak ada sambungan internet. Tulisan Anda disimpan dan dikirim saat tersambung lagi.
connection-lost = Sambungan terputus. Tulisan Anda disimpan.
connection-retry-in = Mencoba lagi dalam { $seconds } dtk
connection-restarting = Server sedang dimulai ulang. Anda akan segera tersambung kembali.
connection-full = Server sedang penuh. Tulisan Anda disimpan.
connection-try-now = Coba sekarang
connection-back = Tersambung kembali.
connection-refused = Server tidak menerima halaman ini. Muat ulang halaman.
connection-catching-up = Mengambil pesan yang terlewat…
connection-new-epoch = Server dipulihkan dari cadangan. Pesan dimuat ulang.

## Linimasa

timeline = Pesan di { $channel }
timeline-older = Tampilkan pesan sebelumnya
timeline-newer = Tampilkan pesan berikutnya
timeline-loading-older = Memuat pesan sebelumnya…
timeline-start = Awal kanal ini
timeline-new-divider = Pesan baru
timeline-jump-latest = Ke pesan terbaru
timeline-jump-new = { $count ->
   *[other] { $count } pesan baru
  }
timeline-day-today = Hari ini
timeline-day-yesterday = Kemarin
message-edited = diubah
message-question = Pertanyaan
message-pinned = Disematkan
message-number = No. { $seq }
message-redacted-own = { $name } menarik pesan ini.
message-redacted-moderator = Dihapus oleh { $name }.
message-redacted-reason = Alasan: { $reason }
message-redacted = Pesan ini ditarik.
message-replies = { $count ->
   *[other] { $count } balasan
  }
message-reply-to = Membalas { $name }
message-reply-to-unknown = Membalas pesan sebelumnya
message-sending = Mengirim…
message-waiting = Menunggu sambungan
message-slow = Mode lambat: dikirim pukul { $time }
message-expired = menunggu lebih dari satu hari
message-failed-because = Tidak terkirim: { $reason }
message-held = Menunggu moderator. Hanya Anda yang melihat ini.
message-rejected = Tidak diterbitkan.
message-rejected-because = Tidak diterbitkan: { $reason }
message-retry = Kirim lagi
message-copy = Salin teks
message-copied = Teks disalin
message-delete-unsent = Hapus
message-actions = Tindakan pesan
message-actions-for = Tindakan untuk pesan { $name }
message-reply = Balas
message-thread = Buka utas
message-react = Beri reaksi
message-edit = Ubah
message-redact = Tarik
message-redact-moderator = Hapus
message-pin = Sematkan
message-unpin = Lepas sematan
message-mute-author = Bisukan { $name }
message-claim = Ajukan hak jawab
message-reaction = { $count ->
   *[other] { $emoji }, { $count } orang
  }
message-reaction-mine = { $count ->
    [1] { $emoji }, Anda
   *[other] { $emoji }, { $count } orang, termasuk Anda
  }

## Baris sistem

event-locked = { $name } mengunci kanal
event-locked-reason = { $name } mengunci kanal: { $reason }
event-unlocked = { $name } membuka kunci kanal
event-slow-on = { $name } menyalakan mode lambat: satu pesan setiap { $time }
event-slow-off = { $name } mematikan mode lambat
event-approval-on = { $name } menyalakan persetujuan: pesan diperiksa sebelum terbit
event-approval-off = { $name } mematikan persetujuan
event-muted = { $name } membisukan { $who } sampai { $time }: { $reason }
event-muted-open = { $name } membisukan { $who }: { $reason }
event-unmuted = { $name } mengizinkan { $who } menulis lagi
event-unmuted-reason = { $name } mengizinkan { $who } menulis lagi: { $reason }
event-unmuted-time = { $who } dapat menulis lagi: masa pembisuan telah berakhir
event-pinned = { $name } menyematkan sebuah pesan
event-unpinned = { $name } melepas sematan sebuah pesan
event-anonymous-on = { $name } mengizinkan pertanyaan tanpa nama
event-anonymous-off = { $name } menghentikan pertanyaan tanpa nama
event-held-rejected = { $name } tidak menyetujui sebuah pesan

## Penulisan

composer = Tulis pesan
composer-placeholder = Tulis ke { $channel }
composer-placeholder-reply = Balas { $name }
composer-placeholder-edit = Ubah pesan Anda
composer-send = Kirim
composer-save = Simpan perubahan
composer-replying = Membalas { $name }
composer-editing = Mengubah pesan Anda
composer-cancel-reply = Berhenti membalas
composer-cancel-edit = Berhenti mengubah
composer-question = Ajukan sebagai pertanyaan
composer-anonymous = Bertanya tanpa nama Anda
composer-language = Bahasa pesan Anda
composer-hint = Enter mengirim, Shift+Enter membuat baris baru
composer-left = { $count ->
   *[other] sisa { $count } karakter
  }
composer-too-long = { $count ->
   *[other] kelebihan { $count } karakter
  }
composer-slow = Mode lambat: Anda dapat menulis lagi dalam { $time }
composer-slow-ready = Anda dapat menulis lagi.
composer-slow-info = Mode lambat: satu pesan setiap { $time }
composer-muted = Anda dibisukan di kanal ini sampai { $time }. Anda tetap dapat membaca.
composer-muted-open = Anda dibisukan di kanal ini sampai moderator mencabutnya. Anda tetap dapat membaca.
composer-warned = Moderator memberi Anda peringatan: { $reason }
composer-warned-read = Saya sudah membacanya
composer-locked = Kanal ini dikunci. Anda tetap dapat membaca.
composer-locked-reason = Kanal ini dikunci: { $reason }
composer-locked-moderator = Kanal ini dikunci. Moderator tetap dapat menulis.
composer-observer = Anda hadir sebagai pengamat: Anda dapat membaca kanal ini.
composer-no-post = Hanya moderator yang menulis di kanal ini.
composer-approval = Moderator memeriksa setiap pesan sebelum diterbitkan.
composer-floor-taken = { $name } sedang memegang giliran bicara. Sampai selesai, hanya ia yang dapat mengirim pernyataan.
composer-typing-one = { $name } sedang menulis…
composer-typing-two = { $name } dan { $other } sedang menulis…
composer-typing-many = Beberapa orang sedang menulis…
composer-suggestions = Perintah
composer-suggestions-people = Orang

## Perintah garis miring

command-error-unknown = Tidak ada perintah { $name }. Untuk memulai pesan dengan garis miring, tulis dua: //
command-error-forbidden = Peran Anda tidak boleh memakai { $name }. /help menunjukkan yang boleh.
command-error-usage = Tulislah seperti ini: { $usage }
command-error-person = Tidak ada yang bernama { $name } di sini.
command-error-person-many = Lebih dari satu orang cocok dengan { $name }. Pilih satu dari daftar.
command-error-duration = Waktu berupa angka dengan s, m, h, atau d, misalnya 10m.
command-error-seconds = Detik berupa angka { $min } sampai { $max }, atau off.
command-error-reason = Alasan diperlukan; orang yang bersangkutan akan melihatnya.
command-error-message = Pesan yang mana? Beri nomornya, atau balas dahulu.
command-error-nothing-held = Tidak ada yang menunggu persetujuan di sini.
command-done = Selesai.
command-done-mute = { $name } dibisukan sampai { $time }.
command-done-unmute = { $name } dapat menulis lagi.
command-done-slow = Mode lambat menyala: satu pesan setiap { $time }.
command-done-slow-off = Mode lambat mati.
command-done-lock = Kanal dikunci.
command-done-unlock = Kanal terbuka lagi.
command-done-pin = Pesan disematkan.
command-done-unpin = Sematan pesan dilepas.
command-done-approve = Diterbitkan.
command-done-reject = Tidak diterbitkan. Penulisnya melihat alasan Anda.
command-done-approval-on = Setiap pesan kini diperiksa sebelum diterbitkan.
command-done-approval-off = Pesan kembali langsung diterbitkan.
command-done-redact = Pesan dihapus.
command-done-unchanged = Memang sudah begitu.

## Panel

panel-people = Orang
panel-people-count = { $count ->
   *[other] { $count } hadir
  }
panel-people-more = { $count ->
   *[other] dan { $count } lagi
  }
panel-people-empty = Belum ada orang lain di sini saat ini.
panel-held = Menunggu persetujuan
panel-held-empty-title = Tidak ada yang menunggu
panel-held-empty = Pesan yang memerlukan persetujuan Anda tampil di sini.
panel-held-help = A menyetujui, X menolak, tombol panah berpindah.
panel-held-approve = Setujui
panel-held-reject = Tolak
panel-held-more = { $count ->
   *[other] { $count } lagi menunggu
  }
panel-held-item = Pesan tertahan dari { $name }
panel-thread = Utas
panel-thread-empty = Belum ada balasan.
panel-thread-reply = Balas di utas ini
panel-pinned = Pesan tersemat
panel-pinned-count = { $count ->
   *[other] { $count } disematkan
  }
panel-pinned-go = Ke pesan itu
panel-audit = Catatan tindakan
panel-audit-empty = Tindakan moderator tercatat di sini, beserta alasannya.
panel-audit-more = Tampilkan yang lebih lama
panel-audit-via = Lewat baris perintah operator, atas nama ini
panel-audit-operator = Sekretariat
audit-channel-lock = mengunci kanal
audit-channel-unlock = membuka kunci kanal
audit-channel-slow-mode = mengatur mode lambat
audit-channel-set-approval = mengubah persetujuan
audit-held-approve = menyetujui pesan
audit-held-reject = menolak pesan
audit-message-pin = mengubah sematan
audit-message-redact = menghapus pesan
audit-participant-mute = membisukan peserta
audit-participant-unmute = mencabut pembisuan
audit-participant-warn = memberi peringatan kepada peserta
audit-warning-lift = mencabut peringatan
audit-participant-remove = mengeluarkan peserta dari kanal
audit-participant-readmit = mengizinkan peserta kembali
audit-participant-suspend = menangguhkan peserta
audit-participant-unsuspend = mengakhiri penangguhan
audit-sanction-review = memutuskan keberatan
audit-summit-lock = mengunci semua kanal
audit-summit-unlock = membuka kunci semua kanal
audit-participant-import = mendaftarkan peserta
audit-token-create = membuat token akses
audit-token-revoke = mencabut token akses
audit-invite-create = membuat tautan masuk
audit-invite-claim = masuk dengan tautan
panel-questions = Pertanyaan
panel-decisions = Keputusan
panel-search = Cari
panel-search-label = Kata yang dicari
panel-search-hint = Kata, "frasa" atau banjir*
panel-search-run = Cari
panel-search-here = Hanya di { $channel }
panel-search-found = { $count ->
   *[other] { $count } pesan
  }
panel-search-more = Tampilkan yang lebih lama
panel-search-none-title = Tidak ditemukan
panel-search-none = Semua kata harus ada dalam satu pesan. Lebih sedikit kata menemukan lebih banyak.
panel-search-behind = Pesan terbaru mungkin belum ada: masih diindeks.
panel-search-intro-title = Semua yang pernah dikatakan
panel-search-intro = Temukan pesan dari hari apa pun, di semua kanal yang dapat Anda baca. Aksen dan huruf besar tidak berpengaruh.
panel-floor = Daftar pembicara
panel-close = Tutup { $panel }

## Dialog

dialog-redact-title = Hapus pesan ini?
dialog-redact-own-title = Tarik pesan ini?
dialog-redact-help = Teksnya hilang bagi semua orang. Tempatnya dalam percakapan tetap ada, dengan nama Anda dan alasannya.
dialog-redact-own-help = Teksnya hilang bagi semua orang. Tempatnya dalam percakapan tetap ada.
dialog-reason = Alasan
dialog-reason-optional = Alasan (boleh kosong)
dialog-reason-required = Mohon beri alasan. Penulis dan pembaca akan melihatnya.
dialog-reason-placeholder = Singkat dan faktual
dialog-mute-title = Bisukan { $name }
dialog-mute-help = Orang ini dapat membaca tetapi tidak dapat menulis di kanal ini sampai waktunya habis. Semua orang melihat hal itu dan alasannya.
dialog-mute-duration = Berapa lama
dialog-mute-button = Bisukan
dialog-reject-title = Tolak pesan ini
dialog-reject-help = Hanya penulis yang diberi tahu, beserta alasan Anda, dan dapat menulisnya kembali.
dialog-react-title = Beri reaksi
dialog-react-other = Emoji lain
dialog-react-button = Tambahkan
dialog-react-invalid = Mohon pilih satu emoji.
rights-title = Siapa boleh melakukan apa
rights-act = Tindakan
rights-help = Tanda centang berarti peran itu boleh melakukannya. Anda: { $role }.
rights-yes = ya
rights-no = tidak
dialog-help-title = Tombol dan perintah
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
key-help = Halaman ini
key-letters-note = Huruf hanya berlaku saat fokus ada pada pesan atau antrean, tidak pernah saat Anda menulis.
duration-1m = 1 menit
duration-5m = 5 menit
duration-15m = 15 menit
duration-1h = 1 jam
duration-1d = 1 hari

## Pengumuman untuk pembaca layar

announce-message = { $name }, { $delegation }: { $text }
announce-message-no-delegation = { $name }: { $text }
announce-many = { $count ->
   *[other] { $count } pesan baru
  }
announce-held = Pesan Anda menunggu moderator.
announce-published = Pesan Anda diterbitkan.
announce-rejected = Pesan Anda tidak diterbitkan: { $reason }
announce-withdrawn = Moderator menghapus pesan Anda: { $reason }
announce-muted = Anda dibisukan sampai { $time }: { $reason }
announce-muted-open = Anda dibisukan: { $reason }
announce-warned = Moderator memberi Anda peringatan: { $reason }
announce-unmuted = Anda dapat menulis lagi.
announce-sent = Terkirim
announce-failed = Pesan Anda tidak terkirim. Pesan tetap tersimpan; Anda dapat mengirimnya lagi.

## Tampilan

theme = Tampilan
theme-auto = Ikut perangkat
theme-light = Terang
theme-dark = Gelap

## Permintaan

request-no-answer = Server tidak menjawab. Periksa sambungan, lalu coba lagi.
