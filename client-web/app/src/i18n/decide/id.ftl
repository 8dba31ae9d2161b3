## Pertanyaan, pemungutan suara, dan musyawarah: dimuat sesudah tampilan pertama

decide-failed = Bagian ini gagal dimuat. Yang tampil mungkin sudah tidak terbaru.
decide-again = Muat lagi
decide-more = Tampilkan lagi
decisions-empty-title = Belum ada yang perlu diputuskan
decisions-empty = Pemungutan suara dan musyawarah di kanal ini akan tampil di sini.

## Pertanyaan

question-ask = Ajukan pertanyaan
question-sort = Urutan
question-sort-votes = Paling didukung
question-sort-age = Terlama dahulu
question-sort-anew = Ada pertanyaan atau dukungan baru: urutkan lagi
question-filter = Pertanyaan yang mana
question-filter-asked = Menunggu
question-filter-taken = Sedang dijawab
question-filter-answered = Terjawab
question-filter-dismissed = Dikesampingkan
question-filter-all = Semua
question-empty-title = Tidak ada pertanyaan di sini
question-empty = Pertanyaan yang juga ingin diketahui peserta lain akan mengumpulkan dukungan mereka.
question-keys = V mendukung, T mengangkat, A menandai terjawab, X mengesampingkan, G menggabungkan, O membuka kembali.
question-item = { $count ->
   *[other] Pertanyaan dari { $name }, { $count } dukungan
  }
question-vote = { $count ->
   *[other] Saya juga ingin ini dijawab, { $count } dukungan
  }
question-votes = { $count ->
   *[other] { $count } dukungan
  }
question-own = { $count ->
   *[other] Pertanyaan Anda, { $count } dukungan
  }
question-state-taken = Sedang dijawab
question-state-answered = Terjawab
question-state-dismissed = Dikesampingkan
question-state-merged = Sudah ditanyakan di pertanyaan lain
question-answer-go = Lihat jawaban No. { $seq }
question-merged-go = Lihat pertanyaan No. { $seq }
question-merged-into = Pertanyaan ini sudah digabungkan ke No. { $seq }. Silakan dukung atau jawab pertanyaan itu.
question-actions = Tindakan untuk pertanyaan No. { $seq }
question-take = Angkat
question-taken-done = Pertanyaan itu sedang dijawab.
question-answer = Terjawab…
question-answer-by = Dijawab oleh No. { $seq }, { $name }: { $text }
question-answer-aloud = Dijawab secara lisan
question-answers-this = Ini menjawab pertanyaan No. { $seq }
question-answered-done = Pertanyaan ditandai sebagai terjawab.
question-dismiss = Kesampingkan…
question-dismiss-title = Kesampingkan pertanyaan ini?
question-dismiss-help = Pertanyaan tetap ada dalam percakapan. Semua orang melihat bahwa pertanyaan ini dikesampingkan dan alasannya.
question-dismiss-button = Kesampingkan
question-dismissed-done = Pertanyaan dikesampingkan.
question-merge = Gabungkan dengan yang lain…
question-merge-title = Gabungkan pertanyaan ini dengan yang lain
question-merge-help = Untuk dua pertanyaan yang menanyakan hal yang sama. Yang mendukung keduanya dihitung sekali.
question-merge-into = Pertanyaan yang dipertahankan
question-merge-none = Tidak ada pertanyaan terbuka lainnya.
question-merge-button = Gabungkan
question-merged-done = Pertanyaan telah digabungkan.
question-reopen = Buka kembali
question-reopened-done = Pertanyaan kembali menunggu jawaban.
question-redact = Hapus alasan
question-redact-title = Hapus alasan pertanyaan ini dikesampingkan?
question-redact-help = Kata-katanya hilang selamanya, juga dari riwayat, termasuk alasan sebelumnya. Pertanyaan tetap seperti adanya.
question-reason-redacted = [alasan dihapus oleh moderator]
question-redacted-done = Alasan telah dihapus.

## Pemungutan suara

poll-new = Pemungutan suara baru
poll-state-created = Disiapkan
poll-state-open = Dibuka
poll-state-closed = Ditutup
poll-state-published = Hasil
poll-state-cancelled = Dibatalkan
poll-opened-at = Dibuka pukul { $time }
poll-closes-in = Ditutup dalam { $time }
poll-closing = Sedang ditutup…
poll-how-single = Pilih satu
poll-how-multiple = Pilih sebanyak yang Anda mau
poll-how-multiple-max = { $count ->
   *[other] Pilih paling banyak { $count }
  }
