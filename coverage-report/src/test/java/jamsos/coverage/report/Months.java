package jamsos.coverage.report;

import jamsos.coverage.disclosure.DisclosureGate;
import jamsos.coverage.disclosure.PublishedSummary;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.Duty;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.metric.Target;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.report.SupplierScore.Arrival;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Months to compose reports of: July 2022 as published, and a small one of synthetic people. */
public final class Months {

    private static final String ANTARA = "lampung.antaranews.com/berita/655185";
    private static final YearMonth JULY = YearMonth.of(2022, 7);
    private static final YearMonth RECORDS = YearMonth.of(2025, 11);
    private static final Regions LAMPUNG = Regions.lampung();
    private static final KemendagriCode PROVINCE = LAMPUNG.province().code();
    private static final Letterhead LETTERHEAD = new Letterhead(
            "PEMERINTAH PROVINSI LAMPUNG", "DINAS TENAGA KERJA", "Jalan Gatot Subroto No. 28, Bandar Lampung");
    private static final CoverageReport.ReleaseName RELEASE = new CoverageReport.ReleaseName(1, "5f70bf18".repeat(8));

    private Months() {}

    /** July 2022 as published: three rounded or counted figures of one article, no region, no row of a person. */
    public static ReportInput july2022() {
        List<DeliveryLine> deliveries = List.of(
                delivery("pekerja.csv", "workforce", new RowBalance(1, 1, 0, 0)),
                delivery("rekap.csv", "headcount", new RowBalance(4, 4, 0, 0)));
        return new ReportInput(
                DisclosureGate.publish(july2022Summary()),
                RELEASE,
                LETTERHEAD,
                Optional.empty(),
                Optional.empty(),
                0,
                deliveries,
                List.of(),
                List.of());
    }

    /** July 2022 with one delivery of that name. */
    public static ReportInput withFile(String name) {
        ReportInput july = july2022();
        return new ReportInput(
                july.figures(),
                july.release(),
                july.letterhead(),
                july.signatory(),
                july.banner(),
                july.graceMonths(),
                List.of(delivery(name, "headcount", new RowBalance(1, 1, 0, 0))),
                july.notices(),
                List.of());
    }

    private static CoverageSummary july2022Summary() {
        return CoverageSummary.of(new MonthEvidence(
                new CoverageTally(JULY, LAMPUNG),
                List.of(new WorkforceFigure(
                        PROVINCE,
                        WorkforceFigure.Series.UNIVERSE,
                        Rounded.toStep(2_700_000, 100_000),
                        Optional.empty(),
                        Optional.of(ANTARA))),
                List.of(
                        new Headcount(
                                Slice.of(PROVINCE),
                                Headcount.Status.NOT_ACTIVE,
                                Rounded.toStep(2_100_000, 100_000),
                                Optional.empty(),
                                Optional.of(ANTARA)),
                        farmerCard("PEKEBUN", 1_000),
                        farmerCard("LANSIA", 1_172),
                        farmerCard("NELAYAN", 1_150)),
                List.of(),
                0));
    }

    private static Headcount farmerCard(String group, long persons) {
        return new Headcount(
                Slice.of(PROVINCE).withScheme("KPB").withGroup(group),
                Headcount.Status.ACTIVE,
                Rounded.exact(persons),
                Optional.of(AsOf.ofMonth(JULY)),
                Optional.of(ANTARA));
    }

    /** A month of synthetic people in every region, with all that a report can tell. */
    public static ReportInput records() {
        return records(DisclosureGate.publish(recordsSummary()), Optional.of("DATA SINTETIS"));
    }

    /** The same month for the office itself. */
    public static ReportInput internalRecords() {
        return records(DisclosureGate.internal(recordsSummary()), Optional.of("DATA SINTETIS"));
    }

