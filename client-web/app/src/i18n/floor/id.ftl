### Giliran bicara: daftar pembicara, siapa yang sudah didengar, dan layar besar di ruang sidang.

floor-kind-statement = Pernyataan
floor-kind-question = Pertanyaan kepada pembicara
floor-kind-point_of_order = Interupsi tata tertib
floor-kind-reply = Hak jawab

floor-order-first_come = Yang lebih dahulu meminta, lebih dahulu berbicara.
floor-order-heads_first = Kepala delegasi didahulukan.
floor-order-least_spoken = Delegasi yang paling sedikit berbicara didahulukan.
floor-order-seat = Menurut urutan tempat duduk delegasi.
floor-order-lot = Menurut urutan hasil undian.
floor-rule-turn = Masing-masing { $time }.
floor-rule-no-turn = Tanpa batas waktu.
floor-rule-budget = Jatah setiap delegasi { $time } seluruhnya.
floor-rule-posting = Selama ada yang berbicara, hanya ia yang mengirim pernyataan.

## Siapa yang berbicara

floor-now = Sedang berbicara
floor-nobody = Belum ada yang berbicara
floor-state-speaking = sedang berbicara
floor-state-paused = Dijeda
floor-clock-left = tersisa
floor-clock-over = lewat waktu
floor-clock-spoken = sudah terpakai
floor-clock-left-time = Tersisa { $time }
floor-clock-over-time = Lewat waktu { $time }
floor-clock-spoken-time = Sudah terpakai { $time }
floor-interrupted = Disela oleh pertanyaan, dilanjutkan sesudahnya: { $name }, sudah terpakai { $time }.
floor-interrupted-paused = Dijeda sebelum pertanyaan ini: { $name }, sudah terpakai { $time }.
floor-pause = Jeda
floor-resume = Lanjutkan
floor-end = Akhiri giliran
floor-next = Berikutnya: { $name }
floor-next-none = Tidak ada giliran berikutnya

## Tempat sendiri

floor-mine = Anda dan giliran bicara
floor-mine-speaking = Giliran Anda berbicara
floor-mine-next = Giliran Anda berikutnya.
floor-mine-place = Anda di urutan ke-{ $place }.
floor-ask = Minta giliran bicara
floor-withdraw = Batalkan
floor-bar-waiting = { $count ->
    [0] Tidak ada yang menunggu
   *[other] { $count } menunggu
  }
floor-bar-next = Anda berikutnya
floor-bar-place = Anda urutan ke-{ $place }

## Daftar

floor-waiting = Menunggu
floor-waiting-none = Tidak ada yang menunggu giliran.
floor-waiting-count = { $count ->
   *[other] { $count } menunggu
  }
floor-list-open = Daftar dibuka
floor-list-closed = Daftar ditutup
floor-list-closed-help = Daftar hanya menerima interupsi tata tertib.
floor-entry = { $place }. { $name }, { $kind }
floor-entry-actions = Tindakan untuk { $name }
floor-entry-later = Di akhir mata acara
floor-entry-moved = Ditempatkan pimpinan sidang
floor-entry-start = Beri giliran
floor-entry-up = Naikkan
floor-entry-down = Turunkan
floor-entry-remove = Hapus dari daftar
floor-add = Tambahkan seseorang
floor-open = Buka daftar
floor-close = Tutup daftar
floor-item-new = Mata acara berikutnya
floor-settings = Pengaturan
floor-past = Terakhir berbicara
floor-past-spoke = berbicara { $time }
floor-past-removed = dihapus dari daftar
floor-readd = Kembalikan
floor-readd-name = Kembalikan { $name } ke daftar
floor-help = Tombol: N berikutnya, P jeda atau lanjut, E akhiri giliran, O buka atau tutup daftar. Pada sebuah nama: G beri giliran, X hapus, Alt dengan tombol panah memindahkan.
floor-off-title = Tidak ada daftar pembicara
floor-off = Pimpinan sidang belum membuka daftar pembicara di kanal ini.
floor-off-moderator = Dengan daftar ini para delegasi meminta giliran bicara di sini, dan semua orang melihat siapa yang berbicara, berapa lama, dan siapa berikutnya.
floor-switch-on = Nyalakan daftar
floor-switch-off = Matikan daftar

## Hak jawab