poll-how-ranked = Urutkan pilihan, yang terbaik dahulu
poll-how-ranked-max = { $count ->
   *[other] Urutkan paling banyak { $count } pilihan, yang terbaik dahulu
  }
poll-secret = Rahasia: pilihan Anda dihitung tanpa nama. Yang dicatat hanya bahwa Anda sudah memberikan suara.
poll-named-live = Terbuka: semua orang melihat siapa memilih apa saat suara masuk.
poll-named-after = Terbuka: siapa memilih apa ditampilkan bersama hasilnya.
poll-who-delegations = Satu suara untuk setiap delegasi
poll-who-roles = Masing-masing satu suara: { $roles }
poll-role-delegate = delegat
poll-role-head = ketua delegasi
poll-role-observer = pengamat
poll-role-expert = pakar
poll-role-moderator = moderator
poll-role-admin = sekretariat
poll-role-bot = bot
poll-turnout = { $count ->
   *[other] { $votes } dari { $count } orang sudah memberikan suara
  }
poll-turnout-delegations = { $count ->
   *[other] { $votes } dari { $count } delegasi sudah memberikan suara
  }
poll-quorum-reached = Kuorum tercapai: { $votes } suara, dibutuhkan { $quorum }
poll-quorum-needed = Kuorum: sejauh ini { $votes } dari { $quorum } suara yang dibutuhkan
poll-quorum-missed = Kuorum tidak tercapai: { $votes } dari { $quorum } suara yang dibutuhkan
poll-results-after = Hasil ditampilkan setelah diumumkan.
poll-you-for = Anda memberikan suara untuk { $delegation }
poll-you-not-head = Ketua delegasi atau wakil yang ditunjuk memberikan suara untuk { $delegation }.
poll-you-not = Anda tidak memiliki hak suara dalam pemungutan suara ini.
poll-abstain = Abstain
poll-cast-button = Berikan suara
poll-cast-again = Ganti suara saya
poll-cast-sure = Ya, berikan
poll-secret-sure = Suara rahasia bersifat final dan tidak dapat diubah lagi. Berikan sekarang?
poll-cast = Suara Anda sudah masuk.
poll-cast-for = Suara { $delegation } sudah masuk.
poll-cast-for-what = Suara { $delegation } sudah masuk: { $choice }.
poll-cast-what = Suara Anda sudah masuk: { $choice }.
poll-cast-final = Suara ini rahasia dan tidak dapat diubah.
poll-cast-open = Anda dapat mengubahnya sampai pemungutan suara ditutup.
poll-cast-change = Ubah suara saya
poll-rank-order = Urutan Anda
poll-rank-empty = Belum ada yang dipilih. Tambahkan pilihan terbaik dahulu.
poll-rank-add = Tambahkan:
poll-rank-up = Naikkan { $option }
poll-rank-down = Turunkan { $option }
poll-rank-remove = Keluarkan { $option }
poll-rank-said = { $option }: urutan { $place }
poll-rank-out-said = { $option } dikeluarkan dari urutan Anda
poll-option = Pilihan
poll-votes = Suara
poll-first-choices = Pilihan pertama
poll-share = Porsi
poll-abstained = Abstain
poll-results-live = Sementara
poll-results-closed = Hasil, belum diumumkan: hanya terlihat oleh moderator
poll-results-published = Hasil
poll-not-published = Hasilnya belum diumumkan.
poll-winner = Terpilih: { $option }
poll-tie = Seri: { $options }
poll-no-quorum = Tidak ada hasil yang berlaku: kuorum tidak tercapai.
poll-no-winner = Tidak ada yang memilih satu pilihan pun.
poll-winner-mark = terpilih
poll-tied-mark = seri
poll-rounds = { $count ->
   *[other] Cara penghitungan: { $count } putaran
  }
