package jamsos.coverage.batch.publish;

import jamsos.coverage.quality.RowBalance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
            String file,
            Optional<String> entry,
            Optional<String> sheet,
            String layout,
            Optional<String> carriedFrom,
            String state,
            String sha256,
            RowBalance rows) {

        static Input of(DeliveryEntry delivery) {
            return new Input(
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

    /** The manifest of a draft, before it is written. */
    static Manifest of(ReleaseMaterial material, ReleaseDraft draft, Optional<String> previous) throws IOException {
        List<Output> outputs = new ArrayList<>();
        draft.digests().forEach((file, sha256) -> outputs.add(new Output(file, sha256)));
        return new Manifest(
                material.month().toString(),
                draft.number(),
                material.codeVersion(),
                material.inputDigest(),
                material.settings().graceMonths(),
                ReferenceData.definitions(),
                ReferenceData.digests(),
                material.deliveries().stream().map(Input::of).toList(),
                outputs,
                previous);
    }

    /**
     * What later runs need to know of a published release.
     *
     * @param inputDigest SHA-256 over its inputs and configuration
     * @param codeVersion the version of the program that made it
     * @param sha256 SHA-256 of the manifest itself
     * @param anyHeld whether it was published without a delivery that was held
     */
    record Summary(String inputDigest, String codeVersion, String sha256, boolean anyHeld) {}

    /**
     * Reads the manifest of a release.
     *
     * @throws IOException when it is missing or not a manifest
     */
    static Summary read(Path release) throws IOException {
        Path file = release.resolve(FILE);
        try {
            JsonNode manifest = Json.read(Files.readAllBytes(file));
            boolean anyHeld = false;
            for (JsonNode input : manifest.required("inputs")) {
                anyHeld |= input.path("state").asString("").equals("held");
            }
            return new Summary(
                    manifest.required("input_digest").asString(),
                    manifest.required("code_version").asString(),
                    Sha256.of(file),
                    anyHeld);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(file + " is not the manifest of a release", e);
        }
    }
}
