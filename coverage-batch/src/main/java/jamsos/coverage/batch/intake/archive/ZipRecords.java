package jamsos.coverage.batch.intake.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The records of a ZIP archive's directory (APPNOTE.TXT 4.3.12 to 4.3.16), Zip64 included; archives on several disks are not read. */
final class ZipRecords {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END_64_SIGNATURE = 0x06064b50;
    private static final int END_64_LENGTH = 56;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ZIP_64_FIELD = 1;
    private static final long IN_ZIP_64 = 0xffff_ffffL;
    private static final int ENCRYPTED = 1;

    /** Room for names and extra fields of an entry, on average; more is no list of deliveries. */
    private static final int DIRECTORY_BYTES_AN_ENTRY = 4_096;

    private final SeekableBytes bytes;
    private final ArchiveLimits limits;

    private ZipRecords(SeekableBytes bytes, ArchiveLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** All entries in the order of the directory, folders among them. */
    static List<PackedEntry> read(SeekableBytes bytes, ArchiveLimits limits) throws IOException {
        ZipRecords records = new ZipRecords(bytes, limits);
        Directory directory = records.directory();
        return apart(records.entries(directory), directory.start());
    }

    private record Directory(long start, long length) {}

    private Directory directory() throws IOException {
        int tailLength = (int) Math.min(bytes.size(), END_LENGTH + LONGEST_COMMENT);
        byte[] tail = read(bytes.size() - tailLength, tailLength);
        for (int at = tailLength - END_LENGTH; at >= 0; at--) {
            if (LittleEndian.int32(tail, at) == END_SIGNATURE
                    && LittleEndian.uint16(tail, at + 20) <= tailLength - END_LENGTH - at) {
                long end = bytes.size() - tailLength + at;
                long start = LittleEndian.uint32(tail, at + 16);
                long length = LittleEndian.uint32(tail, at + 12);
                boolean zip64 = start == IN_ZIP_64
                        || length == IN_ZIP_64
                        || LittleEndian.uint16(tail, at + 10) == LONGEST_COMMENT;
                return zip64 ? zip64(end, start, length) : checked(start, length, end);
            }
        }
        throw Fault.damaged(
                "arsip terpotong, daftar isinya tidak ada", "the archive is cut off, its directory is missing");
    }

    /** An archive of 65,535 entries without Zip64 is possible; it then has no locator. */
    private Directory zip64(long end, long start, long length) throws IOException {
        if (end < LOCATOR_LENGTH) {
            return checked(start, length, end);
        }
        byte[] locator = read(end - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (LittleEndian.int32(locator, 0) != LOCATOR_SIGNATURE) {
            return checked(start, length, end);
        }
        long at = LittleEndian.int64(locator, 8);
        if (at < 0 || at > end - LOCATOR_LENGTH - END_64_LENGTH) {
            throw damaged();
        }
        byte[] end64 = read(at, END_64_LENGTH);
        if (LittleEndian.int32(end64, 0) != END_64_SIGNATURE) {
            throw damaged();
        }
        return checked(LittleEndian.int64(end64, 48), LittleEndian.int64(end64, 40), at);
    }

    private Directory checked(long start, long length, long end) throws FaultException {
        if (start < 0 || length < 0 || length > end || start > end - length) {
            throw damaged();
        }
        if (length > (long) limits.entries() * DIRECTORY_BYTES_AN_ENTRY) {
            throw tooMany();
        }
        return new Directory(start, length);
    }

    private List<PackedEntry> entries(Directory directory) throws IOException {
        byte[] records = read(directory.start(), (int) directory.length());
        List<PackedEntry> entries = new ArrayList<>();
        int at = 0;
        while (at < records.length) {
            if (records.length - at < ENTRY_LENGTH || LittleEndian.int32(records, at) != ENTRY_SIGNATURE) {
                throw damaged();
            }
            int nameLength = LittleEndian.uint16(records, at + 28);
            int extraLength = LittleEndian.uint16(records, at + 30);
            int next = at + ENTRY_LENGTH + nameLength + extraLength + LittleEndian.uint16(records, at + 32);
            if (next > records.length) {
                throw damaged();
            }
            if (entries.size() == limits.entries()) {
                throw tooMany();
            }
            entries.add(entry(records, at, nameLength, extraLength));
            at = next;
        }
        return entries;
    }

    private static PackedEntry entry(byte[] records, int at, int nameLength, int extraLength) throws FaultException {
        Zip64Field zip64 = new Zip64Field(records, at + ENTRY_LENGTH + nameLength, extraLength);
        long unpackedSize = zip64.or(LittleEndian.uint32(records, at + 24));
        long packedSize = zip64.or(LittleEndian.uint32(records, at + 20));
        long offset = zip64.or(LittleEndian.uint32(records, at + 42));
        if (unpackedSize < 0 || packedSize < 0 || offset < 0) {
            throw damaged();
        }
        return new PackedEntry(
                EntryNames.read(records, at + ENTRY_LENGTH, nameLength),
                LittleEndian.uint16(records, at + 10),
                (LittleEndian.uint16(records, at + 8) & ENCRYPTED) != 0,
                LittleEndian.uint32(records, at + 16),
                packedSize,
                unpackedSize,
                offset,
                offset);
    }

    /** Sizes that do not fit 32 bits stand in an extra field, in a fixed order, each only where it is needed. */
    private static final class Zip64Field {

        private final byte[] records;
        private int at;
        private int end;

        Zip64Field(byte[] records, int from, int length) {
            this.records = records;
            int field = from;
            int last = from + length;
            while (last - field >= 4) {
                int size = LittleEndian.uint16(records, field + 2);
                if (LittleEndian.uint16(records, field) == ZIP_64_FIELD) {
                    at = field + 4;
                    end = Math.min(last, at + size);
                    return;
                }
                field += 4 + size;
            }
        }

        long or(long value) throws FaultException {
            if (value != IN_ZIP_64) {
                return value;
            }
            if (end - at < 8) {
                throw damaged();
            }
            at += 8;
            return LittleEndian.int64(records, at - 8);
        }
    }

    /** Tells each entry where the next one begins. Entries that share bytes are how small bombs grow large. */
    private static List<PackedEntry> apart(List<PackedEntry> entries, long directoryStart) throws FaultException {
        List<Integer> byOffset = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            byOffset.add(i);
        }
        byOffset.sort(Comparator.comparingLong(i -> entries.get(i).offset()));
        List<PackedEntry> apart = new ArrayList<>(entries);
        for (int i = 0; i < byOffset.size(); i++) {
            PackedEntry entry = entries.get(byOffset.get(i));
            long next =
                    i + 1 < byOffset.size() ? entries.get(byOffset.get(i + 1)).offset() : directoryStart;
            if (next > directoryStart || entry.packedSize() > next - entry.offset()) {
                throw damaged();
            }
            apart.set(byOffset.get(i), entry.endingAt(next));
        }
        return apart;
    }

    private byte[] read(long at, int length) throws IOException {
        byte[] stretch = new byte[length];
        if (bytes.read(at, stretch, 0, length) < length) {
            throw damaged();
        }
        return stretch;
    }

    private FaultException tooMany() {
        return Fault.limit("lebih dari " + limits.entries() + " entri", "more than " + limits.entries() + " entries");
    }

    private static FaultException damaged() {
        return Fault.damaged("daftar isi arsip rusak", "the archive's directory is damaged");
    }
}
