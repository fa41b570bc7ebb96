package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import jamsos.coverage.batch.intake.archive.PackedEntry;
import jamsos.coverage.batch.intake.table.TextEncoding;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a delivery comes from (asal kiriman).
 *
 * @param file the file in the month's folder
 * @param content its bytes, unpacked where the file is packed
 * @param entry its name inside an archive
 * @param sheet the sheet of a workbook
 */
record Origin(SourceFile file, Content content, Optional<String> entry, Optional<String> sheet) {

    private static final String GZIP_SUFFIX = ".gz";

    static Origin of(SourceFile file) {
        return new Origin(file, Content.ofFile(file.path()), Optional.empty(), Optional.empty());
    }

    /** What the file holds that is packed by gzip. */
    Origin unpacked(ArchiveLimits limits) {
        return new Origin(file, Content.ofGzip(file.path(), limits), Optional.empty(), Optional.empty());
    }

    /** An entry of the archive. */
    Origin entry(PackedEntry packed, ArchiveLimits limits) {
        return new Origin(
                file, Content.ofEntry(file.path(), packed, limits), Optional.of(packed.name()), Optional.empty());
    }

    /** A sheet of the workbook. */
    Origin sheet(String name) {
        return new Origin(file, content, entry, Optional.of(name));
    }

    /** The name that says what it is for: of the file or the entry, without folders and without the mark of gzip. */
    String name() {
        String path = entry.orElse(file.name());
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return content instanceof Content.OfGzip
                        && name.toLowerCase(Locale.ROOT).endsWith(GZIP_SUFFIX)
                ? name.substring(0, name.length() - GZIP_SUFFIX.length())
                : name;
    }

    /** The encoding of its text; what is packed has to be read for it, a plain file was when it was hashed. */
    TextEncoding encoding() throws IOException {
        Optional<TextEncoding> known = content instanceof Content.OfFile ? file.text() : Optional.empty();
        return known.isPresent() ? known.get() : TextEncoding.of(content);
    }

    /** Where notices about it point. */
    Notice.Place place() {
        return new Notice.Place(file.name(), entry, sheet, OptionalLong.empty(), Optional.empty());
    }

    Notice notice(NoticeCode code, String value, Wording detail) {
        return new Notice(code, place(), value, detail);
    }

    /** Why it could not be read. */
    Notice notice(IOException failure) {
        return failure instanceof FaultException damaged
                ? notice(damaged.fault())
                : notice(NoticeCode.FILE_DAMAGED, "", SourceFile.reason(failure));
    }

    /** Why it cannot be read. */
    Notice notice(Fault fault) {
        Notice.Place at = fault.row().isPresent() ? place().row(fault.row().getAsLong()) : place();
        return new Notice(fault.code(), at, "", fault.detail());
    }
}
