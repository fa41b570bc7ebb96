package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.publish.Outbox;
import jamsos.coverage.batch.publish.ReportSettings;
import jamsos.coverage.batch.publish.Sha256;
import jamsos.coverage.value.Language;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run is to do (perintah proses).
 *
 * @param month the month reported on
 * @param inbox the folder that holds a folder a month
 * @param outbox where the release goes
 * @param languages the languages of the reports, at least one
 * @param settings what the office decides about its report
 * @param layouts the layouts that deliveries can fit
 * @param publishWithoutHeld whether the rest is published when deliveries are held
 * @param codeVersion the version of the program
 * @param passes in how many passes persons are counted, which changes no figure; empty where the program decides
 */
public record MonthOrder(
        YearMonth month,
        Path inbox,
        Outbox outbox,
        List<Language> languages,
        ReportSettings settings,
        Layouts layouts,
        boolean publishWithoutHeld,
        String codeVersion,
        OptionalInt passes) {

    /** Refuses an empty list of languages. */
    public MonthOrder {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("languages must name at least one language, found none");
        }
    }

    /** SHA-256 of every layout file of the office's own, by name. */
    SortedMap<String, String> layoutDigests() {
        SortedMap<String, String> digests = new TreeMap<>();
        layouts.ownFiles().forEach((file, text) -> digests.put(file, Sha256.of(text)));
        return digests;
    }
}
