package jamsos.coverage.batch.intake.archive;

/**
 * How much is taken out of a compressed file (batas arsip).
 *
 * @param entries the most entries of an archive, and parts of a workbook
 * @param unpacked the most bytes one file may hold unpacked
 * @param ratio how many times its packed size an entry may unpack to, once it is larger than {@code unquestioned}
 * @param unquestioned bytes that an entry may unpack to at any ratio
 * @param inMemory the most bytes of a workbook inside an archive, which is kept in memory, still packed, while it is read
 */
public record ArchiveLimits(int entries, long unpacked, int ratio, long unquestioned, long inMemory) {

    /**
     * What a month needs many times over. Lists shrink to a tenth or a thirtieth, a full sheet packs to 64 MiB, and lines
     * that a database has padded with blanks shrink to a hundredth, or to a three-hundredth where they are very long; bombs
     * are made of one thing repeated and unpack to about a thousand times their size, the most that deflate can do. Memory
     * is not at stake, since nothing is kept unpacked, but time is.
     */
    public static final ArchiveLimits STANDARD = new ArchiveLimits(2_000, 4L << 30, 500, 64L << 20, 96L << 20);

    /** Refuses bytes unpacked so far that are too many, or too many for what they were packed in. */
    void check(long unpackedBytes, long packedBytes) throws FaultException {
        if (unpackedBytes > unpacked) {
            throw Fault.limit(
                    "isinya lebih dari " + unpacked + " bita bila dibuka",
                    "it holds more than " + unpacked + " bytes when unpacked");
        }
        if (unpackedBytes > unquestioned && unpackedBytes / ratio > packedBytes) {
            throw Fault.limit(
                    "isinya lebih dari " + ratio + " kali ukuran mampatnya, seperti bom arsip",
                    "it unpacks to more than " + ratio + " times its packed size, as archive bombs do");
        }
    }
}
