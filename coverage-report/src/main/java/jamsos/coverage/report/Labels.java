package jamsos.coverage.report;

import jamsos.coverage.value.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every word of a report that is not a figure, a name or a notice (kamus laporan), in Indonesian and English side by
 * side. {@code {0}}, {@code {1}} … are gaps to be filled.
 */
public enum Labels {
    // The frame of the report
    TITLE("Cakupan Jaminan Sosial Ketenagakerjaan", "Coverage of Worker Social Security"),
    POSITION("Posisi {0}", "As of {0}"),
    POSITION_UNKNOWN("{0} · sumber tidak menyebut tanggal data", "{0} · the source gives no date for the data"),
    FOOTER(
            "Cakupan Jaminan Sosial Ketenagakerjaan · {0} · rilis {1}",
            "Coverage of Worker Social Security · {0} · release {1}"),
    PAGE("Halaman {page} dari {pages}", "Page {page} of {pages}"),
    RESTRICTED("TERBATAS: HANYA UNTUK INTERNAL", "TERBATAS: RESTRICTED, FOR INTERNAL USE"),
    PROVINCE_NAMED("Provinsi {0}", "{0} Province"),
    TOTAL("Jumlah", "Total"),

    // The sentence that says what matters, and the boxes
    LEAD(
            "Dari {0} pekerja, {1} belum menjadi peserta aktif; cakupan {2}{3}.",
            "Of {0} workers, {1} are not active members; coverage is {2}{3}."),
    LEAD_COMPARISON(
            ", dan {0} dari {1} kabupaten/kota berada di bawah angka itu",
            ", and {0} of {1} kabupaten/kota lie below that"),
    LEAD_ABOVE(
            "Peserta aktif ({0}) melebihi jumlah pekerja ({1}): cakupan {2}. Angka pekerja atau wilayah peserta perlu diperiksa.",
            "Active members ({0}) exceed the number of workers ({1}): coverage is {2}. The number of workers or the region of members needs checking."),
    LEAD_NO_WORKERS(
            "Tercatat {0} peserta aktif; cakupan tidak dapat dihitung karena jumlah pekerja tidak tersedia.",
            "There are {0} active members; coverage cannot be computed, as the number of workers is not available."),
    LEAD_NO_PERSONS(
            "Ada {0} pekerja; jumlah peserta aktif tidak tersedia, sehingga cakupan tidak dapat dihitung.",
            "There are {0} workers; the number of active members is not available, so coverage cannot be computed."),
    LEAD_SCHEME(
            "{0} melindungi {1} orang; cakupan provinsi tidak dapat dihitung dari berkas bulan ini.",
            "{0} protects {1} people; coverage of the province cannot be computed from the files of this month."),
    LEAD_WITHHELD(
            "Angka provinsi tidak ditampilkan untuk melindungi data pribadi.",
            "The figures of the province are withheld to protect personal data."),
    LEAD_NOTHING(
            "Berkas bulan ini tidak memuat angka cakupan.", "The files of this month hold no figures on coverage."),
    OF_WORKERS("{0} dari pekerja", "{0} of workers"),
    COVERAGE_NOTE("peserta aktif dari jumlah pekerja", "active members out of workers"),
    ACTIVE_NOTE("setiap orang dihitung sekali", "each person counted once"),
    PEOPLE("orang", "people"),
    GROUPS_NUMBER("{0} kelompok pekerja", "{0} groups of workers"),
    NO_DATE_SHORT("sumber tanpa tanggal", "source gives no date"),

