### Meja moderator.

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
panel-audit-empty = Tindakan moderator tercatat di sini, beserta alasannya.
panel-audit-more = Tampilkan yang lebih lama
panel-audit-via = Lewat baris perintah operator, atas nama ini
panel-audit-operator = Sekretariat
dialog-reject-title = Tolak pesan ini
dialog-reject-help = Hanya penulis yang diberi tahu, beserta alasan Anda, dan dapat menulisnya kembali.
dialog-mute-duration = Berapa lama
duration-1m = 1 menit
duration-5m = 5 menit
duration-1d = 1 hari
duration-10s = 10 detik
duration-10m = 10 menit
duration-30m = 30 menit
duration-open = Sampai dicabut
desk-tab-queue = Antrean
desk-tab-reports = Laporan
desk-tab-people = Orang
desk-tab-channel = Kanal
desk-tab-audit = Catatan
desk-tab-count = { $tab }, { $count } menunggu
desk-try-again = Coba lagi
desk-more = Tampilkan lagi
desk-save = Simpan

## Antrean

desk-show = Pesan yang mana
desk-all-waiting = Semua yang menunggu
desk-only-appeals = Hanya keberatan
desk-why-approval = Semua diperiksa
desk-why-first = Pesan pertama
desk-why-filter = Sebuah aturan
desk-why-delay = Jeda
desk-version = Versi { $version }
desk-due-approve = Terbit dalam { $time }
desk-due-reject = Ditolak dalam { $time }
desk-overdue-author = Menunggu Anda: penulisnya sedang tidak boleh berbicara
desk-overdue-channel = Menunggu Anda: kanal sedang dikunci
desk-overdue-floor = Menunggu Anda: giliran bicara ada pada peserta lain
desk-appealed = Keberatan
desk-appeal = Keberatan:
desk-appeal-against = Alasan penolakan: { $reason }
desk-appeal-not-yours = Anda yang memutuskan pertama kali: keberatannya diputuskan moderator lain.
desk-decided-approved = { $name } menyetujuinya.
desk-decided-rejected = { $name } menolaknya.
desk-decided-clock-approved = Waktunya habis: pesan diterbitkan.
desk-decided-clock-rejected = Waktunya habis: pesan ditolak.
dialog-reject-reason = Mengapa

## Laporan

desk-reports-count = { $count ->
   *[other] { $count } laporan menunggu
  }
desk-reports-help = A mempertahankan pesan, X menghapusnya, T mengambil laporan, J dan K berpindah.
desk-reports-empty-title = Tidak ada laporan
desk-reports-empty = Yang dilaporkan peserta tampil di sini, dari semua kanal.
desk-report-of = Pesan { $name } yang dilaporkan
desk-report-by = { $count ->
    [0] Ditemukan oleh sebuah aturan
   *[other] { $count } laporan
  }
desk-report-delegations = { $count ->
   *[other] dari { $count } delegasi
  }
desk-report-said = { $count ->
   *[other] Isi laporan ({ $count })
  }
desk-report-by-filter = Kartu ini dibuat oleh sebuah aturan.
desk-report-taken = { $name } menanganinya.
desk-report-yours = Anda menanganinya.
desk-report-take = Saya tangani
desk-report-keep = Pertahankan
desk-report-remove = Hapus
desk-report-removed = { $name } menghapus pesan itu.
desk-report-retained = { $name } mempertahankan pesan itu.
desk-report-removed-by-author = Dihapus oleh penulisnya.
desk-out-of-reach = Anda tidak dapat memperingatkan, membisukan, atau mengeluarkan orang ini: tidak ada yang menindak diri sendiri atau admin, dan moderator hanya ditindak oleh admin.
desk-report-own = Anda yang menulis pesan ini: moderator lain yang memutuskan.
desk-report-earlier = { $name } mempertahankan teks sebelumnya: { $reason }
desk-report-earlier-text = tentang teks sebelumnya
desk-withheld = Disembunyikan
dialog-resolve-remove = Hapus pesan yang dilaporkan?
dialog-resolve-remove-help = Teksnya hilang bagi semua orang, untuk selamanya. Penulis dan pelapor diberi tahu beserta alasan Anda.
dialog-resolve-keep = Pertahankan pesan yang dilaporkan?
dialog-resolve-keep-help = Pesan tetap ada, dan ditampilkan lagi bila tadinya disembunyikan. Penulis dan pelapor diberi tahu beserta alasan Anda.
desk-done-keep = Pesan dipertahankan.