floor-replies = Hak jawab
floor-replies-now = Sekarang
floor-replies-begin = Mulai hak jawab
floor-reply-named-by = Disebut oleh { $name }
floor-reply-message = Tentang pesan No. { $seq }
floor-reply-state-claimed = Menunggu keputusan pimpinan sidang
floor-reply-state-granted = Dikabulkan
floor-reply-state-refused = Ditolak
floor-reply-granted = Dikabulkan, yang ke-{ $number } bagi delegasi ini
floor-reply-grant = Kabulkan
floor-reply-refuse = Tolak
floor-reply-redacted = Teks telah dihapus.
floor-reply-redact = Hapus teks

## Waktu

floor-budgets = Sisa waktu setiap delegasi
floor-times = Waktu bicara setiap delegasi
floor-column-delegation = Delegasi
floor-column-turns = Giliran
floor-column-left = Sisa
floor-column-spoken = Terpakai
floor-column-messages = Pesan
floor-column-questions = Pertanyaan
floor-column-answered = Terjawab
floor-column-time = Waktu bicara
floor-budget-spent = habis
floor-add-time = Tambah waktu
floor-add-time-name = Tambah waktu untuk { $name }

## Dialog

floor-override-help = Semua orang di kanal ini melihatnya, dengan nama Anda dan alasannya.
floor-remove-title = Hapus { $name } dari daftar?
floor-move-title = Pindahkan { $name }
floor-move-place = Tempat baru
floor-move-before = { $place }, sebelum { $name }
floor-move-last = Paling akhir
floor-move-button = Pindahkan
floor-time-title = Tambahan waktu untuk { $name }
floor-time-minutes = Menit
floor-refuse-title = Tolak hak jawab { $name }?
floor-redact-title = Hapus tulisan { $name }?
floor-redact-help = Isinya hilang selamanya, juga dari riwayat. Pengajuannya sendiri tetap ada.
floor-claim-title = Ajukan hak jawab
floor-claim-help = Untuk delegasi Anda, bila ada yang menyebutnya. Pimpinan sidang memutuskan; hak jawab disampaikan di akhir mata acara.
floor-claim-named-by = Siapa yang menyebut delegasi Anda
floor-claim-text = Perihal yang hendak dijawab
floor-claim-button = Ajukan
floor-item-title = Mata acara berikutnya
floor-item-help = Daftar dibuka, yang menunggu tetap menunggu, dan setiap delegasi kembali memiliki hak jawab.
floor-item-label = Nama mata acara
floor-item-button = Mulai mata acara
floor-add-who = Siapa
floor-add-choose = Pilih…
floor-add-whom = Pilihlah seseorang.
floor-add-kind = Untuk apa
floor-add-button = Tambahkan ke daftar
floor-settings-title = Daftar pembicara
floor-settings-order = Urutan
floor-settings-order-help = Pertanyaan kepada pembicara mendahului interupsi tata tertib, dan keduanya mendahului yang lain.
floor-settings-draw = Undi kembali
floor-settings-turn = Menit untuk satu giliran
floor-settings-budget = Menit untuk setiap delegasi seluruhnya
floor-settings-no-limit = 0: tanpa batas
floor-settings-posting = Selama ada yang berbicara, hanya ia dan moderator yang mengirim pernyataan
floor-settings-reply-first = Menit untuk hak jawab pertama
floor-settings-reply-second = Menit untuk hak jawab berikutnya
floor-settings-replies-max = Hak jawab satu delegasi dalam satu mata acara
floor-settings-save = Simpan

## Yang sudah dilakukan

floor-done-asked = Anda sudah masuk daftar.
floor-done-added = Sudah ditambahkan ke daftar.
floor-done-removed = { $name } tidak lagi dalam daftar.
floor-done-moved = { $name } mendapat tempat baru.
floor-done-time = { $name } mendapat tambahan waktu.
floor-done-refused = Hak jawab { $name } ditolak.
floor-done-redacted = Teks telah dihapus.
floor-done-claimed = Sudah diajukan. Pimpinan sidang memutuskan.
floor-done-item = Mata acara berikutnya dimulai.
floor-done-on = Daftar pembicara menyala.
floor-done-off = Daftar pembicara mati.
floor-done-settings = Pengaturan daftar pembicara tersimpan.

## Diucapkan pada saatnya

