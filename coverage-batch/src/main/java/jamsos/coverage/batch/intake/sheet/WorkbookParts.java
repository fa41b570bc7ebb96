package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.ContentStream;
import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import jamsos.coverage.batch.intake.archive.PackedEntry;
import jamsos.coverage.batch.intake.archive.ZipDirectory;
import java.io.IOException;
import java.util.Optional;

/** The parts of which a workbook consists (bagian buku kerja): entries of an archive that refer to each other. */
final class WorkbookParts {

    /** What describes a workbook is small; its sheets and shared texts are not read as a whole. */
    private static final long MOST_DESCRIBING = 32L << 20;

    private final ZipDirectory archive;

    WorkbookParts(ZipDirectory archive) {
        this.archive = archive;
    }

    /** A part of any size. */
    ContentStream open(String part) throws IOException {
        return archive.open(entry(part).orElseThrow(() -> missing(part)));
    }

    /** A part that describes the workbook. */
    ContentStream openDescribing(String part) throws IOException {
        PackedEntry entry = entry(part).orElseThrow(() -> missing(part));
        if (entry.unpackedSize() > MOST_DESCRIBING) {
            throw Fault.limit(
                    "bagian " + part + " lebih besar dari " + MOST_DESCRIBING + " bita",
                    "the part " + part + " is larger than " + MOST_DESCRIBING + " bytes");
        }
        return archive.open(entry);
    }

    /** To what a part refers; the empty name means the package. */
    Relations relations(String part) throws IOException {
        int name = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        if (entry(relations).isEmpty()) {
            return Relations.NONE;
        }
        try (XmlBytes xml = new XmlBytes(openDescribing(relations))) {
            return Relations.read(xml, part);
        }
    }

    private Optional<PackedEntry> entry(String part) {
        Optional<PackedEntry> exact = archive.find(part);
        return exact.isPresent()
                ? exact
                : archive.files().stream()
                        .filter(entry -> entry.name().equalsIgnoreCase(part))
                        .findFirst();
    }

    private static FaultException missing(String part) {
        return Fault.damaged(
                "bagian " + part + " tidak ada dalam buku kerja", "the part " + part + " is missing from the workbook");
    }
}