## Orang

desk-all-people = Semua orang
warning-readers = Siapa yang sudah membacanya
warning-readers-count = Dibaca oleh { $read } dari { $count }
warning-read = dibaca pukul { $time }
warning-unread = belum
desk-delegation-whole = Seluruh delegasi
desk-open-delegation = Seluruh delegasi { $delegation }
desk-substitute = Tunjuk wakil suaranya
desk-appeals = Keberatan
desk-appeals-count = { $count ->
   *[other] { $count } keberatan menunggu
  }
desk-appeal-decide = Putuskan keberatan
desk-in-force = Sedang berlaku
desk-in-force-none = Tidak ada.
desk-past = Sebelumnya
desk-lift = Cabut
desk-messages = Pesan, yang terbaru dahulu
desk-messages-none = Belum ada tulisan.
desk-notes = Catatan moderator
desk-notes-help = Hanya moderator yang membacanya.
desk-note-new = Catatan baru
desk-note-add = Tambahkan catatan
desk-withhold = Sembunyikan beberapa pesan
desk-withhold-help = Menyembunyikan pesan-pesan terbaru di { $channel } sampai ditampilkan lagi.
desk-withhold-which = Yang mana
desk-withhold-last = { $count } terakhir
desk-withhold-all = Semua
desk-withhold-do = Sembunyikan
desk-withheld-count = { $count ->
   *[other] { $count } pesan disembunyikan.
  }
desk-withheld-none = Tidak ada yang perlu disembunyikan.
desk-undo = Urungkan
desk-hidden = Pesan tersembunyi
desk-hidden-help = Yang dikatakan di sini dan hanya dapat dibaca moderator
desk-hidden-none = Tidak ada yang disembunyikan di kanal ini.
desk-done-withhold = Disembunyikan. Anda dapat menampilkannya lagi.
desk-done-undo = Ditampilkan lagi.
desk-done-note = Catatan tersimpan.
desk-done-lift = Dicabut.
desk-done-review = Keberatan telah diputuskan; yang bersangkutan diberi tahu.
desk-done-rule = Selesai. Semua orang langsung melihatnya.
desk-done-warning = { $name } telah diperingatkan.
desk-done-mute = { $name } dibisukan.
desk-done-removal = { $name } dikeluarkan dari kanal.
desk-done-suspension = { $name } ditangguhkan.
sanction-warning = Peringatan
sanction-mute = Pembisuan
sanction-removal = Pengeluaran
sanction-suspension = Penangguhan
sanction-do-warning = Peringatkan
sanction-do-mute = Bisukan
sanction-do-removal = Keluarkan
sanction-do-suspension = Tangguhkan
sanction-state-in_force = Berlaku
sanction-state-acknowledged = Sudah dibaca
sanction-state-ended = Waktu habis
sanction-state-lifted = Dicabut
sanction-state-replaced = Digantikan
sanction-whole = Seluruh delegasi
sanction-by = { $name }, { $time }
sanction-until = sampai { $time }
sanction-open = sampai dicabut
sanction-appeal-upheld = Dipertahankan: { $reason }
sanction-appeal-lifted = Diterima: { $reason }
sent-held = Menunggu
sent-rejected = Ditolak
sent-withheld = Disembunyikan
sent-redacted = Dihapus
dialog-sanction-title = Tentang { $name }
dialog-sanction-kind = Tindakan
dialog-sanction-whom = Terhadap
dialog-sanction-whole = Seluruh delegasi { $delegation }
dialog-sanction-help-warning = Yang bersangkutan tidak dapat menulis di mana pun sampai menyatakan telah membacanya. Semua orang di kanal melihatnya beserta alasannya.
dialog-sanction-help-mute = Yang bersangkutan dapat membaca tetapi tidak menulis di kanal ini. Semua orang di kanal melihatnya beserta alasannya.
dialog-sanction-help-removal = Yang bersangkutan tidak dapat membaca dan menulis di kanal ini. Semua orang di kanal melihatnya beserta alasannya.
dialog-sanction-help-suspension = Yang bersangkutan dikeluarkan dan tidak dapat masuk. Semua orang melihatnya beserta alasannya.
dialog-withhold-title = Sembunyikan pesan ini?
dialog-withhold-help = Hanya moderator yang dapat membacanya sampai ditampilkan lagi. Semua orang melihat bahwa pesan disembunyikan, beserta alasannya.
dialog-review-title = Putuskan keberatan ini
dialog-review-help = Keputusan semula diambil karena: { $reason }
dialog-review-outcome = Keputusan Anda
dialog-unmask-title = Lihat siapa penulis pesan ini?
dialog-unmask-help = Hanya Anda yang diberi tahu namanya. Bahwa Anda melihatnya, beserta alasannya, tercatat di catatan tindakan.
dialog-unmask-do = Tunjukkan namanya
dialog-author-title = Penulis pesan No. { $seq }
dialog-author-help = Hanya Anda yang melihat ini, satu kali saja; alasan Anda tercatat di catatan tindakan.
dialog-review-upheld = Tetap berlaku
dialog-review-lifted = Cabut
dialog-review-do = Putuskan