    // Words of figures, used in tables and sentences alike
    FIGURE("Angka", "Figure"),
    VALUE("Nilai", "Value"),
    AS_OF("Posisi data", "Date of data"),
    SOURCE("Sumber", "Source"),
    NO_DATE("tidak disebutkan", "not given"),
    NO_SOURCE("sumber tidak disebutkan", "source not named"),
    WORKERS("Jumlah pekerja", "Workers"),
    WORKERS_UNIVERSE("Jumlah pekerja (potensi)", "Workers (potential members)"),
    WORKERS_EMPLOYED("Penduduk bekerja (Sakernas)", "Employed persons (Sakernas)"),
    PERSONS("Orang", "Persons"),
    REGISTERED("Terdaftar", "Registered"),
    ACTIVE("Peserta aktif", "Active members"),
    PAID_UP("Iuran lunas", "Paid up"),
    NOT_ACTIVE("Belum menjadi peserta aktif", "Not active members"),
    NOT_ACTIVE_SHORT("Belum aktif", "Not active"),
    NOT_ACTIVE_HEADCOUNT("Belum menjadi peserta aktif (rekap)", "Not active members (headcount)"),
    STATUS_INACTIVE("Peserta tidak aktif", "Inactive members"),
    MEMBERSHIPS("Kepesertaan (baris)", "Memberships (rows)"),
    COVERAGE("Cakupan", "Coverage"),
    COVERAGE_LOW("Cakupan terendah yang mungkin", "Least coverage possible"),
    COVERAGE_HIGH("Cakupan tertinggi yang mungkin", "Most coverage possible"),
    COVERAGE_EMPLOYED("Cakupan terhadap Sakernas", "Coverage against Sakernas"),
    HEADCOUNT("Rekap", "Headcount"),
    HEADCOUNT_OF("Rekap {0}", "Headcount of {0}"),
    ROSTER("Daftar pekerja", "List of workers"),
    REGION("Kabupaten/kota", "Kabupaten/kota (regency/city)"),
    CODE("Kode", "Code"),
    PROVINCE("Provinsi", "Province"),
    SHARE_OF_ACTIVE("Bagian dari peserta aktif", "Share of active members"),

    // Coverage of regions
    REGIONS_HEADING("Cakupan per kabupaten/kota", "Coverage by kabupaten/kota"),
    REGIONS_SHEET("Wilayah", "Regions"),
    REGIONS_TABLE(
            "Pekerja, peserta aktif dan cakupan per kabupaten/kota, dari yang tertinggi",
            "Workers, active members and coverage by kabupaten/kota, highest first"),
    REGIONS_NOTE(
            "Kode wilayah menurut Kemendagri. Belum aktif = jumlah pekerja dikurangi peserta aktif.",
            "Region codes of the Ministry of Home Affairs. Not active = workers less active members."),
    ROUGH_NOTE(
            "≈ atau \"sekitar\": dibulatkan karena angka sumber dibulatkan; dalam kurung selang yang mungkin.",
            "≈ or \"about\": rounded, since the source rounded its figures; in brackets the possible interval."),
    ABOVE_NOTE(
            "Cakupan di atas 100% di {0}: jumlah pekerja atau wilayah peserta perlu diperiksa.",
            "Coverage above 100% in {0}: the number of workers or the region of members needs checking."),
    DIFFERENCE("Selisih dari provinsi (persen poin)", "Difference from province (percentage points)"),
    TILES_TITLE("Peta petak cakupan", "Tile map of coverage"),
    TILES_LEGEND("Cakupan, %", "Coverage, %"),
    TILES_DESCRIPTION(
            "Peta petak cakupan: satu petak satu kabupaten/kota, letaknya kira-kira seperti di peta. {0}. Semua angka ada dalam tabel di bawahnya.",
            "Tile map of coverage: one tile for each kabupaten or kota, placed roughly as on the map. {0}. All figures stand in the table below."),
    BARS_TITLE("Cakupan dari yang tertinggi", "Coverage, highest first"),
    BARS_DESCRIPTION(
            "Diagram batang cakupan per kabupaten/kota dari yang tertinggi. {0}. Semua angka ada dalam tabel di bawahnya.",
            "Bar chart of coverage by kabupaten/kota, highest first. {0}. All figures stand in the table below."),
    EXTREMES("Tertinggi: {0}; terendah: {1}", "Highest: {0}; lowest: {1}"),

    // Coverage of the province
    PROVINCE_HEADING("Cakupan provinsi", "Coverage of the province"),
    PROVINCE_SHEET("Provinsi", "Province"),
    PROVINCE_TABLE("Angka Provinsi {0} dan asalnya", "Figures of {0} Province and where they come from"),
    COUNTED_FROM_ROWS("dihitung dari baris kepesertaan", "counted from participant rows"),
    COMPUTED_ACTIVE("dihitung: pekerja dikurangi belum aktif", "computed: workers less not active"),
    COMPUTED_GAP("dihitung: pekerja dikurangi peserta aktif", "computed: workers less active members"),
    COMPUTED_RATE("dihitung: peserta aktif dibagi pekerja", "computed: active members / workers"),
    COMPUTED_BOUND("dihitung dari pembulatan angka sumber", "computed from the rounding of the source"),
    STATUS_CHART("Pekerja menurut status kepesertaan", "Workers by membership status"),
    STATUS_CHART_DESCRIPTION(
            "Diagram batang: {0} belum menjadi peserta aktif, {1} peserta aktif.",
            "Bar chart: {0} are not active members, {1} are active members."),

