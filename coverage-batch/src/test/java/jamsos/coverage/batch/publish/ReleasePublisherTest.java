package jamsos.coverage.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReleasePublisherTest {

    @TempDir
    Path folder;

    Outbox outbox;
    ReleasePublisher publisher;
    Path month;

    @BeforeEach
    void open() throws IOException {
        outbox = Outbox.open(folder.resolve("outbox"));
        publisher = new ReleasePublisher(outbox, TestMonth.MONTH);
        month = outbox.month(TestMonth.MONTH);
    }

    private ReleaseDraft rendered(int number, ReleaseMaterial material) throws IOException {
        ReleaseDraft draft = publisher.draft(number);
        publisher.render(draft, material, List.of(TestMonth.TITLES), name -> {});
        return draft;
    }

    private PublishedRelease publish(int number, long active, Optional<String> previous) throws IOException {
        ReleaseMaterial material = TestMonth.material(active);
        return publisher.publish(rendered(number, material), material, previous);
    }

    @Test
    void aReleaseHoldsTheFilesOfTheContract() throws IOException {
        PublishedRelease release = publish(1, 250, Optional.empty());

        assertThat(release.folder()).isEqualTo(month.resolve("r1"));
        assertThat(contents(release.folder()).keySet())
                .containsExactly(
                        "coverage-report-2022-07.pdf",
                        "data/cells.csv",
                        "data/cells.csv-metadata.json",
                        "data/deliveries.csv",
                        "data/notices.csv",
                        "internal/cells.csv",
                        "internal/coverage-report-2022-07-terbatas.pdf",
                        "internal/laporan-cakupan-2022-07-terbatas.pdf",
                        "laporan-cakupan-2022-07.pdf",
                        "manifest.json");
        assertThat(release.reports())
                .extracting(report -> report.getFileName().toString())
                .containsExactly("coverage-report-2022-07.pdf", "laporan-cakupan-2022-07.pdf");
        assertThat(Files.readAllLines(month.resolve("latest/data/cells.csv")).stream()
                        .filter(line -> !line.startsWith("2022-07,cost,")))
                .containsExactlyElementsOf("""
                month,measure,definition,region,segment,program,scheme,group,payer,sex,age_band,due,value,flag
                2022-07,gap,active,18,,,,,,,,,750,
                2022-07,headcount,active,18,,,,,,,,,250,
                2022-07,persons,active,18,,,,,,,,,250,
                2022-07,rate,active,18,,,,,,,,,25.0000,
                2022-07,workforce,universe,18,,,,,,,,,1000,
                """.lines().toList());
        assertThat(release.folder().resolve("data/deliveries.csv")).hasContent("""
                file,entry,sheet,layout,sha256,rows_read,taken,rejected,out_of_scope,state
                '=a.csv,,,participant,sha,9,6,2,1,taken
                """);
        assertThat(release.folder().resolve("data/notices.csv")).hasContent("""
                file,entry,sheet,code,severity,rows
                '=a.csv,,,NAME_EMPTY,WARNING,6
                """);
    }

    @Test
    void whatIsInternalIsForTheOwnerOnly() throws IOException {
        Path internal = publish(1, 250, Optional.empty()).folder().resolve("internal");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(internal)))
                .isEqualTo("rwx------");
        assertThat(Files.list(internal))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void theManifestNamesEveryOtherFileWithItsDigest() throws IOException {
        Path release = publish(1, 250, Optional.empty()).folder();
        JsonNode manifest = Json.read(Files.readAllBytes(release.resolve("manifest.json")));

        Map<String, String> named = new TreeMap<>();
        manifest.path("outputs")
                .forEach(output -> named.put(
                        output.path("file").asString(), output.path("sha256").asString()));
        Map<String, String> found = new TreeMap<>();
        for (String file : contents(release).keySet()) {
            found.put(file, Sha256.of(release.resolve(file)));
        }
        found.remove("manifest.json");
        assertThat(named).isEqualTo(found);
        assertThat(manifest.path("month").asString()).isEqualTo("2022-07");
        assertThat(manifest.path("release").asInt()).isEqualTo(1);
        assertThat(manifest.path("code_version").asString()).isEqualTo("0.1.0");
        assertThat(manifest.path("inputs").path(0).path("sha256").asString()).isEqualTo("sha");
        assertThat(manifest.path("inputs").path(0).path("rows").path("taken").asInt())
                .isEqualTo(6);
        assertThat(manifest.path("definitions").has("active")).isTrue();
        assertThat(manifest.path("reference_data").has("region/regions.csv")).isTrue();
        assertThat(manifest.has("previous_manifest_sha256")).isFalse();
    }

    @Test
    void theNextReleaseNamesTheOneBeforeAndLeavesItAsItIs() throws IOException {
        PublishedRelease first = publish(1, 250, Optional.empty());
        Map<String, String> before = contents(first.folder());

        PublishedRelease second = publish(2, 251, Optional.of(first.manifestSha256()));

        assertThat(contents(first.folder())).isEqualTo(before);
        assertThat(Json.read(Files.readAllBytes(second.folder().resolve("manifest.json")))
                        .path("previous_manifest_sha256")
                        .asString())
                .isEqualTo(Sha256.of(first.folder().resolve("manifest.json")));
        assertThat(Files.readSymbolicLink(month.resolve("latest"))).isEqualTo(Path.of("r2"));
        assertThat(publisher.newest()).contains(second);
    }

    @Test
    void theSameMaterialGivesTheSameBytesInAnotherOutbox() throws IOException {
        PublishedRelease here = publish(1, 250, Optional.empty());
        publisher = new ReleasePublisher(Outbox.open(folder.resolve("elsewhere")), TestMonth.MONTH);
        PublishedRelease there = publish(1, 250, Optional.empty());

        assertThat(contents(there.folder())).isEqualTo(contents(here.folder()));
    }

    @Test
    void aRunThatDiedWhileBuildingLeavesNoRelease() throws IOException {
        rendered(1, TestMonth.material(250));
        assertThat(publisher.newest()).isEmpty();
        assertThat(month.resolve("latest")).doesNotExist();

        publisher.tidy();

        assertThat(month).isEmptyDirectory();
    }

    @Test
    void aRunThatDiedAfterTheReleaseAppearedLeavesItWholeAndTheLinkIsMended() throws IOException {
        publish(1, 250, Optional.empty());
        ReleaseMaterial material = TestMonth.material(251);
        ReleaseDraft draft = rendered(2, material);
        try (var out = draft.create("manifest.json")) {
            out.write(Json.write(Manifest.of(material, draft, Optional.empty())));
        }
        publisher.appear(draft);
        assertThat(Files.readSymbolicLink(month.resolve("latest"))).isEqualTo(Path.of("r1"));

        publisher.tidy();

        assertThat(Files.readSymbolicLink(month.resolve("latest"))).isEqualTo(Path.of("r2"));
        assertThat(publisher.newest().orElseThrow().inputDigest()).isEqualTo("digest of 251");
    }

    @Test
    void aLinkThatWasLeftHalfMadeIsRemoved() throws IOException {
        publish(1, 250, Optional.empty());
        Files.createSymbolicLink(month.resolve(".building-latest"), Path.of("r7"));

        publisher.tidy();

        assertThat(Files.list(month))
                .extracting(entry -> entry.getFileName().toString())
                .containsExactlyInAnyOrder("r1", "latest");
    }

    @Test
    void aFileThatIsNotWhatWasWrittenStopsTheRelease() throws IOException {
        ReleaseMaterial material = TestMonth.material(250);
        ReleaseDraft draft = rendered(1, material);
        Path cells = month.resolve(".building-r1/data/cells.csv");
        String expected = Sha256.of(cells);
        Files.writeString(cells, "damaged");

        assertThatThrownBy(() -> publisher.publish(draft, material, Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessage(cells + " is not what was written: expected SHA-256 " + expected + ", found "
                        + Sha256.of("damaged"));
        assertThat(publisher.newest()).isEmpty();
    }

    @Test
    void aReleaseWhoseManifestIsGoneIsNotTakenForOne() throws IOException {
        publish(1, 250, Optional.empty());
        Files.writeString(month.resolve("r1/manifest.json"), "{}");

        assertThatThrownBy(publisher::newest)
                .isInstanceOf(IOException.class)
                .hasMessage(month.resolve("r1/manifest.json") + " is not the manifest of a release");
    }

    /** Every file with its content, by name. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Sha256.of(file));
            }
        }
        return contents;
    }
}