    private static List<SupplierScore> suppliers() {
        return List.of(
                score(
                        "BPJS Ketenagakerjaan",
                        Arrival.ON_TIME,
                        "100 100",
                        Arrival.LATE,
                        "30000 29997",
                        Arrival.ON_TIME,
                        "3 1"),
                score("daftar-pekerja", Arrival.NOT_EXPECTED, "", Arrival.ON_TIME, "8 6", Arrival.MISSING, ""));
    }

    private static SupplierScore score(
            String supplier, Arrival first, String niks, Arrival second, String then, Arrival third, String now) {
        return new SupplierScore(
                supplier,
                List.of(
                        new SupplierScore.Month(RECORDS.minusMonths(2), first, niks(niks)),
                        new SupplierScore.Month(RECORDS.minusMonths(1), second, niks(then)),
                        new SupplierScore.Month(RECORDS, third, niks(now))));
    }

    private static Optional<SupplierScore.Niks> niks(String text) {
        String[] counts = text.split(" ", -1);
        return counts.length < 2
                ? Optional.empty()
                : Optional.of(new SupplierScore.Niks(Long.parseLong(counts[0]), Long.parseLong(counts[1])));
    }

    private static ReportInput records(PublishedSummary figures, Optional<String> banner) {
        Notice.Place row = Notice.Place.file("bpjs.csv").row(17).column("NIK");
        List<NoticeLine> notices = List.of(
                new NoticeLine(
                        "bpjs.csv",
                        Optional.empty(),
                        Optional.empty(),
                        NoticeCode.NIK,
                        2,
                        new Notice(NoticeCode.NIK, row, "187105XXXXXXXXXX", "")),
                new NoticeLine(
                        "lama.zip",
                        Optional.of("dinas.xlsx"),
                        Optional.of("Lembar1"),
                        NoticeCode.UNKNOWN_LAYOUT,
                        0,
                        new Notice(
                                NoticeCode.UNKNOWN_LAYOUT,
                                Notice.Place.file("lama.zip"),
                                "NO, NAMA",
                                "participant, roster")),
                new NoticeLine(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        NoticeCode.HEADCOUNT_DIFFERS,
                        0,
                        new Notice(
                                NoticeCode.HEADCOUNT_DIFFERS,
                                Notice.Place.file(""),
                                "5, 3",
                                "persons region=18.01/segment=BPU")));
        return new ReportInput(
                figures,
                RELEASE,
                LETTERHEAD,
                Optional.of(new Signatory(
                        "Bandar Lampung",
                        "KEPALA DINAS TENAGA KERJA",
                        "Nama Contoh, S.E., M.M.",
                        "Pembina Utama Muda",
                        "19700101 199503 1 001")),
                banner,
                1,
                List.of(
                        delivery("bpjs.csv", "participant", new RowBalance(recordsRows() + 3, recordsRows(), 2, 1)),
                        new DeliveryLine(
                                "lama.zip",
                                Optional.of("dinas.xlsx"),
                                Optional.of("Lembar1"),
                                "",
                                RowBalance.EMPTY,
                                DeliveryLine.State.HELD)),
                notices,
                suppliers());
    }

    private static Target target(KemendagriCode region, int year, String rate) {
        return new Target(
                region,
                Year.of(year),
                Optional.of(new BigDecimal(rate)),
                OptionalLong.empty(),
                new Citation("RPJMD (contoh)"));
    }

    private static DeliveryLine delivery(String file, String layout, RowBalance rows) {
        return new DeliveryLine(file, Optional.empty(), Optional.empty(), layout, rows, DeliveryLine.State.TAKEN);
    }

    private static long recordsRows() {
        return people().size();
    }