    // Schemes, groups and lists of workers
    SCHEMES_HEADING("Skema dan kelompok pekerja", "Schemes and groups of workers"),
    SCHEMES_SHEET("Skema", "Schemes"),
    SCHEMES_TABLE("Orang yang dilindungi menurut skema dan kelompok", "People protected by scheme and group"),
    SCHEMES_SUM_NOTE(
            "Jumlah kelompok; orang yang tercatat di dua kelompok terhitung dua kali.",
            "Sum of the groups; a person in two groups counts twice."),
    SCHEME("Skema", "Scheme"),
    NO_SCHEME("tanpa skema", "no scheme"),
    GROUP("Kelompok pekerja", "Group of workers"),
    ALL_GROUPS("semua kelompok", "all groups"),
    STATUS("Status", "Membership status"),
    SCHEME_CHART("{0} menurut kelompok", "{0} by group"),
    SCHEME_CHART_DESCRIPTION("Diagram batang {0}: {1}.", "Bar chart of {0}: {1}."),
    ROSTERS_HEADING("Perlindungan menurut daftar pekerja", "Protection by lists of workers"),
    ROSTERS_SHEET("Daftar pekerja", "Lists of workers"),
    ROSTERS_TABLE("Orang dalam daftar menurut kelompok dan status", "People on lists by group and membership status"),
    ROSTERS_NOTE(
            "Setiap orang dihitung sekali dalam tiap kelompok; kelompok tidak dijumlahkan karena seseorang dapat tercatat di lebih dari satu.",
            "Each person counts once in each group; groups are not added up, since a person can be in more than one."),
    ON_LIST("Dalam daftar", "On the list"),
    ROSTER_ACTIVE("Aktif", "Active"),
    ROSTER_LAPSED("Tidak aktif lagi", "Lapsed"),
    ROSTER_NEVER("Belum pernah terdaftar", "Never registered"),
    ROSTER_SHARE("Aktif dari daftar", "Active out of list"),
    ROSTERS_CHART("Bagian daftar yang aktif", "Share of lists that is active"),
    ROSTERS_CHART_DESCRIPTION(
            "Diagram batang bagian orang dalam daftar yang aktif, per kelompok. {0}.",
            "Bar chart of the share of people on lists who are active, by group. {0}."),

    // Change since last month
    CHANGE_HEADING("Perubahan sejak bulan lalu", "Change since last month"),
    CHANGE_SHEET("Perubahan", "Change"),
    CHANGE_TABLE(
            "Peserta aktif yang datang dan pergi, dan sebab perubahan cakupan",
            "Active members who came and went, and why coverage changed"),
    CHANGE_NOTE(
            "Perubahan cakupan dalam persen poin = pengaruh jumlah peserta + pengaruh jumlah pekerja (aturan titik tengah).",
            "The change of coverage in percentage points = effect of members + effect of workers (midpoint rule)."),
    JOINED("Bergabung (bulan lalu belum tercatat)", "Joined (in no row last month)"),
    RETURNED("Kembali aktif", "Active again"),
    STAYED("Tetap aktif", "Active in both months"),
    MOVED("di antaranya pindah segmen atau wilayah", "of whom in another segment or region"),
    LAPSED("Menjadi tidak aktif (masih tercatat)", "No longer active (still on record)"),
    LEFT("Tidak tercatat lagi", "No longer on record"),
    CHANGE_RATE("Perubahan cakupan (persen poin)", "Change of coverage (percentage points)"),
    CHANGE_NUMERATOR("oleh jumlah peserta (persen poin)", "by the number of members (percentage points)"),
    CHANGE_DENOMINATOR("oleh jumlah pekerja (persen poin)", "by the number of workers (percentage points)"),
    EXPIRING("Perlindungan berakhir", "Cover ends"),
    TARGET_RATE("Target cakupan", "Target coverage"),
    TARGET_MISSING("Kurang dari target", "Missing to the target"),
    COST("Biaya iuran (Rp)", "Cost of contributions (Rp)"),

