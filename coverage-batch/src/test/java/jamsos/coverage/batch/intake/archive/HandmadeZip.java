package jamsos.coverage.batch.intake.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A ZIP archive written record by record, so that any of them can lie. */
public final class HandmadeZip {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();
    private boolean zip64;
    private String comment = "";

    /** An entry as it is about to be written; what is not set is true. */
    public static final class Entry {
        private final byte[] name;
        private final byte[] data;
        private int method = 8;
        private int flags;
        private long crc;
        private long statedSize;
        private long statedOffset = -1;
        private boolean sizesInZip64;

        private Entry(byte[] name, byte[] data) {
            this.name = name;
            this.data = data;
            CRC32 sum = new CRC32();
            sum.update(data);
            this.crc = sum.getValue();
            this.statedSize = data.length;
        }

        public static Entry of(String name, String text) {
            return new Entry(name.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
        }

        public static Entry of(byte[] name, byte[] data) {
            return new Entry(name, data);
        }

        Entry method(int number) {
            method = number;
            return this;
        }

        public Entry encrypted() {
            flags = 1;
            return this;
        }

        /** Sizes and check sum follow the data, as writers do that cannot go back. */
        Entry describedAfterwards() {
            flags = 8;
            return this;
        }

        Entry crc(long wrong) {
            crc = wrong;
            return this;
        }

        Entry statedSize(long wrong) {
            statedSize = wrong;
            return this;
        }

        Entry statedOffset(long wrong) {
            statedOffset = wrong;
            return this;
        }

        Entry sizesInZip64() {
            sizesInZip64 = true;
            return this;
        }

        private byte[] packed() {
            if (method != 8) {
                return data;
            }
            Deflater deflater = new Deflater(6, true);
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] stretch = new byte[1 << 14];
            while (!deflater.finished()) {
                packed.write(stretch, 0, deflater.deflate(stretch));
            }
            deflater.end();
            return packed.toByteArray();
        }
    }

    public HandmadeZip add(Entry entry) {
        byte[] packed = entry.packed();
        long offset = entry.statedOffset < 0 ? bytes.size() : entry.statedOffset;
        boolean later = (entry.flags & 8) != 0;
        Record local = new Record()
                .int32(0x04034b50)
                .int16(20)
                .int16(entry.flags)
                .int16(entry.method)
                .int32(0)
                .int32(later ? 0 : entry.crc)
                .int32(later ? 0 : packed.length)
                .int32(later ? 0 : entry.statedSize)
                .int16(entry.name.length)
                .int16(0)
                .bytes(entry.name)
                .bytes(packed);
        if (later) {
            local.int32(0x08074b50).int32(entry.crc).int32(packed.length).int32(entry.statedSize);
        }
        bytes.writeBytes(local.toBytes());
        directory.add(new Record()
                .int32(0x02014b50)
                .int16(20)
                .int16(20)
                .int16(entry.flags)
                .int16(entry.method)
                .int32(0)
                .int32(entry.crc)
                .int32(entry.sizesInZip64 ? -1 : packed.length)
                .int32(entry.sizesInZip64 ? -1 : entry.statedSize)
                .int16(entry.name.length)
                .int16(entry.sizesInZip64 ? 20 : 0)
                .int16(0)
                .int32(0)
                .int32(0)
                .int32(offset)
                .bytes(entry.name)
                .bytes(
                        entry.sizesInZip64
                                ? new Record()
                                        .int16(1)
                                        .int16(16)
                                        .int64(entry.statedSize)
                                        .int64(packed.length)
                                        .toBytes()
                                : new byte[0])
                .toBytes());
        return this;
    }

    HandmadeZip zip64() {
        zip64 = true;
        return this;
    }

    HandmadeZip comment(String text) {
        comment = text;
        return this;
    }

    /** Adds an entry to the directory alone. */
    HandmadeZip repeatLastDirectoryEntry() {
        directory.add(directory.get(directory.size() - 1));
        return this;
    }

    public byte[] toBytes() {
        long start = bytes.size();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        directory.forEach(whole::writeBytes);
        long length = whole.size() - start;
        if (zip64) {
            long end64 = whole.size();
            whole.writeBytes(new Record()
                    .int32(0x06064b50)
                    .int64(44)
                    .int16(45)
                    .int16(45)
                    .int32(0)
                    .int32(0)
                    .int64(directory.size())
                    .int64(directory.size())
                    .int64(length)
                    .int64(start)
                    .int32(0x07064b50)
                    .int32(0)
                    .int64(end64)
                    .int32(1)
                    .toBytes());
        }
        whole.writeBytes(new Record()
                .int32(0x06054b50)
                .int32(0)
                .int16(zip64 ? 0xffff : directory.size())
                .int16(zip64 ? 0xffff : directory.size())
                .int32(zip64 ? -1 : length)
                .int32(zip64 ? -1 : start)
                .int16(comment.length())
                .bytes(comment.getBytes(StandardCharsets.US_ASCII))
                .toBytes());
        return whole.toByteArray();
    }

    private static final class Record {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Record int16(int number) {
            out.write(number);
            out.write(number >> 8);
            return this;
        }

        Record int32(long number) {
            return int16((int) number).int16((int) (number >> 16));
        }

        Record int64(long number) {
            return int32(number).int32(number >> 32);
        }

        Record bytes(byte[] more) {
            out.writeBytes(more);
            return this;
        }

        byte[] toBytes() {
            return out.toByteArray();
        }
    }
}