poll-rounds-help = Di setiap putaran, satu suara dihitung untuk pilihan terbaiknya yang masih bertahan. Pilihan dengan suara paling sedikit gugur, sampai ada yang meraih lebih dari setengah.
poll-rounds-table = Suara per putaran
poll-round = Putaran { $number }
poll-out = gugur
poll-exhausted = Tanpa pilihan tersisa
poll-roll = Siapa yang memberikan suara
poll-roll-empty = Tidak ada yang memiliki hak suara.
poll-roll-voted = Memberikan suara
poll-roll-silent = Tidak memberikan suara
poll-open = Buka pemungutan suara
poll-open-title = Buka pemungutan suara ini?
poll-open-help = Sejak saat itu yang berhak dapat memberikan suara. Pilihannya tidak dapat diubah lagi.
poll-open-until = Ditutup
poll-open-by-hand = saat saya tutup
poll-open-minutes = { $count ->
   *[other] dalam { $count } menit
  }
poll-opened-done = Pemungutan suara dibuka.
poll-close = Tutup pemungutan suara
poll-close-sure = Ya, tutup sekarang
poll-closed-done = Pemungutan suara ditutup.
poll-cancel = Batalkan pemungutan suara
poll-cancel-help = Tidak ada suara yang dihitung dan tidak ada hasil. Ini tidak dapat ditarik kembali.
poll-cancel-sure = Ya, batalkan pemungutan suara
poll-cancelled-done = Pemungutan suara dibatalkan.
poll-cancelled-help = Pemungutan suara ini dibatalkan. Tidak ada suara yang dihitung dan tidak ada hasil.
poll-publish = Umumkan hasil
poll-published-done = Hasilnya sudah diumumkan.
poll-form-title = Siapkan pemungutan suara
poll-form-what = Yang diputuskan
poll-form-options = Pilihan
poll-form-option = Pilihan { $number }
poll-form-option-add = Tambah pilihan
poll-form-option-remove = Hapus pilihan { $number }
poll-form-kind = Cara memilih
poll-kind-single = Satu pilihan
poll-kind-multiple = Beberapa pilihan
poll-kind-ranked = Berurutan
poll-form-max = Pilihan dalam satu suara, paling banyak
poll-form-max-all = Semua
poll-form-per = Siapa yang memiliki satu suara
poll-per-delegation = Setiap delegasi
poll-per-participant = Setiap orang
poll-form-roles = Orang yang mana
poll-form-secret = Suara rahasia
poll-form-secret-help = Tidak ada yang dapat mengetahui siapa memilih apa. Suara bersifat final, dan hasil baru terlihat setelah ditutup.
poll-form-abstain = Boleh abstain
poll-form-results = Kapan hasil terlihat
poll-form-results-after = Setelah diumumkan
poll-form-results-live = Saat suara masuk
poll-form-quorum = Kuorum: suara yang dibutuhkan
poll-form-quorum-none = Tidak ada
poll-form-need-title = Silakan tulis apa yang diputuskan.
poll-form-need-options = Silakan tulis sedikitnya dua pilihan.
poll-form-need-different = Ada dua pilihan yang sama.
poll-form-need-roles = Silakan pilih siapa yang memiliki hak suara.
poll-form-button = Siapkan
poll-created-done = Pemungutan suara sudah disiapkan. Buka bila sudah waktunya.

## Wakil

substitute-nobody = Anda memberikan suara untuk { $delegation }. Belum ada yang ditunjuk sebagai wakil.
substitute-is = { $name } boleh memberikan suara dan jawaban untuk delegasi Anda di samping Anda.
substitute-change = Tunjuk wakil
substitute-title = Siapa yang boleh memberikan suara di samping Anda?
substitute-title-for = Siapa yang boleh memberikan suara untuk { $delegation }?
substitute-help = Wakil boleh memberikan suara dan menjawab musyawarah untuk delegasi Anda sampai Anda mengubahnya. Semua orang melihatnya.
substitute-help-for = Wakil boleh memberikan suara dan menjawab musyawarah untuk delegasi itu selama kepalanya belum melakukannya. Setelah kepala delegasi memutuskan hal ini, hanya ia yang dapat mengubahnya. Semua orang melihatnya.
substitute-who = Wakil
substitute-none = Tidak ada
substitute-here = Anggota delegasi yang sedang hadir.
substitute-button = Tunjuk
substitute-done = Wakil sudah ditunjuk.
substitute-none-done = Tidak ada lagi yang memberikan suara di samping kepala delegasi.

## Musyawarah