    // What is not known
    UNKNOWN_HEADING("Yang belum diketahui", "What is not known"),
    UNKNOWN_REGIONS(
            "Sumber tidak memberi angka per kabupaten/kota; peta dan urutan wilayah tidak dapat dibuat.",
            "The source gives no figures by kabupaten/kota; no map and no ranking of regions can be made."),
    UNKNOWN_WORKERS(
            "Jumlah pekerja tidak tersedia untuk {0}; cakupannya tidak dihitung.",
            "The number of workers is not available for {0}; their coverage is not computed."),
    UNKNOWN_DATES("Sumber tidak menyebut tanggal untuk: {0}.", "The source gives no date for: {0}."),
    UNKNOWN_SEGMENTS(
            "Sumber tidak membagi peserta menurut segmen (PU, BPU, jasa konstruksi, pekerja migran).",
            "The source does not divide members by segment (PU, BPU, construction, migrant workers)."),
    SEX_AND_AGE("Jenis kelamin dan umur", "Sex and age"),
    UNKNOWN_SEX_AND_AGE(
            "Sumber tidak membagi peserta menurut jenis kelamin dan umur.",
            "The source does not divide members by sex and age."),
    UNKNOWN_LADDER_TERM("Terdaftar dan iuran lunas", "Registered and paid up"),
    UNKNOWN_LADDER(
            "Yang diketahui hanya peserta aktif menurut sumber; berapa yang terdaftar tetapi tidak aktif, dan berapa yang iurannya lunas, tidak diketahui.",
            "Only active members as the source understands them are known; how many are registered but not active, and how many have paid, is not known."),
    UNKNOWN_GROUPS(
            "Jumlah seluruh pekerja tiap kelompok tidak diketahui, sehingga cakupan kelompok tidak dapat dihitung.",
            "How many workers each group has in all is not known, so coverage of groups cannot be computed."),
    UNKNOWN_PERSONS_TERM("Orang dan kepesertaan", "Persons and memberships"),
    UNKNOWN_PERSONS(
            "Angka diterima sudah terjumlah; apakah setiap orang dihitung sekali tidak dapat diperiksa.",
            "Figures arrived added up already; whether each person was counted once cannot be checked."),
    UNKNOWN_PAID_UP(
            "Berkas kepesertaan tidak memuat bulan iuran terakhir, sehingga peserta yang iurannya lunas tidak dapat dihitung.",
            "The participant files do not hold the last month paid, so paid-up members cannot be counted."),

    // Members by segment, program, sex and age
    SEGMENTS_HEADING("Peserta menurut segmen", "Members by segment"),
    SEGMENTS_SHEET("Segmen", "Segments"),
    SEGMENTS_TABLE("Orang menurut segmen kepesertaan", "Persons by segment of membership"),
    SEGMENT("Segmen", "Segment"),
    REGION_SEGMENTS_HEADING("Peserta aktif menurut segmen dan wilayah", "Active members by segment and region"),
    REGION_SEGMENTS_SHEET("Segmen per wilayah", "Segments by region"),
    REGION_SEGMENTS_TABLE(
            "Peserta aktif per kabupaten/kota dan segmen", "Active members by kabupaten/kota and segment"),
    PU("Penerima upah (PU)", "Wage earners (PU)"),
    BPU("Bukan penerima upah (BPU)", "Not paid wages (BPU)"),
    JAKON("Jasa konstruksi (JAKON)", "Construction workers (JAKON)"),
    PMI("Pekerja migran Indonesia (PMI)", "Indonesian migrant workers (PMI)"),
    PROGRAMS_HEADING("Peserta aktif menurut program", "Active members by program"),
    PROGRAMS_SHEET("Program", "Programs"),
    PROGRAMS_TABLE("Orang menurut program", "Persons by program"),
    PROGRAMS_NOTE(
            "Seseorang dihitung sekali dalam tiap programnya; program tidak dijumlahkan.",
            "A person counts once in each of her programs; programs are not added up."),
    PROGRAM("Program jaminan", "Program"),
    JKK("Jaminan Kecelakaan Kerja (JKK)", "Work accident (JKK)"),
    JKM("Jaminan Kematian (JKM)", "Death (JKM)"),
    JHT("Jaminan Hari Tua (JHT)", "Old-age savings (JHT)"),
    JP("Jaminan Pensiun (JP)", "Pension (JP)"),
    JKP("Jaminan Kehilangan Pekerjaan (JKP)", "Job loss (JKP)"),
    SEXES_HEADING("Peserta menurut jenis kelamin", "Members by sex"),
    SEXES_SHEET("Jenis kelamin", "Sex"),
    SEXES_TABLE("Orang menurut jenis kelamin", "Persons by sex"),
    SEX("Jenis kelamin", "Sex"),
    MALE("Laki-laki", "Male"),
    FEMALE("Perempuan", "Female"),
    AGES_HEADING("Peserta menurut umur", "Members by age"),
    AGES_SHEET("Umur", "Age"),
    AGES_TABLE("Orang menurut umur pada hari terakhir bulan", "Persons by age on the last day of the month"),
    AGE_BAND("Kelompok umur", "Age band"),
    YEARS("{0} tahun", "{0} years"),

