package jamsos.coverage.batch.publish;

import jamsos.coverage.quality.RowBalance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * {@code manifest.json}: what a release was made from and what it holds (surat pengantar rilis), so that whoever has the
 * files can check them, and every release names the one before.
 *
 * @param month the month reported on
 * @param release its number within the month, from 1
 * @param codeVersion the version of the program
 * @param inputDigest SHA-256 over inputs and configuration
 * @param graceMonths months a payment may be late for a person to count as paid up
 * @param definitions the definitions figures name, in words
 * @param referenceData SHA-256 of every table of reference data and every layout
 * @param inputs what was taken in, with its row balance
 * @param outputs every file of the release but this one
 * @param previousManifestSha256 SHA-256 of the manifest of the release before; empty for the first
 */
record Manifest(
        String month,
        int release,
        String codeVersion,
        String inputDigest,
        int graceMonths,
        Map<String, String> definitions,
        SortedMap<String, String> referenceData,
        List<Input> inputs,
        List<Output> outputs,
        Optional<String> previousManifestSha256) {

    /** The name of the file. */
    static final String FILE = "manifest.json";

    /**
     * One delivery.
     *
     * @param month the month it is counted in: the one reported on, or the one before for comparison
     * @param file the file it came in
     * @param entry the name inside an archive
     * @param sheet the sheet of a workbook
     * @param layout the layout it fits, empty text where none does
     * @param carriedFrom the earlier month it arrived in, where it is not of this month
     * @param state taken, held or ignored
     * @param sha256 SHA-256 of the file
     * @param rows what became of its rows
     */
    record Input(
            String month,
            String file,
            Optional<String> entry,
            Optional<String> sheet,
            String layout,
            Optional<String> carriedFrom,
            String state,
            String sha256,
            RowBalance rows) {

        static Input of(YearMonth month, DeliveryEntry delivery) {
            return new Input(
                    month.toString(),
                    delivery.line().file(),
                    delivery.line().entry(),
                    delivery.line().sheet(),
                    delivery.line().layout(),
                    delivery.carriedFrom().map(YearMonth::toString),
                    delivery.line().state().name().toLowerCase(Locale.ROOT),
                    delivery.sha256(),
                    delivery.line().rows());
        }
    }

    /**
     * One file.
     *
     * @param file its name from the release folder
     * @param sha256 SHA-256 of its content
     */
    record Output(String file, String sha256) {}

    /** What ships, and the layouts of the office's own under {@code layouts/}. */
    private static SortedMap<String, String> referenceData(ReleaseMaterial material) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>(ReferenceData.digests());
        material.layouts().forEach((file, sha256) -> digests.put("layouts/" + file, sha256));
        return digests;
    }

    /** The manifest of a draft, before it is written. */
    static Manifest of(ReleaseMaterial material, ReleaseDraft draft, Optional<String> previous) throws IOException {
        List<Input> inputs = new ArrayList<>();
        material.deliveries().forEach(delivery -> inputs.add(Input.of(material.month(), delivery)));
        YearMonth previousMonth = material.month().minusMonths(1);
        material.previous().forEach(delivery -> inputs.add(Input.of(previousMonth, delivery)));
        List<Output> outputs = new ArrayList<>();
        draft.digests().forEach((file, sha256) -> outputs.add(new Output(file, sha256)));
        return new Manifest(
                material.month().toString(),
                draft.number(),
                material.codeVersion(),
                material.inputDigest(),
                material.settings().graceMonths(),
                ReferenceData.definitions(),
                referenceData(material),
                inputs,
                outputs,
                previous);
    }

    /**
     * Reads what later runs need to know of a release.
     *
     * @throws IOException when its manifest is missing or none
     */
    static PublishedRelease read(Path release, List<Path> reports) throws IOException {
        Path file = release.resolve(FILE);
        try {
            JsonNode manifest = Json.read(Files.readAllBytes(file));
            String month = manifest.required("month").asString();
            Set<PublishedRelease.Input> taken = new LinkedHashSet<>();
            boolean anyHeld = false;
            for (JsonNode input : manifest.required("inputs")) {
                if (input.required("month").asString().equals(month)) {
                    String state = input.required("state").asString();
                    anyHeld |= state.equals("held");
                    if (state.equals("taken")) {
                        taken.add(new PublishedRelease.Input(
                                input.required("file").asString(),
                                input.required("sha256").asString()));
                    }
                }
            }
            return new PublishedRelease(
                    manifest.required("release").asInt(),
                    release,
                    reports,
                    manifest.required("input_digest").asString(),
                    manifest.required("code_version").asString(),
                    Sha256.of(file),
                    List.copyOf(taken),
                    anyHeld);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(file + " is not the manifest of a release", e);
        }
    }
}
