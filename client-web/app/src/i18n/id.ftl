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
sign-out = Keluar

## Pertemuan dan kanal

channels = Kanal
channels-themes = Tema
channels-general = Umum
channel-unread = { $count ->
   *[other] { $count } pesan belum dibaca
  }
channel-locked = Terkunci
channel-closed = Ditutup
channel-closes = Ditutup pukul { $time }
channel-backchannel = Khusus moderator
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
message-redacted = Pesan ini ditarik.
message-removed = Dihapus oleh moderator.
message-removed-because = Dihapus oleh moderator: { $reason }
message-gone = Sudah ditarik atau dihapus.
message-off-record-erased = Disampaikan di luar catatan, dan sudah dihapus.
message-withheld = Disembunyikan oleh moderator.
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
message-held-appealed = Keberatan Anda menunggu moderator lain. Hanya Anda yang melihat ini.
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
message-withhold = Sembunyikan
message-restore = Tampilkan lagi
message-report = Laporkan
message-sanction-author = Peringatkan atau batasi { $name }
message-pin = Sematkan
message-unpin = Lepas sematan
message-claim = Ajukan hak jawab
message-unmask = Lihat siapa penulisnya
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
event-unlocked-reason = { $name } membuka kunci kanal: { $reason }
event-locked-agenda = Kanal dikunci sesuai agenda
event-locked-agenda-reason = Kanal dikunci sesuai agenda: { $reason }
event-unlocked-agenda = Kanal dibuka sesuai agenda
event-unlocked-agenda-reason = Kanal dibuka sesuai agenda: { $reason }
event-slow-on = { $name } menyalakan mode lambat: satu pesan setiap { $time }
event-slow-off = { $name } mematikan mode lambat
event-muted = { $name } membisukan { $who } sampai { $time }: { $reason }
event-muted-open = { $name } membisukan { $who }: { $reason }
event-unmuted = { $name } mengizinkan { $who } menulis lagi
event-unmuted-reason = { $name } mengizinkan { $who } menulis lagi: { $reason }
event-unmuted-time = { $who } dapat menulis lagi: masa pembisuan telah berakhir
event-pinned = { $name } menyematkan sebuah pesan
event-unpinned = { $name } melepas sematan sebuah pesan

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
composer-slow-shared = Mode lambat: satu pesan per delegasi setiap { $time }
composer-muted = Anda dibisukan di kanal ini sampai { $time }. Anda tetap dapat membaca.
composer-muted-open = Anda dibisukan di kanal ini sampai moderator mencabutnya. Anda tetap dapat membaca.
composer-warned = Moderator memberi Anda peringatan. Nyatakan di atas bahwa Anda telah membacanya; setelah itu Anda dapat menulis lagi.
composer-locked = Kanal ini dikunci. Anda tetap dapat membaca.
composer-locked-reason = Kanal ini dikunci: { $reason }
composer-locked-moderator = Kanal ini dikunci. Moderator dan pakar tetap dapat menulis.
composer-closed = Kanal ini ditutup. Anda dapat membaca yang telah disampaikan.
composer-closed-reason = Kanal ini ditutup: { $reason }
composer-closed-moderator = Kanal ini ditutup. Di sini hanya dapat diberikan perintah, misalnya /unlock.
composer-opens = Dibuka pukul { $time }.
composer-backchannel = Hanya moderator yang membaca dan menulis di sini.
composer-observer = Anda hadir sebagai pengamat: Anda dapat membaca kanal ini.
composer-no-post = Hanya moderator yang menulis di kanal ini.
composer-approval = Moderator memeriksa setiap pesan sebelum diterbitkan.
composer-floor-taken = { $name } sedang memegang giliran bicara. Sampai selesai, hanya ia yang dapat mengirim pernyataan.
composer-approval-first = Moderator memeriksa pesan-pesan pertama Anda di sini sebelum diterbitkan.
composer-budget = { $count ->
   *[other] Anda dapat mengirim { $count } pesan lagi di sini.
  }
composer-budget-spent = Jatah pesan Anda di kanal ini sudah habis. Draf Anda tersimpan.
composer-budget-until = Jatah pesan Anda habis sampai { $time }. Draf Anda tersimpan.
composer-typing-one = { $name } sedang menulis…
composer-typing-two = { $name } dan { $other } sedang menulis…
composer-typing-many = Beberapa orang sedang menulis…
composer-suggestions = Perintah
composer-suggestions-people = Orang

## Perintah garis miring

command-done-pin = Pesan disematkan.
command-done-unpin = Sematan pesan dilepas.
command-done-approve = Diterbitkan.
command-done-reject = Tidak diterbitkan. Penulisnya melihat alasan Anda.
command-done-redact = Pesan dihapus.
command-done-unchanged = Memang sudah begitu.

## Panel

panel-people = Orang
panel-people-count = { $count ->
   *[other] { $count } hadir
  }
panel-pinned = Pesan tersemat
panel-pinned-count = { $count ->
   *[other] { $count } disematkan
  }
panel-pinned-go = Ke pesan itu
desk = Meja moderator
desk-waiting = { $count ->
   *[other] Meja moderator, { $count } hal menunggu
  }
desk-open-person = Yang diketahui tentang orang ini
desk-done-restore = Ditampilkan lagi.
panel-audit = Catatan tindakan
panel-questions = Pertanyaan
panel-decisions = Keputusan
panel-search = Cari
panel-search-here = Hanya di { $channel }
panel-floor = Daftar pembicara
panel-close = Tutup { $panel }

## Dialog

dialog-reason = Alasan
dialog-reason-optional = Alasan (boleh kosong)
dialog-reason-required = Mohon beri alasan. Penulis dan pembaca akan melihatnya.
rights-title = Siapa boleh melakukan apa
dialog-help-title = Tombol dan perintah

## Pengumuman untuk pembaca layar

announce-message = { $name }, { $delegation }: { $text }
announce-message-no-delegation = { $name }: { $text }
announce-many = { $count ->
   *[other] { $count } pesan baru
  }
announce-held = Pesan Anda menunggu moderator.
announce-withdrawn = Moderator menghapus pesan Anda: { $reason }
announce-sent = Terkirim
announce-failed = Pesan Anda tidak terkirim. Pesan tetap tersimpan; Anda dapat mengirimnya lagi.

## Tampilan

theme = Tampilan
theme-auto = Ikut perangkat
theme-light = Terang
theme-dark = Gelap

## Permintaan

request-no-answer = Server tidak menjawab. Periksa sambungan, lalu coba lagi.
