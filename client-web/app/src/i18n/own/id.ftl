### Keputusan moderator tentang diri sendiri: sanksi, pesan tertahan, laporan.

announce-published = Pesan Anda diterbitkan.
announce-rejected = Pesan Anda tidak diterbitkan: { $reason }
announce-muted = Anda dibisukan sampai { $time }: { $reason }
announce-muted-open = Anda dibisukan: { $reason }
announce-warned = Moderator memberi Anda peringatan: { $reason }
announce-unmuted = Anda dapat menulis lagi.
announce-removed = Anda dikeluarkan dari sebuah kanal: { $reason }
announce-readmitted = Anda boleh masuk ke kanal itu lagi.
announce-appeal-upheld = Keberatan Anda telah diperiksa; keputusan tetap berlaku: { $reason }
announce-appeal-lifted = Keberatan Anda diterima: { $reason }

## Sanksi yang berlaku

standing = Keputusan moderator tentang Anda
standing-warning = { $name } memberi Anda peringatan.
standing-warning-delegation = { $name } memberi delegasi Anda peringatan.
standing-mute = { $name } membisukan Anda di { $channel }.
standing-mute-delegation = { $name } membisukan delegasi Anda di { $channel }.
standing-removal = { $name } mengeluarkan Anda dari { $channel }.
standing-removal-delegation = { $name } mengeluarkan delegasi Anda dari { $channel }.
standing-suspension = { $name } menangguhkan Anda dari pertemuan.
standing-suspension-delegation = { $name } menangguhkan delegasi Anda dari pertemuan.
standing-left = { $time } lagi
standing-until = Sampai { $time }
standing-open = Sampai dicabut oleh moderator
standing-reason = Alasan: { $reason }
standing-can-warning = Anda dapat menulis lagi setelah menyatakan bahwa Anda telah membaca ini. Keberatan yang diajukan tetap diproses.
standing-can-mute = Anda dapat membaca di sini, dan menulis di kanal lain.
standing-can-removal = Anda dapat membaca dan menulis di kanal lain.
standing-can-suspension = Silakan hubungi sekretariat.
standing-read = Saya sudah membacanya
standing-appeal = Ajukan keberatan
standing-appeal-sent = Keberatan Anda terkirim. Moderator lain yang memutuskan.
standing-appeal-waits = Keberatan Anda menunggu moderator lain.
standing-appeal-upheld = Keberatan Anda telah diputuskan; keputusan tetap berlaku: { $reason }
appeal-title = Ajukan keberatan atas keputusan ini
appeal-help = Moderator lain akan memeriksanya kembali. Keberatan hanya dapat diajukan sekali.
appeal-held-title = Ajukan keberatan untuk pesan ini
appeal-held-help = Moderator yang tidak menolaknya akan memutuskan. Keberatan hanya dapat diajukan sekali.
appeal-text = Mengapa seharusnya diputuskan lain
appeal-send = Kirim keberatan

## Pesan tertahan

held-why-approval = Setiap pesan di sini diperiksa dahulu.
held-why-first = Pesan-pesan pertama Anda di sini diperiksa.
held-why-filter = Sebuah aturan kanal ini menahannya.
held-why-delay = Pesan di sini tampil setelah jeda singkat.
held-why-rule = Ditahan oleh aturan: { $rule }.
held-due-approve = Akan diterbitkan dalam { $time } bila tidak ada yang memutuskan.
held-due-reject = Tidak akan diterbitkan bila tidak ada yang memutuskan dalam { $time }.
held-reason-off_topic = Di luar tema
held-reason-duplicate = Sudah disampaikan
held-reason-language = Bahasa
held-reason-personal_attack = Menyerang seseorang
held-reason-unverified = Belum terverifikasi
held-reason-commercial = Iklan
held-reason-other = Alasan lain
held-reason-clock = Tidak ada moderator yang memutuskan pada waktunya
held-reason-off-record = Sesi di luar catatan sudah berakhir dan dihapus
held-rewrite = Ubah kata-katanya
held-rewrite-rejected = Tulis ulang
held-rewrite-label = Pesan Anda dengan kata-kata lain
held-rewrite-send = Ajukan lagi
held-resubmitted = Diajukan. Moderator akan melihat kata-kata yang baru.
held-appeal-over = Anda sudah mengajukan keberatan sekali.

## Laporan

report-title = Laporkan pesan ini
report-help = Moderator akan memeriksanya. Orang lain tidak melihat bahwa Anda melaporkannya. Anda akan diberi tahu keputusannya.
report-category = Apa yang tidak pantas
report-category-off_topic = Di luar topik
report-category-attack = Menyerang seseorang
report-category-misinformation = Informasi keliru
report-category-spam = Spam
report-category-personal_data = Data pribadi
report-category-other = Hal lain
report-text = Dengan kata-kata Anda (opsional)
report-text-needed = Dengan kata-kata Anda
report-send = Laporkan
report-sent = Terima kasih, laporan Anda diterima; moderator akan memeriksanya.
report-outcome-removed = Pesan yang Anda laporkan telah dihapus: { $reason }
report-outcome-retained = Pesan yang Anda laporkan dipertahankan: { $reason }
report-outcome-own = Laporan atas pesan Anda telah diputuskan; pesan dipertahankan: { $reason }