consensus-title = Musyawarah mufakat
consensus-new = Musyawarah baru
consensus-state-open = Dibuka
consensus-state-closed = Ditutup
consensus-round = Putaran { $number }
consensus-round-present = Putaran { $number }, teks saat ini
consensus-rounds = Tampilkan
consensus-answers = Sikap para delegasi
consensus-no-answers = Belum ada delegasi yang menjawab.
consensus-not-answered = Belum menjawab: { $names }
consensus-not-answered-some = Belum menjawab, { $count } di antaranya (yang lain tidak memiliki ketua delegasi di sini): { $names }
consensus-never-answered = Tidak menjawab: { $names }
consensus-never-answered-some = Tidak menjawab, { $count } di antaranya (yang lain tidak memiliki ketua delegasi di sini): { $names }
consensus-earlier = Disampaikan pada putaran sebelumnya
consensus-delegation = Delegasi
consensus-stance = Sikap
stance-agree = Setuju
stance-live_with = Dapat menerima
stance-reservation = Menerima dengan catatan
stance-object = Keberatan
stance-mine-agree = Kami setuju
stance-mine-live_with = Kami dapat menerimanya
stance-mine-reservation = Kami menerima dengan catatan
stance-mine-object = Kami keberatan
stance-help-agree = Teks ini sudah baik apa adanya.
stance-help-live_with = Bukan pilihan utama kami, tetapi kami ikut.
stance-help-reservation = Kami ikut; catatan kami direkam.
stance-help-object = Kami tidak dapat menyetujui teks ini.
stance-count-agree = { $count ->
   *[other] setuju
  }
stance-count-live_with = dapat menerima
stance-count-reservation = { $count ->
   *[other] dengan catatan
  }
stance-count-object = { $count ->
   *[other] keberatan
  }
stance-count-silent = { $count ->
   *[other] belum menjawab
  }
stance-count-none = tidak menjawab
consensus-answer-for = Jawaban Anda untuk { $delegation }
consensus-answer-button = Sampaikan jawaban ini
consensus-text = Catatan atau keberatan Anda, dalam satu paragraf
consensus-text-needed = Silakan jelaskan isinya. Penjelasan ini masuk catatan resmi.
consensus-mine = { $delegation }: { $stance }.
consensus-mine-open = Anda dapat mengubahnya sampai musyawarah ditutup.
consensus-change = Ubah jawaban kami
consensus-answered-done = Jawaban delegasi Anda sudah dicatat.
consensus-revise = Perbaiki teks
consensus-revise-title = Ajukan teks yang diperbaiki
consensus-revise-help = Putaran baru dimulai: setiap delegasi menjawab lagi. Teks sebelumnya dan jawabannya tetap disimpan.
consensus-revise-button = Ajukan teks yang diperbaiki
consensus-revised-done = Putaran berikutnya dimulai.
consensus-close = Tutup dengan hasil
consensus-close-title = Tutup musyawarah
consensus-close-help = Hasilnya masuk catatan resmi, beserta catatan dan keberatan.
consensus-close-button = Tutup dan catat
consensus-closed-done = Hasilnya sudah dicatat.
consensus-redact = Hapus teks
consensus-redact-title = Hapus perkataan { $delegation }?
consensus-redact-help = Perkataannya hilang selamanya, juga dari riwayat dan hasil. Sikapnya tetap.
consensus-redacted = [teks dihapus oleh moderator]
consensus-redacted-done = Teks telah dihapus.
consensus-statement = Pernyataan hasil
consensus-would-reach = Saat ini mufakat tercapai. Belum menjawab: { $silent }. Keberatan: { $count }.
consensus-would-not-reach = Saat ini mufakat belum tercapai. Belum menjawab: { $silent }. Keberatan: { $count }.
consensus-new-title = Ajukan teks untuk dimufakati
consensus-new-help = Setiap delegasi menjawab melalui ketua atau wakilnya: setuju, dapat menerima, menerima dengan catatan, atau keberatan.
consensus-new-text = Teks
consensus-new-button = Ajukan kepada para delegasi
consensus-new-done = Teks sudah diajukan kepada para delegasi.
consensus-reached = Mufakat tercapai
consensus-not-reached = Mufakat tidak tercapai

## Di atas kolom tulis

