package jamsos.coverage.quality;

import jamsos.coverage.value.Language;

/**
 * The catalogue of what can be told about a delivery (katalog catatan), in words a clerk understands.
 *
 * <p>A text may hold {@code {value}} (what was found) and {@code {detail}} (what was expected or is meant).
 */
public enum NoticeCode {
    /** A row does not have as many fields as the header. */
    FIELD_COUNT(
            Severity.ERROR,
            "Jumlah kolom baris ini tidak sama dengan judul kolom (diharapkan {detail}, ditemukan {value}).",
            "Periksa pemisah kolom dan tanda kutip pada baris ini.",
            "This row does not have as many fields as the header (expected {detail}, found {value}).",
            "Check separators and quotes in this row."),
    /** Invalid NIK. */
    NIK(
            Severity.ERROR,
            "NIK tidak sah: {value}.",
            "NIK harus 16 angka dengan tanggal lahir yang mungkin dan nomor urut bukan 0000; salin dari KTP dan simpan kolom sebagai teks.",
            "Invalid NIK: {value}.",
            "A NIK has 16 digits with a possible birth date and a serial number other than 0000; copy it from the identity card and keep the column as text."),
    /** Birth date cannot be read. */
    BIRTH_DATE(
            Severity.ERROR,
            "Tanggal lahir tidak terbaca: {value}.",
            "Tulis tanggal sebagai 1985-07-31 atau 31-07-1985.",
            "Birth date cannot be read: {value}.",
            "Write dates as 1985-07-31 or 31-07-1985."),
    /** Unknown sex. */
    SEX(
            Severity.ERROR,
            "Jenis kelamin tidak dikenal: {value}.",
            "Tulis L atau P.",
            "Unknown sex: {value}.",
            "Write L (male) or P (female)."),
    /** Unknown region, or its name and code differ. */
    REGION(
            Severity.ERROR,
            "Wilayah tidak dikenal atau nama dan kodenya berbeda: {value}.",
            "Tulis kode Kemendagri seperti 18.01 atau nama kabupaten/kota.",
            "Unknown region, or its name and code differ: {value}.",
            "Write a Kemendagri code such as 18.01, or the name of the kabupaten/kota."),
    /** Unknown segment. */
    SEGMENT(
            Severity.ERROR,
            "Segmen tidak dikenal: {value}.",
            "Tulis PU, BPU, JAKON atau PMI.",
            "Unknown segment: {value}.",
            "Write PU, BPU, JAKON or PMI."),
    /** Unknown program. */
    PROGRAMS(
            Severity.ERROR,
            "Program tidak dikenal: {value}.",
            "Tulis JKK, JKM, JHT, JP, JKP, dipisah dengan |.",
            "Unknown program: {value}.",
            "Write JKK, JKM, JHT, JP, JKP, separated by |."),
    /** Unknown status. */
    STATUS(
            Severity.ERROR,
            "Status tidak dikenal: {value}.",
            "Tulis AKTIF atau NONAKTIF.",
            "Unknown status: {value}.",
            "Write AKTIF (active) or NONAKTIF (not active)."),
    /** Registration date cannot be read. */
    REGISTERED_ON(
            Severity.ERROR,
            "Tanggal kepesertaan tidak terbaca: {value}.",
            "Tulis tanggal sebagai 2019-02-01 atau 01-02-2019.",
            "Registration date cannot be read: {value}.",
            "Write dates as 2019-02-01 or 01-02-2019."),
    /** Last month paid cannot be read. */
    PAID_THROUGH(
            Severity.ERROR,
            "Bulan iuran terakhir tidak terbaca: {value}.",
            "Tulis bulan sebagai 2022-07 atau 07-2022.",
            "Last month paid cannot be read: {value}.",
            "Write months as 2022-07 or 07-2022."),
    /** Unknown group of workers. */
    GROUP(
            Severity.ERROR,
            "Kelompok pekerja tidak dikenal: {value}.",
            "Pakai salah satu kode kelompok, misalnya PEKEBUN atau NON_ASN.",
            "Unknown group of workers: {value}.",
            "Use one of the group codes, such as PEKEBUN or NON_ASN."),
    /** A value that has no reason of its own cannot be read. */
    VALUE(
            Severity.ERROR,
            "Isi kolom {detail} tidak terbaca: {value}.",
            "Tulis angka tanpa huruf dan dengan koma sebelum desimal (42,5), tanggal sebagai 2022-07-31, dan kode seperti pada daftar kode.",
            "The column {detail} cannot be read: {value}.",
            "Write numbers without letters and with a comma before decimals (42,5), dates as 2022-07-31, and codes as in the code list."),
    /** The header fits none of the layouts. */
    UNKNOWN_LAYOUT(
            Severity.ERROR,
            "Judul kolom tidak cocok dengan susunan mana pun. Ditemukan: {value}. Diharapkan salah satu: {detail}.",
            "Samakan judul kolom dengan salah satu susunan, atau buat berkas susunan baru.",
            "The header fits none of the layouts. Found: {value}. Expected one of: {detail}.",
            "Make the header match one of the layouts, or describe it in a new layout file."),
    /** The header fits more than one layout. */
    AMBIGUOUS_LAYOUT(
            Severity.ERROR,
            "Judul kolom cocok dengan lebih dari satu susunan: {detail}.",
            "Namai berkas menurut pola salah satu susunan, atau buang kolom yang tidak perlu.",
            "The header fits more than one layout: {detail}.",
            "Name the file after the pattern of one layout, or leave out the columns that are not needed."),
    /** Undotted region codes without proof of their system. */
    AMBIGUOUS_REGION_CODES(
            Severity.ERROR,
            "Kode wilayah pada kolom {detail} dapat berarti kode BPS maupun Kemendagri (contoh: {value}).",
            "Beri judul kolom region_bps atau region_kemendagri, atau tulis kode bertitik seperti 18.01.",
            "The region codes in the column {detail} can be read as BPS or Kemendagri codes (example: {value}).",
            "Head the column region_bps or region_kemendagri, or write dotted codes such as 18.01."),
    /** More than 1% of the rows hold a region code and a name that differ. */
    REGION_CONFLICT(
            Severity.ERROR,
            "Lebih dari 1% baris memuat kode dan nama wilayah yang berbeda ({value}).",
            "Periksa apakah kolom kode memakai kode BPS atau Kemendagri.",
            "More than 1% of the rows hold a region code and a name that differ ({value}).",
            "Check whether the code column holds BPS or Kemendagri codes."),
    /** The declared system of region codes disagrees with the NIK prefixes. */
    CODE_SYSTEM_DOUBT(
            Severity.ERROR,
            "Kode wilayah dinyatakan sebagai kode {detail}, tetapi awalan NIK lebih cocok dengan sistem yang lain (baris yang cocok: {value}).",
            "Periksa apakah kolom kode memakai kode BPS atau Kemendagri, lalu perbaiki judul kolomnya.",
            "The region codes are declared as {detail} codes, but NIK prefixes agree better with the other system (rows that agree: {value}).",
            "Check whether the code column holds BPS or Kemendagri codes, then correct its heading."),
    /** All NIKs of this sheet are numbers that end in 0. */
    NIK_PRECISION_LOST(
            Severity.ERROR,
            "Semua NIK pada lembar ini berupa angka yang berakhir 0 ({value} baris): lembar kerja telah membulatkannya.",
            "Minta berkas asli dengan kolom NIK sebagai teks; angka yang hilang tidak dapat dipulihkan.",
            "All NIKs of this sheet are numbers that end in 0 ({value} rows): the spreadsheet has rounded them.",
            "Ask for the original with the NIK column as text; the lost digits cannot be restored."),
    /** The file is damaged or cannot be read. */
    FILE_DAMAGED(
            Severity.ERROR,
            "Berkas rusak atau tidak dapat dibaca: {detail}.",
            "Kirim ulang berkas dan periksa hak bacanya.",
            "The file is damaged or cannot be read: {detail}.",
            "Send the file again and check that it may be read."),
    /** This type of file cannot be taken. */
    FILE_TYPE(
            Severity.ERROR,
            "Jenis berkas tidak dapat diterima: {detail}.",
            "Simpan sebagai XLSX atau CSV (UTF-8) dan kirim ulang.",
            "This type of file cannot be taken: {detail}.",
            "Save it as XLSX or CSV (UTF-8) and send it again."),
    /** The file is protected by a password. */
    FILE_ENCRYPTED(
            Severity.ERROR,
            "Berkas dilindungi kata sandi.",
            "Kirim berkas tanpa kata sandi melalui saluran yang aman.",
            "The file is protected by a password.",
            "Send it without a password through a safe channel."),
    /** The archive exceeds a limit. */
    ARCHIVE_LIMIT(
            Severity.ERROR,
            "Arsip atau buku kerja melampaui batas: {detail}.",
            "Kirim isinya sebagai berkas terpisah.",
            "The archive or workbook exceeds a limit: {detail}.",
            "Send what it holds as separate files."),
    /** One row is longer than 64 KiB. */
    RECORD_TOO_LONG(
            Severity.ERROR,
            "Satu baris melebihi 64 KiB.",
            "Cari tanda kutip yang tidak ditutup, atau sel yang sangat panjang, di sekitar baris ini.",
            "One row is longer than 64 KiB.",
            "Look for a quote that is not closed, or a very long cell, near this row."),
    /** Control totals differ. */
    CONTROL_MISMATCH(
            Severity.ERROR,
            "Jumlah kontrol berbeda: diharapkan {detail}, ditemukan {value}.",
            "Minta pengirim memeriksa berkas dan jumlah kontrolnya.",
            "Control totals differ: expected {detail}, found {value}.",
            "Ask the supplier to check the file and its control totals."),
    /** The folder of the month holds no source file. */
    MONTH_EMPTY(
            Severity.ERROR,
            "Folder bulan ini tidak berisi berkas sumber.",
            "Letakkan berkas bulan ini di dalam folder dan jalankan lagi.",
            "The folder of the month holds no source file.",
            "Put the month's files into the folder and run again."),
    /** The parts do not add to the whole. */
    TOTALS_DISAGREE(
            Severity.ERROR,
            "Jumlah bagian tidak sama dengan keseluruhan: {value}, seharusnya {detail}.",
            "Laporkan kepada pengelola sistem; rilis ditahan.",
            "The parts do not add to the whole: {value}, expected {detail}.",
            "Report this to the maintainers; the release is held."),
    /** Punctuation was taken out of the NIK. */
    NIK_REPAIRED(
            Severity.WARNING,
            "NIK dibersihkan dari tanda baca: {value}.",
            "Tidak perlu tindakan; lebih baik tulis 16 angka saja.",
            "Punctuation was taken out of the NIK: {value}.",
            "Nothing to do; better write the 16 digits only."),
    /** The birth date differs from the NIK. */
    NIK_BIRTH_DIFFERS(
            Severity.WARNING,
            "Tanggal lahir berbeda dengan NIK ({value}).",
            "Cocokkan dengan KTP; baris tetap dihitung.",
            "The birth date differs from the NIK ({value}).",
            "Compare with the identity card; the row counts all the same."),
    /** The sex differs from the NIK. */
    NIK_SEX_DIFFERS(
            Severity.WARNING,
            "Jenis kelamin berbeda dengan NIK ({value}).",
            "Cocokkan dengan KTP; baris tetap dihitung.",
            "The sex differs from the NIK ({value}).",
            "Compare with the identity card; the row counts all the same."),
    /** The region code at the start of the NIK is unknown. */
    DISTRICT_UNKNOWN(
            Severity.WARNING,
            "Kode wilayah awal NIK tidak dikenal ({value}).",
            "Cocokkan dengan KTP; baris tetap dihitung.",
            "The region code at the start of the NIK is unknown ({value}).",
            "Compare with the identity card; the row counts all the same."),
    /** Age outside 15-100 years. */
    AGE_UNUSUAL(
            Severity.WARNING,
            "Umur di luar 15-100 tahun ({value}).",
            "Periksa tanggal lahir; baris tetap dihitung.",
            "Age outside 15-100 years ({value}).",
            "Check the birth date; the row counts all the same."),
    /** The name is empty. */
    NAME_EMPTY(
            Severity.WARNING,
            "Nama kosong.",
            "Lengkapi nama; baris tetap dihitung.",
            "The name is empty.",
            "Fill in the name; the row counts all the same."),
    /** An optional column cannot be read. */
    VALUE_UNREAD(
            Severity.WARNING,
            "Isi kolom {detail} tidak terbaca dan tidak dipakai: {value}.",
            "Tulis tanggal sebagai 2022-07-31 dan kode seperti pada daftar kode, atau kosongkan; baris tetap dihitung.",
            "The column {detail} cannot be read and is not used: {value}.",
            "Write dates as 2022-07-31 and codes as in the code list, or leave the cell empty; the row counts all the same."),
    /** The file name speaks of another month than its folder. */
    FILE_MONTH_DIFFERS(
            Severity.WARNING,
            "Nama berkas menyebut bulan {value}, sedangkan foldernya {detail}.",
            "Pastikan berkas ini memang untuk bulan tersebut.",
            "The file name speaks of {value}, its folder of {detail}.",
            "Make sure that the file belongs to this month."),
    /** A region has more participants than workers. */
    ABOVE_WORKFORCE(
            Severity.WARNING,
            "Peserta melebihi jumlah pekerja di {detail} ({value}).",
            "Periksa angka pekerja dan wilayah peserta.",
            "More participants than workers in {detail} ({value}).",
            "Check the workforce figure and the region of the participants."),
    /** More people without active membership than workers. */
    NOT_ACTIVE_ABOVE_WORKFORCE(
            Severity.WARNING,
            "Yang belum menjadi peserta aktif melebihi jumlah pekerja ({detail}): {value}. Peserta aktif tidak dihitung dari keduanya.",
            "Periksa satuan dan tanggal kedua angka.",
            "More people who are not active members than workers ({detail}): {value}. No active persons are derived from them.",
            "Check unit and date of both figures."),
    /** More potential workers than employed persons. */
    UNIVERSE_ABOVE_EMPLOYED(
            Severity.WARNING,
            "Potensi pekerja melebihi penduduk bekerja menurut Sakernas ({detail}): {value}.",
            "Periksa satuannya (orang, ribu, juta) dan sumbernya.",
            "More potential workers than employed persons of Sakernas ({detail}): {value}.",
            "Check its unit (persons, thousands, millions) and its source."),
    /** A headcount and the persons counted differ. */
    HEADCOUNT_DIFFERS(
            Severity.WARNING,
            "Rekap dan hasil hitung berbeda untuk {detail}: {value}. Hasil hitung yang dipakai.",
            "Tanyakan selisihnya kepada pengirim rekap.",
            "Headcount and counted persons differ for {detail}: {value}. The counted persons are used.",
            "Ask the supplier of the headcount about the difference."),
    /** No workforce file this month; the last one received is used. */
    WORKFORCE_CARRIED(
            Severity.INFO,
            "Tidak ada berkas angkatan kerja bulan ini; dipakai yang terakhir diterima ({value}).",
            "Tidak perlu tindakan.",
            "No workforce file this month; the last one received is used ({value}).",
            "Nothing to do."),
    /** The workforce differs from last month's by more than 10 per cent. */
    BASE_JUMP(
            Severity.WARNING,
            "Jumlah pekerja {detail} berubah lebih dari 10% sejak bulan lalu: {value}. Cakupan tidak dapat dibandingkan.",
            "Jelaskan perubahan sumber atau metode sebelum membandingkan kedua bulan.",
            "The workforce of {detail} changed by more than 10% since last month: {value}. Coverage cannot be compared.",
            "Explain the change of source or method before comparing the two months."),
    /** The survey figure of last month is used again. */
    SURVEY_REUSED(
            Severity.INFO,
            "Angka survei {detail} per {value} dipakai lagi seperti bulan lalu.",
            "Perubahan cakupan bulan ini hanya berasal dari jumlah peserta.",
            "The survey figure of {detail} as of {value} is used again, as last month.",
            "This month's change of coverage comes from the participants alone."),
    /** Figures of the parts do not add to the figure of the whole, and need not. */
    PARTS_DIFFER(
            Severity.WARNING,
            "Jumlah bagian {value} berbeda dengan angka keseluruhan {detail}; keduanya dipakai apa adanya.",
            "Tanyakan kepada sumbernya mana yang terbaru.",
            "The parts add to {value}, the figure of the whole is {detail}; both are used as they are.",
            "Ask the source which one is newer."),
    /** A control file vouches for a file that is not in the folder. */
    CONTROL_FILE_MISSING(
            Severity.WARNING,
            "Berkas {value} disebut dalam jumlah kontrol, tetapi tidak ada di folder bulan ini.",
            "Periksa apakah berkas itu belum dikirim, atau perbaiki namanya dalam berkas kontrol.",
            "The control totals speak of {value}, which is not in the folder of the month.",
            "Check whether that file has not been sent yet, or correct its name in the control file."),
    /** This sheet holds no table; it is not read. */
    SHEET_IGNORED(
            Severity.WARNING,
            "Lembar ini tidak berisi tabel dan tidak dibaca.",
            "Tidak perlu tindakan bila lembar ini hanya petunjuk atau daftar pilihan; bila berisi data, beri judul kolom.",
            "This sheet holds no table and is not read.",
            "Nothing to do where it holds instructions or lists to choose from only; where it holds data, give it headings."),
    /** Two figures were given for the same cell and date. */
    FIGURE_TWICE(
            Severity.WARNING,
            "Dua angka berbeda untuk {detail} dengan tanggal yang sama: {value}. Yang lebih besar dipakai.",
            "Minta pengirim menghapus salah satunya.",
            "Two figures for {detail} with the same date: {value}. The larger is used.",
            "Ask the supplier to take one of them out."),
    /** A figure speaks of a date after the month. */
    OTHER_MONTHS_FIGURE(
            Severity.INFO,
            "Angka per {value} tidak dipakai karena sesudah akhir bulan laporan.",
            "Tidak perlu tindakan.",
            "A figure as of {value} is not used: it lies after the end of the report's month.",
            "Nothing to do."),
    /** This sheet is hidden in its workbook; it is read all the same. */
    SHEET_HIDDEN(
            Severity.WARNING,
            "Lembar ini tersembunyi di buku kerjanya; isinya tetap dibaca.",
            "Hapus lembar ini bila tidak dimaksudkan untuk dikirim.",
            "This sheet is hidden in its workbook; it is read all the same.",
            "Delete the sheet if it is not meant to be sent."),
    /** This row is hidden in its sheet; it is read all the same. */
    ROW_HIDDEN(
            Severity.WARNING,
            "Baris ini tersembunyi di lembarnya; isinya tetap dibaca.",
            "Hapus baris ini bila tidak dimaksudkan untuk dikirim.",
            "This row is hidden in its sheet; it is read all the same.",
            "Delete the row if it is not meant to be sent."),
    /** This row holds a formula that was never calculated; its cell is read as empty. */
    FORMULA_NOT_CALCULATED(
            Severity.WARNING,
            "Baris ini memuat rumus yang belum pernah dihitung; selnya dibaca kosong.",
            "Buka berkas dengan Excel, simpan, lalu kirim ulang.",
            "This row holds a formula that was never calculated; its cell is read as empty.",
            "Open the file in Excel, save it, and send it again."),
    /** Read as Windows-1252, because it is not valid UTF-8. */
    ENCODING_1252(
            Severity.INFO,
            "Berkas dibaca sebagai Windows-1252 karena bukan UTF-8 yang sah.",
            "Lebih baik simpan sebagai UTF-8.",
            "Read as Windows-1252, because it is not valid UTF-8.",
            "Better save it as UTF-8."),
    /** A file has the same bytes as another. */
    DUPLICATE_FILE(
            Severity.INFO,
            "Berkas ini sama persis dengan {value} dan diabaikan.",
            "Hapus salah satunya.",
            "This file is the same as {value} and is ignored.",
            "Remove one of them.");

    private final Severity severity;
    private final String textId;
    private final String adviceId;
    private final String textEn;
    private final String adviceEn;

    NoticeCode(Severity severity, String textId, String adviceId, String textEn, String adviceEn) {
        this.severity = severity;
        this.textId = textId;
        this.adviceId = adviceId;
        this.textEn = textEn;
        this.adviceEn = adviceEn;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** What was found, as a template. */
    public String text(Language language) {
        return language.choose(textId, textEn);
    }

    /** What to do about it. */
    public String advice(Language language) {
        return language.choose(adviceId, adviceEn);
    }

    /** What was found, with the notice's own values put in, and what to do. */
    public String message(Notice notice, Language language) {
        return finding(notice, language) + " " + advice(language);
    }

    /** What was found, with the notice's own values put in; an empty cell is called empty. */
    public String finding(Notice notice, Language language) {
        String found = notice.value().isBlank() ? language.choose("(kosong)", "(empty)") : notice.value();
        return text(language).replace("{detail}", notice.detail().in(language)).replace("{value}", found);
    }
}