    // The ladder of definitions
    LADDER_HEADING("Terdaftar, aktif, iuran lunas", "Registered, active, paid up"),
    LADDER_SHEET("Tangga definisi", "Ladder of definitions"),
    LADDER_TABLE(
            "Orang yang sama menurut tiga definisi, dan kepesertaannya",
            "The same people by three definitions, and their memberships"),
    LADDER_NOTE(
            "Kepesertaan adalah baris, bukan orang: seseorang dapat mempunyai beberapa.",
            "Memberships are rows, not persons: a person may have several."),
    DEFINITION("Definisi", "Definition"),

    // Inpres 2/2021
    TARGETS_HEADING("Target cakupan {0}", "Targets for {0}"),
    TARGETS_SHEET("Target", "Targets"),
    TARGETS_TABLE(
            "Target cakupan sampai akhir {0} dan peserta aktif yang masih kurang",
            "Coverage to be reached by the end of {0}, and the active persons still missing"),
    TARGETS_NOTE(
            "Kurang dari target = jumlah pekerja x target, dikurangi peserta aktif; nihil bila target tercapai.",
            "Missing to the target = workers x target, less active persons; none where the target is reached."),
    DUTIES_HEADING("Pelaksanaan Inpres 2/2021", "What Inpres 2/2021 has brought about"),
    DUTIES_SHEET("Inpres 2-2021", "Inpres 2-2021 duties"),
    DUTIES_TABLE(
            "Peraturan dan anggaran pemerintah daerah yang berlaku pada bulan ini",
            "Regulations and budgets of local governments in force this month"),
    GOVERNMENT("Pemerintah daerah", "Local government"),
    REGULATION("Peraturan", "Regulation"),
    REGULATION_DATE("Tanggal", "Date"),
    BUDGET("Anggaran (Rp)", "Budget (Rp)"),
    PERSONS_FUNDED("Orang dibiayai", "Persons funded"),
    PERIOD("Masa", "Period"),
    PERIOD_FROM("sejak {0}", "from {0}"),
    PERIOD_TO("sampai {0}", "until {0}"),