bar = Menunggu Anda
bar-vote = Anda memiliki hak suara
bar-voted = Suara Anda sudah masuk
bar-answer = Jawab untuk { $delegation }
bar-answered = Sudah dijawab untuk { $delegation }
bar-more = { $count ->
   *[other] dan { $count } lagi
  }
bar-vote-button = Beri suara
bar-answer-button = Jawab
bar-change-button = Ubah
bar-look-button = Lihat

## Di linimasa

line-show = Lihat
line-poll-opened = { $name } membuka pemungutan suara: { $title }
line-poll-closed = { $name } menutup pemungutan suara “{ $title }”: { $turnout }
line-poll-clock = Waktu habis, pemungutan suara “{ $title }” ditutup: { $turnout }
line-poll-no-quorum = Tidak ada hasil “{ $title }” yang berlaku: kuorum tidak tercapai, dengan { $votes } dari { $quorum } suara yang dibutuhkan
line-poll-published = Hasil “{ $title }”: { $result }
line-poll-cancelled = { $name } membatalkan pemungutan suara “{ $title }”
line-poll-cancelled-reason = { $name } membatalkan pemungutan suara “{ $title }”: { $reason }
line-consensus-opened = { $name } mengajukan teks kepada para delegasi: “{ $text }”
line-consensus-revised = { $name } mengajukan teks yang diperbaiki, putaran { $number }: “{ $text }”
line-answer-redacted = { $name } menghapus perkataan { $delegation } pada musyawarah: { $reason }
line-reason-redacted = { $name } menghapus alasan pertanyaan No. { $seq } dikesampingkan: { $reason }
line-remark = { $delegation }: { $stance }.
line-recorded = Dicatat oleh { $name }
line-damaged = Entri ini rusak di server dan tidak dapat ditampilkan. Sekretariat dapat memeriksanya.
event-held-rejected = { $name } tidak menyetujui sebuah pesan
event-warning = { $name } memperingatkan { $who }: { $reason }
event-warning-until = { $name } memperingatkan { $who }: { $reason }
event-warning-lifted = { $name } mencabut peringatan untuk { $who }
event-warning-ended = Peringatan untuk { $who } telah berakhir
event-removal = { $name } mengeluarkan { $who } dari kanal ini: { $reason }
event-removal-until = { $name } mengeluarkan { $who } dari kanal ini sampai { $time }: { $reason }
event-removal-lifted = { $name } mengizinkan { $who } kembali
event-removal-ended = { $who } boleh kembali: waktunya telah habis
event-suspension = { $name } menangguhkan { $who } dari pertemuan: { $reason }
event-suspension-until = { $name } menangguhkan { $who } dari pertemuan sampai { $time }: { $reason }
event-suspension-lifted = { $name } mengakhiri penangguhan { $who }
event-suspension-ended = Penangguhan { $who } telah berakhir
event-mute = { $name } membisukan { $who }: { $reason }
event-mute-until = { $name } membisukan { $who } sampai { $time }: { $reason }
event-mute-lifted = { $name } mengizinkan { $who } menulis lagi
event-mute-ended = { $who } dapat menulis lagi: masa pembisuan telah berakhir
event-approval-on = { $name } menyalakan persetujuan: pesan diperiksa sebelum terbit
event-approval-off = { $name } mematikan persetujuan
event-closed = { $name } menutup kanal ini: sekarang tidak ada yang dapat menulis di sini
event-closed-agenda = Kanal ini ditutup sesuai agenda: sekarang tidak ada yang dapat menulis di sini
event-budget = { $name } menetapkan batas: { $limit }
event-budget-window = { $name } menetapkan batas: { $limit }, dihitung ulang setiap { $time }
event-budget-participant = setiap orang dapat mengirim { $count } pesan di sini
event-budget-delegation = setiap delegasi dapat mengirim { $count } pesan di sini
event-budget-off = { $name } mencabut batas jumlah pesan
event-scheduled = { $name } menetapkan waktu agenda: kanal ini dibuka pukul { $opens } dan ditutup pukul { $closes }
event-scheduled-opens = { $name } menetapkan agenda: kanal ini dibuka pukul { $time }
event-scheduled-closes = { $name } menetapkan agenda: kanal ini ditutup pukul { $time }
event-scheduled-none = { $name } mencabut waktu agenda: kanal ini tidak lagi dibuka atau ditutup secara otomatis