## Aturan kanal

rule-off = Mati
rule-state = Siapa yang menulis di sini
rule-state-open = Semua yang berhak
rule-state-read-only = Hanya moderator dan pakar
rule-state-closed = Tidak seorang pun: ditutup
rule-state-help = Saat ditutup, tidak ada yang dapat menulis, mengubah, atau bereaksi, termasuk moderator.
rule-set-open = Buka
rule-set-read_only = Hanya baca
rule-set-closed = Tutup
rule-per = Dihitung untuk
rule-per-participant = Tiap orang
rule-per-delegation = Tiap delegasi bersama
rule-slow-seconds = Detik antarpesan (0: mati)
rule-slow-now-participant = Satu pesan per orang setiap { $time }
rule-slow-now-delegation = Satu pesan per delegasi setiap { $time }
rule-approval = Persetujuan sebelum terbit
rule-approval-which = Pesan yang mana
rule-approval-off = Tidak ada
rule-approval-all = Semua pesan
rule-approval-first = { $count ->
   *[other] { $count } pesan pertama tiap orang
  }
rule-approval-filter = Hanya yang ditahan penyaring
rule-approval-count = Berapa dari tiap orang
rule-deadline = Bila tidak ada yang memutuskan dalam
rule-deadline-none = Tanpa batas
rule-deadline-then = maka pesan
rule-deadline-reject = Ditolak
rule-deadline-approve = Diterbitkan
rule-attribution = Nama dan catatan
rule-attribution-level = Perlakuan terhadap pesan
rule-attribution-on_record = Dalam catatan, dengan nama
rule-attribution-chatham_delegation = Aturan Chatham House: hanya delegasi yang ditampilkan
rule-attribution-chatham_nobody = Aturan Chatham House: penulis tidak ditampilkan
rule-attribution-off_record = Di luar catatan: dihapus saat berakhir
rule-attribution-help = Peserta di sini membaca dan menulis seperti biasa; bot tidak menerima apa pun. Berakhir dengan pilihan lain, atau saat kanal ditutup. Tangkapan layar dan catatan pribadi di luar jangkauan kami.
rule-attribution-ends = Semua pesan sesi ini akan dihapus untuk selamanya, dan pesan yang menunggu dibuang.
rule-anonymous = Pertanyaan tanpa nama
rule-anonymous-on = Diizinkan
rule-anonymous-allow = Izinkan pertanyaan tanpa nama
rule-anonymous-stop = Hentikan pertanyaan tanpa nama
rule-delay = Jeda
rule-delay-now = Moderator melihat pesan { $time } lebih dahulu
rule-delay-seconds = Detik sebelum semua orang melihat pesan (0: mati)
rule-budget = Jumlah pesan
rule-budget-off = Tanpa batas
rule-budget-now-participant = { $count ->
   *[other] { $count } pesan per orang
  }
rule-budget-now-delegation = { $count ->
   *[other] { $count } pesan per delegasi
  }