    // Deliveries and notices
    ROWS_HEADING("Berkas yang diterima", "Files received"),
    ROWS_SHEET("Neraca baris", "Row balance"),
    ROWS_TABLE("Baris yang dibaca dan nasibnya", "Rows read and what became of them"),
    ROWS_NOTE(
            "Baris dibaca = diambil + ditolak + di luar lingkup; tidak ada yang hilang.",
            "Rows read = taken + rejected + out of scope; none is lost."),
    FILE("Berkas", "File"),
    LAYOUT("Susunan", "Layout"),
    ROWS("Baris", "Rows"),
    ROWS_READ("Dibaca", "Read"),
    ROWS_TAKEN("Diambil", "Taken"),
    ROWS_REJECTED("Ditolak", "Rejected"),
    ROWS_OUT_OF_SCOPE("Di luar lingkup", "Out of scope"),
    STATE("Keadaan", "State"),
    STATE_TAKEN("diambil", "taken"),
    STATE_HELD("ditahan", "held"),
    STATE_IGNORED("diabaikan", "ignored"),
    LAYOUT_PARTICIPANT("kepesertaan", "participant"),
    LAYOUT_ROSTER("daftar pekerja", "roster"),
    LAYOUT_HEADCOUNT("rekap", "headcount"),
    LAYOUT_WORKFORCE("angkatan kerja", "workforce"),
    LAYOUT_TARGET("target cakupan", "targets"),
    LAYOUT_DUTY("Inpres 2/2021", "duty"),
    LAYOUT_CONTROL("jumlah kontrol", "control totals"),
    LAYOUT_OTHER("{0}", "{0}"),
    SUPPLIERS_HEADING("Rapor pemasok", "How suppliers deliver"),
    SUPPLIERS_SHEET("Pemasok", "Suppliers"),
    SUPPLIERS_TABLE(
            "Kedatangan kiriman dan NIK sah menurut pemasok",
            "When each supplier's deliveries came, and how many of its NIKs are valid"),
    SUPPLIERS_NOTE(
            "Terlambat: kiriman pertamanya baru ada dalam rilis sesudah rilis pertama bulan itu. Tidak ada: ditunggu, tetapi"
                    + " tidak datang. NIK sah: persen baris yang NIK-nya diperiksa dan tidak ditolak.",
            "Late: its first delivery came only with a release after the first of that month. Missing: expected, but did not"
                    + " come. Valid NIK: per cent of the rows whose NIK was checked and not rejected."),
    SUPPLIER("Pemasok", "Supplier"),
    SUPPLIER_NIKS("NIK sah, {0}", "Valid NIK, {0}"),
    SUPPLIER_ON_TIME("tepat waktu", "on time"),
    SUPPLIER_LATE("terlambat", "late"),
    SUPPLIER_MISSING("tidak ada", "missing"),
    NOTICES_HEADING("Catatan mutu data", "Notices on data quality"),
    NOTICES_NONE("Tidak ada catatan untuk bulan ini.", "There are no notices this month."),
    NOTICES_SHEET("Catatan", "Notices"),
    NOTICES_TABLE("Apa yang ditemukan dan apa yang perlu dilakukan", "What was found and what to do about it"),
    SEVERITY("Tingkat", "Severity"),
    ERROR("kesalahan", "error"),
    WARNING("peringatan", "warning"),
    INFO("keterangan", "information"),
    NOTICE("Temuan", "Finding"),
    ADVICE("Saran", "Advice"),
    WHOLE_MONTH("seluruh bulan", "the whole month"),