floor-note-turn = Giliran Anda berbicara.
floor-note-next = Giliran Anda berikutnya. Mohon bersiap.
floor-note-paused = Pimpinan sidang menjeda waktu Anda.
floor-note-interrupted = Ada pertanyaan untuk Anda. Waktu Anda berhenti sejenak.
floor-note-resumed = Waktu Anda berjalan kembali.
floor-note-ended = Giliran Anda selesai.
floor-note-over = Waktu Anda habis. Mohon diakhiri.
floor-note-removed = Anda dihapus dari daftar: { $reason }
floor-note-granted = Hak jawab Anda dikabulkan, untuk akhir mata acara.
floor-note-refused = Hak jawab Anda ditolak: { $reason }
floor-say-started = { $name } mulai berbicara.
floor-say-minute-left = Tersisa satu menit.
floor-say-over = Waktu { $name } habis.
floor-say-claimed = { $name } mengajukan hak jawab.

## Baris sistem

floor-line-on = { $name } mengatur daftar pembicara.
floor-line-off = { $name } mematikan daftar pembicara
floor-line-opened = { $name } membuka daftar pembicara
floor-line-item = { $name } memulai mata acara: { $item }
floor-line-closed = { $name } menutup daftar pembicara
floor-line-drawn = { $name } mengundi urutan: { $order }
floor-line-replies = { $name } memulai hak jawab
floor-line-started = { $who } mendapat giliran bicara
floor-line-started-kind = { $who } mendapat giliran: { $kind }
floor-line-ended = { $who } berbicara { $time }
floor-line-ended-over = { $who } berbicara { $time }, lewat waktu { $over }
floor-line-ended-removed = { $name } mengakhiri giliran { $who } setelah { $time }: { $reason }
floor-line-moved = { $name } memindahkan { $who } dalam daftar pembicara: { $reason }
floor-line-removed = { $name } menghapus { $who } dari daftar pembicara: { $reason }
floor-line-time = { $name } memberi { $who } tambahan { $time }: { $reason }
floor-line-time-turn = { $name } memberi { $who } tambahan { $time }, pada giliran { $turn }: { $reason }
floor-line-granted = { $name } mengabulkan hak jawab { $who }
floor-line-refused = { $name } menolak hak jawab { $who }: { $reason }
floor-line-redacted = { $name } menghapus teks pengajuan { $who }: { $reason }

## Siapa yang sudah didengar

floor-balance-title = Siapa yang sudah didengar di { $channel }
floor-balance-help = Hanya untuk pimpinan sidang, menurut urutan tempat duduk. Yang dihitung ialah yang disampaikan di sini, tertulis maupun lisan.
floor-balance-unheard = { $count ->
   *[other] { $count } delegasi belum didengar.
  }
floor-balance-all-heard = Semua delegasi sudah didengar.
floor-balance-not-heard = Belum didengar
floor-balance-at = Per pukul { $time }
floor-balance-refresh = Perbarui
floor-balance-fresh = Tabel sudah diperbarui.

## Layar besar

hall-next = Berikutnya
hall-more = { $count ->
   *[other] dan { $count } lagi
  }
hall-nobody = Giliran bicara kosong
hall-paused = Dijeda
hall-latest = Pesan terbaru
hall-join = Bergabung di
hall-scan = Pindai untuk bergabung
hall-full = Layar penuh
hall-leave = Kembali ke kanal
hall-dark = Gelap
hall-light = Terang
hall-lost = Sambungan terputus. Yang tampil mungkin sudah lama.
hall-missing = Kanal ini tidak terbuka bagi Anda.
hall-list-open = Daftar dibuka
hall-list-closed = Daftar ditutup

## Catatan audit

floor-audit-set = mengatur daftar pembicara
floor-audit-open = membuka daftar pembicara
floor-audit-close = menutup daftar pembicara
floor-audit-request = memasukkan seseorang ke daftar pembicara
floor-audit-start = memberi giliran bicara
floor-audit-pause = menjeda pembicara
floor-audit-resume = mempersilakan pembicara melanjutkan
floor-audit-end = mengakhiri giliran
floor-audit-readd = mengembalikan pembicara ke daftar
floor-audit-move = memindahkan seseorang dalam daftar pembicara
floor-audit-remove = menghapus seseorang dari daftar pembicara
floor-audit-add-time = memberi tambahan waktu
floor-audit-begin-replies = memulai hak jawab
floor-audit-reply-grant = mengabulkan hak jawab
floor-audit-reply-refuse = menolak hak jawab
floor-audit-reply-redact = menghapus teks pengajuan hak jawab
