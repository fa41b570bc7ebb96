package jamsos.coverage.batch;

import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.publish.ReportSettings;
import jamsos.coverage.batch.publish.Supplier;
import jamsos.coverage.metric.KeyRange;
import jamsos.coverage.report.Letterhead;
import jamsos.coverage.report.Signatory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an office configures (konfigurasi), in a YAML file; every key may be left out.
 *
 * <pre>
 * letterhead:                    # kop surat
 *   government: PEMERINTAH PROVINSI LAMPUNG
 *   office: DINAS TENAGA KERJA
 *   address: ""                  # one line
 * signatory:                     # penanda tangan; dots are printed where it is left out
 *   place: Bandar Lampung
 *   position: KEPALA DINAS
 *   name: Full Name, S.E.
 *   rank: Pembina Utama Muda     # may be left out
 *   nip: "197001011990031001"    # in quotes; may be left out
 * notice: DATA SINTETIS          # printed on every page and sheet
 * suppliers:                     # waited for each month, for the report's table of suppliers
 *   - name: BPJS Ketenagakerjaan
 *     files: "kepesertaan*"      # of file names; * and ? stand for what may differ
 * grace_months: 0                # months a payment may be late to count as paid up, 0 to 3
 * publish_without_held: false    # as the option of that name
 * layouts: layouts               # folder of layouts of one's own, from the folder of this file
 * passes: 4                      # read the files so many times, for a month larger than the memory; may be left out
 * </pre>
 *
 * @param report what reaches the report
 * @param layouts the layouts that ship, and the office's own
 * @param publishWithoutHeld whether the rest is published when deliveries are held
 * @param passes in how many passes persons are counted; empty where the program decides
 */
record Configuration(ReportSettings report, Layouts layouts, boolean publishWithoutHeld, OptionalInt passes) {

    /** The file taken from the inbox when none is named. */
    static final String FILE_NAME = "coverage.yml";

    private static final String GOVERNMENT = "PEMERINTAH PROVINSI LAMPUNG";
    private static final String OFFICE = "DINAS TENAGA KERJA";

    /**
     * The file named, else the one in the inbox, else none.
     *
     * @throws UsageException when the file named is missing, or a file says what is not understood
     */
    static Configuration find(Optional<Path> named, Path inbox) {
        if (named.isPresent() && !Files.isRegularFile(named.get())) {
            throw new UsageException(
                    "Berkas konfigurasi " + named.get() + " tidak ada. Periksa nama yang ditulis setelah --config.",
                    "There is no configuration file " + named.get() + ". Check the name given to --config.");
        }
        Path inInbox = inbox.resolve(FILE_NAME);
        return named.or(() -> Optional.of(inInbox).filter(Files::isRegularFile))
                .map(file -> of(ConfigurationSection.ofFile(file)))
                .orElseGet(Configuration::standard);
    }

    /** The layouts that a run of the inbox in whose month folder a delivery lies would use. */
    static Layouts layoutsFor(Path delivery) {
        return Optional.ofNullable(delivery.toAbsolutePath().getParent())
                .flatMap(month -> Optional.ofNullable(month.getParent()))
                .map(inbox -> find(Optional.empty(), inbox).layouts())
                .orElseGet(Layouts::builtIn);
    }

    /** What holds where nothing is configured. */
    static Configuration standard() {
        return new Configuration(
                new ReportSettings(
                        new Letterhead(GOVERNMENT, OFFICE, ""), Optional.empty(), Optional.empty(), 0, List.of()),
                Layouts.builtIn(),
                false,
                OptionalInt.empty());
    }

    private static Configuration of(ConfigurationSection file) {
        file.allowOnly(
                "letterhead",
                "signatory",
                "notice",
                "suppliers",
                "grace_months",
                "publish_without_held",
                "layouts",
                "passes");
        return new Configuration(
                new ReportSettings(
                        file.section("letterhead")
                                .map(Configuration::letterhead)
                                .orElseGet(() -> standard().report().letterhead()),
                        file.section("signatory").map(Configuration::signatory),
                        file.text("notice"),
                        file.wholeNumber("grace_months", 0, 3).orElse(0),
                        file.sections("suppliers").stream()
                                .map(Configuration::supplier)
                                .toList()),
                file.text("layouts")
                        .map(folder -> LayoutFolder.read(file.path(folder)))
                        .orElseGet(Layouts::builtIn),
                file.yesOrNo("publish_without_held", false),
                file.wholeNumber("passes", 1, KeyRange.MOST_PASSES));
    }

    private static Letterhead letterhead(ConfigurationSection section) {
        section.allowOnly("government", "office", "address");
        return new Letterhead(
                section.requiredText("government"),
                section.requiredText("office"),
                section.text("address").orElse(""));
    }

    private static Supplier supplier(ConfigurationSection section) {
        section.allowOnly("name", "files");
        return new Supplier(section.requiredText("name"), section.requiredText("files"));
    }

    private static Signatory signatory(ConfigurationSection section) {
        section.allowOnly("place", "position", "name", "rank", "nip");
        return new Signatory(
                section.requiredText("place"),
                section.requiredText("position"),
                section.requiredText("name"),
                section.text("rank").orElse(""),
                section.text("nip").orElse(""));
    }
}