    // Definitions, marks and sources
    DEFINITIONS_HEADING("Definisi", "Definitions"),
    MEANS_UNIVERSE(
            "Pekerja yang dapat menjadi peserta, menurut sumbernya; bukan jumlah penduduk bekerja menurut Sakernas.",
            "Workers who can become members, as the source counts them; not the employed persons of the Sakernas survey."),
    MEANS_EMPLOYED(
            "Penduduk bekerja menurut Survei Angkatan Kerja Nasional (BPS); deret tersendiri, tidak dicampur dengan potensi pekerja.",
            "Persons employed according to the national labour force survey (BPS); a series of its own, never mixed with potential members."),
    MEANS_PERSONS(
            "Satu NIK adalah satu orang, dihitung sekali dalam tiap angka.",
            "One NIK is one person, counted once in each figure."),
    MEANS_REGISTERED(
            "Orang dengan sedikitnya satu baris kepesertaan, aktif atau tidak.",
            "Persons with at least one membership row, active or not."),
    MEANS_ACTIVE(
            "Orang dengan kepesertaan yang oleh pengirim data disebut AKTIF; ukuran utama laporan ini.",
            "Persons with a membership that the supplier of the data calls active (AKTIF); the headline of this report."),
    MEANS_NOT_ACTIVE(
            "Pekerja yang bukan peserta aktif, baik belum terdaftar maupun terdaftar tetapi tidak aktif.",
            "Workers who are not active members, whether not registered or registered and not active."),
    MEANS_PAID_UP(
            "Peserta aktif yang iurannya dibayar sampai bulan laporan, dengan kelonggaran {0} bulan.",
            "Active members whose contribution is paid through the month of the report, with {0} months of grace."),
    MEANS_MEMBERSHIPS(
            "Baris kepesertaan yang diambil; seseorang dapat mempunyai lebih dari satu.",
            "Membership rows taken; a person may have more than one."),
    MEANS_COVERAGE(
            "Peserta aktif dibagi jumlah pekerja, kali 100. Tanpa jumlah pekerja tidak ada cakupan. Di atas 100% ditampilkan dan diberi catatan.",
            "Active members divided by workers, times 100. Without the number of workers there is no coverage. Above 100% it is shown, with a notice."),
    MEANS_HEADCOUNT(
            "Angka yang sudah dijumlahkan oleh pengirimnya; dipakai bila tidak ada baris per orang.",
            "A figure its supplier has added up already; used where there are no rows of persons."),
    MEANS_ROSTER(
            "Orang yang seharusnya terlindungi menurut daftar dinas. Aktif: peserta aktif. Tidak aktif lagi: pernah tercatat, kini tidak aktif. Belum pernah terdaftar: tidak ada dalam berkas kepesertaan.",
            "People who ought to be protected according to a list of an office. Active: active members. Lapsed: on record, not active now. Never registered: in no participant file."),
    ROUNDING("Pembulatan", "Rounding"),
    MEANS_ROUNDING(
            "Semua hitungan memakai angka yang tidak dibulatkan; yang dicetak dibulatkan setengah ke atas, persen dua desimal. Angka yang sumbernya bulat dicetak sebulat sumbernya. Bila selang cakupan lebih dari 1 persen poin, cakupan dicetak dalam persen bulat dengan \"sekitar\" dan selangnya.",
            "All computing uses unrounded figures; what is printed is rounded half up, percentages to two decimals. A figure its source rounded is printed as round as that. Where the interval of coverage is wider than 1 percentage point, coverage is printed in whole per cent with \"about\" and the interval."),
    MARKS("Tanda", "Marks"),
    MARK_BREAK("b = tidak sebanding dengan bulan lalu", "b = not comparable with last month"),
    MARK_WITHHELD("c = tidak ditampilkan untuk melindungi data pribadi", "c = withheld to protect personal data"),
    MARK_ESTIMATED("e = perkiraan atau dibulatkan", "e = estimated or rounded"),
    MARK_PROVISIONAL("p = sementara", "p = provisional"),
    MARK_REVISED("r = direvisi", "r = revised"),
    MARK_NOT_AVAILABLE("x = tidak tersedia", "x = not available"),
    MARK_ZERO("– = nol", "– = zero"),
    SOURCES_HEADING("Sumber data", "Sources of the data"),
    SOURCE_ROWS(
            "dihitung dari {0} baris kepesertaan; posisi data: {1}",
            "counted from {0} participant rows; date of data: {1}"),
    SOURCE_GIVEN("{0}; posisi data: {1}", "{0}; date of data: {1}"),
    RELEASE_NOTE(
            "Rilis {0}; sidik jari masukan (SHA-256): {1}", "Release {0}; fingerprint of the inputs (SHA-256): {1}"),

    // Sheets that only a workbook has
    COVER_SHEET("Sampul", "Cover"),
    SUMMARY_SHEET("Ringkasan", "Summary"),
    SUMMARY_TABLE("Angka utama", "Key figures"),
    SUMMARY_READS("Terbaca", "Reads"),
    SUMMARY_NOTE("Keterangan", "Note"),
    SUMMARY_CELL("Sel dalam cells.csv", "Cell in cells.csv"),
    CONTENTS("Isi", "Contents"),
    METADATA_SHEET("Metadata", "Metadata"),
    METADATA_TABLE("Keterangan tentang berkas ini", "About this file"),
    METADATA_MONTH("Bulan laporan", "Month of the report"),
    METADATA_RELEASE("Rilis", "Release"),
    METADATA_DIGEST("Sidik jari masukan (SHA-256)", "Fingerprint of the inputs (SHA-256)"),
    METADATA_ISSUER("Penerbit", "Issued by");

    private static final Pattern GAP = Pattern.compile("\\{([0-9])}");

    private final String indonesian;
    private final String english;

    Labels(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The words in that language, gaps filled in order. */
    public String in(Language language, Object... gaps) {
        return GAP.matcher(language.choose(indonesian, english))
                .replaceAll(gap -> Matcher.quoteReplacement(gaps[Integer.parseInt(gap.group(1))].toString()));
    }
}
