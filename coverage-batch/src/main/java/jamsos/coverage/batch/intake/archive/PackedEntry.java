package jamsos.coverage.batch.intake.archive;

/**
 * An entry of a ZIP archive, as its directory describes it (entri arsip).
 *
 * @param name its name, folders before it separated by {@code /}
 * @param method how it is packed
 * @param encrypted whether a password is needed
 * @param crc the check sum of its bytes
 * @param packedSize how many bytes it takes in the archive
 * @param unpackedSize how many bytes it has
 * @param offset where its header begins in the archive
 * @param end where, at the latest, it ends: at the next entry
 */
public record PackedEntry(
        String name,
        int method,
        boolean encrypted,
        long crc,
        long packedSize,
        long unpackedSize,
        long offset,
        long end) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    PackedEntry endingAt(long next) {
        return new PackedEntry(name, method, encrypted, crc, packedSize, unpackedSize, offset, next);
    }
}