    private static CoverageSummary recordsSummary() {
        CoverageTally tally = new CoverageTally(RECORDS, LAMPUNG);
        people().forEach(tally::add);
        for (int i = 0; i < 30; i++) {
            KemendagriCode region = LAMPUNG.parts().get(i % 15).code();
            tally.add(new RosterEntry(nik(region, 40 + i, i), i % 3 == 0 ? "NELAYAN" : "PEKEBUN", region));
        }
        List<WorkforceFigure> workforce = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            KemendagriCode region = LAMPUNG.parts().get(i).code();
            workforce.add(workers(region, WorkforceFigure.Series.UNIVERSE, Rounded.exact(200 + 10L * i)));
        }
        workforce.add(workers(PROVINCE, WorkforceFigure.Series.EMPLOYED, Rounded.toStep(9_000, 1_000)));
        List<Duty> duties = List.of(
                new Duty(
                        PROVINCE,
                        "Pergub 13/2024",
                        Optional.of(LocalDate.of(2024, 5, 6)),
                        Optional.of(new Rupiah(168_000_000)),
                        OptionalLong.of(1_000),
                        Optional.of(YearMonth.of(2025, 1)),
                        Optional.of(YearMonth.of(2025, 12)),
                        Optional.of("APBD 2025 (contoh)")),
                new Duty(
                        LAMPUNG.parts().get(0).code(),
                        "Perbup contoh",
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return CoverageSummary.of(new MonthEvidence(tally, workforce, List.of(), duties, 1)
                .withTargets(List.of(
                        target(PROVINCE, 2025, "38.39"),
                        target(LAMPUNG.parts().get(0).code(), 2025, "7.5"),
                        target(LAMPUNG.parts().get(1).code(), 2026, "40")))
                .after(monthBefore()));
    }

    /** The month before: some people were not there yet, some not active, and there were 4,000 workers. */
    private static MonthEvidence monthBefore() {
        CoverageTally tally = new CoverageTally(RECORDS.minusMonths(1), LAMPUNG);
        List<Participation> people = people();
        for (int i = 0; i < people.size(); i++) {
            Participation person = people.get(i);
            if (i % 9 != 0) {
                tally.add(new Participation(
                        person.nik(),
                        person.birthDate(),
                        person.sex(),
                        i % 25 == 0 ? LAMPUNG.parts().get(0).code() : person.region(),
                        person.segment(),
                        person.programs(),
                        i % 4 != 0,
                        Optional.of(RECORDS.minusMonths(1))));
            }
        }
        List<WorkforceFigure> workforce =
                List.of(workers(PROVINCE, WorkforceFigure.Series.UNIVERSE, Rounded.exact(4_000)));
        return new MonthEvidence(tally, workforce, List.of(), List.of(), 1);
    }

    private static WorkforceFigure workers(KemendagriCode region, WorkforceFigure.Series series, Rounded workers) {
        return new WorkforceFigure(
                region,
                series,
                workers,
                Optional.of(AsOf.ofDay(LocalDate.of(2025, 8, 31))),
                Optional.of("contoh, bukan data"));
    }

    /** In the n-th region 30 + 8 n people, of whom every fifth is not active and every seventh behind in paying. */
    private static List<Participation> people() {
        List<Participation> people = new ArrayList<>();
        for (int i = 0; i < LAMPUNG.parts().size(); i++) {
            Region region = LAMPUNG.parts().get(i);
            for (int n = 0; n < 30 + 8 * i; n++) {
                people.add(new Participation(
                        nik(region.code(), n, i),
                        LocalDate.of(1950 + n % 55, 1 + n % 12, 1 + n % 28),
                        n % 3 == 0 ? Sex.FEMALE : Sex.MALE,
                        region.code(),
                        Segment.values()[n % 10 < 6 ? 0 : n % 10 < 9 ? 1 : n % 20 < 19 ? 2 : 3],
                        EnumSet.of(Program.JKK, Program.JKM, n % 2 == 0 ? Program.JHT : Program.JKK),
                        n % 5 != 0,
                        Optional.of(n % 7 == 0 ? RECORDS.minusMonths(4) : RECORDS)));
            }
        }
        return people;
    }

    private static Nik nik(KemendagriCode region, int serial, int salt) {
        return Nik.of(String.format(
                Locale.ROOT,
                "%s%02d%02d%02d%02d%04d",
                region.text().replace(".", ""),
                1 + salt,
                1 + serial % 28,
                1 + serial % 12,
                50 + serial % 50,
                serial + 1));
    }
}
