package jamsos.coverage.batch.intake.archive;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a ZIP archive holds, by its own directory (daftar isi arsip ZIP), and its entries unpacked.
 *
 * <p>The directory is read whole and judged before anything is unpacked: refused are more entries or bytes than
 * {@link ArchiveLimits} allow, two entries of one name, entries that share bytes, and names that point out of the archive.
 * The JDK's own reader wants a file on disk; a workbook inside an archive must not be written to one.
 */
public final class ZipDirectory {

    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;

    private final SeekableBytes bytes;
    private final ArchiveLimits limits;
    private final Map<String, PackedEntry> entries;

    private ZipDirectory(SeekableBytes bytes, ArchiveLimits limits, Map<String, PackedEntry> entries) {
        this.bytes = bytes;
        this.limits = limits;
        this.entries = entries;
    }

    /**
     * Reads the directory of an archive.
     *
     * @param bytes the archive; closed by the caller, after the last entry was read
     * @throws FaultException when the archive is damaged or refused
     */
    public static ZipDirectory of(SeekableBytes bytes, ArchiveLimits limits) throws IOException {
        Map<String, PackedEntry> entries = new LinkedHashMap<>();
        long unpacked = 0;
        for (PackedEntry entry : ZipRecords.read(bytes, limits)) {
            EntryNames.check(entry.name());
            if (entries.putIfAbsent(entry.name(), entry) != null) {
                throw Fault.limit(
                        "dua entri bernama " + EntryNames.shown(entry.name()),
                        "two entries are named " + EntryNames.shown(entry.name()));
            }
            unpacked += entry.unpackedSize();
            limits.check(unpacked, Long.MAX_VALUE);
        }
        return new ZipDirectory(bytes, limits, Collections.unmodifiableMap(entries));
    }

    /** Its files, in the order of the directory; folders are left out. */
    public List<PackedEntry> files() {
        return entries.values().stream()
                .filter(entry -> !entry.name().endsWith("/"))
                .toList();
    }

    /** The entry of that name. */
    public Optional<PackedEntry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /**
     * Unpacks an entry. Its end is reached only where size and check sum are those of the directory.
     *
     * @throws FaultException when it needs a password, is packed in a way that is not read, or is damaged; the stream
     *     throws it too
     */
    public ContentStream open(PackedEntry entry) throws IOException {
        if (entry.encrypted()) {
            throw Fault.encrypted();
        }
        if (entry.method() != PackedEntry.STORED && entry.method() != PackedEntry.DEFLATED) {
            throw Fault.type(
                    "entri arsip yang dimampatkan dengan metode " + entry.method() + "; pakai metode biasa (deflate)",
                    "an entry of an archive packed by method " + entry.method() + "; use the usual one (deflate)");
        }
        limits.check(entry.unpackedSize(), entry.packedSize());
        return new EntryStream(bytes, dataStart(entry), entry);
    }

    private long dataStart(PackedEntry entry) throws IOException {
        byte[] header = new byte[LOCAL_LENGTH];
        boolean whole = bytes.read(entry.offset(), header, 0, LOCAL_LENGTH) == LOCAL_LENGTH;
        if (!whole || LittleEndian.int32(header, 0) != LOCAL_SIGNATURE) {
            throw damaged();
        }
        long start = entry.offset() + LOCAL_LENGTH + LittleEndian.uint16(header, 26) + LittleEndian.uint16(header, 28);
        if (start + entry.packedSize() > entry.end()) {
            throw damaged();
        }
        return start;
    }

    private static FaultException damaged() {
        return Fault.damaged(
                "daftar isi arsip tidak sesuai dengan isinya", "the archive's directory disagrees with what it holds");
    }
}