rule-budget-messages = Pesan (0: tanpa batas)
rule-budget-reserve = Disimpan untuk ketua delegasi
rule-budget-window = Penuh lagi setelah menit (0: tidak pernah)
rule-schedule = Waktu agenda
rule-schedule-none = Tidak ada
rule-schedule-opens = Dibuka pukul { $time }
rule-schedule-closes = Ditutup pukul { $time }
rule-schedule-opens-at = Dibuka pukul
rule-schedule-closes-at = Ditutup pukul
rule-schedule-help = Menurut jam pertemuan: { $zone }. Kosong: tidak ada yang dijadwalkan.
rule-schedule-help-device = Menurut waktu perangkat ini: { $zone }. Kosong: tidak ada yang dijadwalkan.
rule-threshold = Sembunyikan setelah dilaporkan
rule-threshold-now = { $count ->
   *[other] Bila { $count } delegasi melaporkan
  }
rule-threshold-delegations = Delegasi (0: mati)
rule-summit = Semua kanal pertemuan
rule-summit-now = { $locked } dari { $count } dikunci
rule-summit-reason = Mohon beri alasan. Semua orang melihatnya.
rule-summit-lock = Kunci semua
rule-summit-unlock = Buka semua

## Penyaring

filters = Penyaring
filters-now =
    { $count ->
        [0] Tidak ada
       *[other] { $on } dari { $count } menyala
    }
filter-new = Penyaring baru
filter-off = Mati
filter-everywhere = Semua kanal
filter-turn-on = Nyalakan
filter-turn-off = Matikan
filter-delete = Hapus
filter-kind = Yang diperiksa
filter-kind-words = Kata
filter-kind-pattern = Pola
filter-kind-links = Tautan
filter-kind-repeat = Teks yang sama lagi
filter-kind-flood = Banyak pesan
filter-kind-spoof = Huruf yang menyamar
filter-text-words = Kata atau frasa, satu per baris
filter-text-pattern = Pola (ekspresi reguler)
filter-text-links = Situs yang diizinkan, satu per baris; kosong: tanpa tautan
filter-times = Berapa kali
filter-within = Dalam detik
filter-action = Yang terjadi pada pesan
filter-action-hold = Moderator memutuskan
filter-action-refuse = Ditolak
filter-action-mask = Kata-katanya disamarkan
filter-action-flag = Terbit dan dilaporkan
filter-label = Nama aturan (dibaca penulis)
filter-for-all = Untuk semua kanal
filter-try = Coba dahulu
filter-create = Buat penyaring
filter-created = Penyaring menyala.
filter-text-missing = Tulis dahulu apa yang dicari.
filter-label-missing = Beri nama aturan ini; penulis membacanya.
filter-tried = { $count ->
   *[other] { $count } dari { $checked } pesan terakhir akan terkena.
  }
filter-tried-undecided = { $count ->
   *[other] Pada { $count } pesan pola ini terlalu lama; pesan itu akan ditahan.
  }
filter-no-links = Tanpa tautan
filter-links-but = Tanpa tautan selain ke { $hosts }
filter-about-repeat = { $count } kali dalam { $time }
filter-about-flood = lebih dari { $count } dalam { $time }
filter-about-spoof = Karakter tak terlihat dan aksara campuran

## Siapa melakukan apa

audit-by = Oleh siapa
audit-anybody = Siapa pun
audit-act = Tindakan
audit-anything = Apa pun
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
audit-summit-unlock = membuka lagi kanal yang dikunci sekaligus
audit-participant-import = mendaftarkan peserta
audit-token-create = membuat token akses
audit-token-revoke = mencabut token akses
audit-invite-create = membuat tautan masuk
audit-invite-claim = masuk dengan tautan
audit-bulk-undo = menampilkan lagi pesan yang disembunyikan
audit-channel-schedule = mengatur waktu buka dan tutup
audit-channel-set-budget = mengubah jatah pesan
audit-channel-set-delay = mengubah jeda
audit-channel-set-report-threshold = mengubah batas laporan yang menyembunyikan pesan
audit-clock-tick = waktunya tiba
audit-off-record = menghapus yang disampaikan di luar catatan
audit-off-record-count = { $count } pesan
audit-filter-create = membuat penyaring
audit-filter-delete = menghapus penyaring
audit-filter-update = mengubah status penyaring
audit-message-restore = menampilkan lagi sebuah pesan
audit-message-withhold = menyembunyikan sebuah pesan
audit-note-add = menambahkan catatan
audit-participant-withhold = menyembunyikan pesan peserta
audit-report-assign = mengambil atau menyerahkan laporan
audit-report-resolve = memutuskan laporan