## Storage that fails

storage-read-only = Saat ini server hanya dapat dibaca. Tulisan Anda disimpan dan dikirim setelah ini berakhir.
line-substitute = { $name } menunjuk { $who } untuk memberikan suara bagi { $delegation }
line-substitute-nobody = { $name } mencabut penunjukan wakil { $delegation }

## Untuk pembaca layar

say-poll-opened = Pemungutan suara dibuka: { $title }
say-poll-closed = Pemungutan suara ditutup: { $title }
say-poll-published = Hasil { $title }: { $result }
say-poll-cancelled = Pemungutan suara dibatalkan: { $title }
say-consensus-opened = Sebuah teks diajukan kepada para delegasi untuk dimufakati.
say-consensus-revised = Teks yang diperbaiki diajukan kepada para delegasi, putaran { $number }.
say-question-taken = Pertanyaan Anda sedang dijawab.
say-question-answered = Pertanyaan Anda ditandai sebagai terjawab.
say-question-dismissed = Pertanyaan Anda dikesampingkan: { $reason }

## Di layar besar

hall-question = Sedang dijawab
hall-poll = Pemungutan suara
hall-secret = Suara rahasia
hall-named = Suara terbuka

## Dalam catatan audit

audit-anonymous-questions = mengubah izin pertanyaan tanpa nama
audit-question-take = mengangkat sebuah pertanyaan
audit-question-answer = menandai pertanyaan sebagai terjawab
audit-question-dismiss = mengesampingkan sebuah pertanyaan
audit-question-merge = menggabungkan dua pertanyaan
audit-question-reopen = membuka kembali sebuah pertanyaan
audit-question-redact-reason = menghapus alasan sebuah pertanyaan dikesampingkan
audit-message-unmask = melihat siapa penulis pesan tanpa nama
audit-channel-set-attribution = mengubah apakah pesan menyebut nama penulisnya
audit-poll-create = menyiapkan pemungutan suara
audit-poll-open = membuka pemungutan suara
audit-poll-close = menutup pemungutan suara
audit-poll-cancel = membatalkan pemungutan suara
audit-poll-publish = mengumumkan hasil pemungutan suara
audit-poll-substitute = menunjuk wakil
audit-consensus-open = mengajukan teks kepada para delegasi
audit-consensus-revise = mengajukan teks yang diperbaiki
audit-consensus-close = menutup musyawarah
audit-consensus-redact = menghapus perkataan sebuah delegasi pada musyawarah

## Bagian tanpa nama

event-anonymous-on = { $name } mengizinkan pertanyaan tanpa nama
event-anonymous-off = { $name } menghentikan pertanyaan tanpa nama
event-chatham-delegation = { $name } memulai aturan Chatham House: pesan menampilkan delegasi, tidak pernah nama penulisnya
event-chatham-nobody = { $name } memulai aturan Chatham House: pesan tidak menampilkan apa pun tentang penulisnya
event-on-record = { $name } kembali ke dalam catatan: pesan baru disimpan beserta nama penulisnya
event-off-record = { $name } memulai sesi di luar catatan: bot tidak menerimanya, dan semuanya dihapus saat sesi ini berakhir
event-because = Alasan: { $reason }
composer-chatham-delegation = Aturan Chatham House: peserta lain melihat delegasi Anda, bukan nama Anda.
composer-chatham-nobody = Aturan Chatham House: peserta lain tidak melihat nama maupun delegasi Anda.
composer-off-record = Di luar catatan: peserta di sini melihat nama Anda; semuanya dihapus saat sesi ini berakhir.
message-chatham = Aturan Chatham House
message-off-record = Di luar catatan
message-own-delegation = Milik Anda. Yang lain melihat: { $delegation }
message-own-nobody = Milik Anda. Yang lain tidak melihat nama

## Pengganti pesan yang tidak ditampilkan

message-redacted-own = { $name } menarik pesan ini.
message-redacted-moderator = Dihapus oleh { $name }.
message-redacted-reason = Alasan: { $reason }
message-withheld-reports = Disembunyikan sampai moderator memeriksa laporan.
message-withheld-own = Anda yang menulis pesan ini: moderator lain yang memutuskan apakah pesan ini ditampilkan lagi.
