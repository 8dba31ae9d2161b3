### Jawaban atas perintah garis miring.

command-error-unknown = Tidak ada perintah { $name }. Untuk memulai pesan dengan garis miring, tulis dua: //
command-error-forbidden = Peran Anda tidak boleh memakai { $name }. /help menunjukkan yang boleh.
command-zone = Waktu menurut jam pertemuan: { $zone }.
command-zone-device = Waktu menurut perangkat ini: { $zone }.
command-done-opens = Dibuka pukul { $time }.
command-done-closes = Ditutup pukul { $time }.
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
command-done-approval-on = Setiap pesan kini diperiksa sebelum diterbitkan.
command-done-approval-off = Pesan kembali langsung diterbitkan.
