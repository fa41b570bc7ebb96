package jamsos.coverage.batch.intake.archive;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The bytes of one entry of a ZIP archive, unpacked and checked. */
final class EntryStream extends ContentStream {

    private static final int STRETCH = 1 << 16;

    private final SeekableBytes bytes;
    private final PackedEntry entry;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[STRETCH];
    private final long packedStart;
    private final long packedEnd;

    private long packedAt;
    private long unpacked;
    private boolean ended;

    EntryStream(SeekableBytes bytes, long start, PackedEntry entry) {
        this.bytes = bytes;
        this.entry = entry;
        this.packedStart = start;
        this.packedAt = start;
        this.packedEnd = start + entry.packedSize();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0 || ended) {
            return length == 0 ? 0 : -1;
        }
        int read = entry.method() == PackedEntry.STORED ? copy(into, from, length) : inflate(into, from, length);
        if (read < 0) {
            end();
            return -1;
        }
        crc.update(into, from, read);
        unpacked += read;
        if (unpacked > entry.unpackedSize()) {
            throw damaged();
        }
        return read;
    }

    @Override
    public long bytesRead() {
        return packedAt - packedStart;
    }

    private int copy(byte[] into, int from, int length) throws IOException {
        int stretch = (int) Math.min(length, packedEnd - packedAt);
        if (stretch == 0) {
            return -1;
        }
        if (bytes.read(packedAt, into, from, stretch) < stretch) {
            throw cutOff();
        }
        packedAt += stretch;
        return stretch;
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            while (true) {
                int read = inflater.inflate(into, from, length);
                if (read > 0) {
                    return read;
                }
                if (inflater.finished()) {
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw damaged();
                }
                fill();
            }
        } catch (DataFormatException e) {
            throw damaged();
        }
    }

    private void fill() throws IOException {
        int stretch = (int) Math.min(STRETCH, packedEnd - packedAt);
        if (stretch == 0 || bytes.read(packedAt, packed, 0, stretch) < stretch) {
            throw cutOff();
        }
        packedAt += stretch;
        inflater.setInput(packed, 0, stretch);
    }

    private void end() throws FaultException {
        ended = true;
        if (unpacked != entry.unpackedSize() || crc.getValue() != entry.crc()) {
            throw damaged();
        }
    }

    @Override
    public void close() {
        inflater.end();
        ended = true;
    }

    private static FaultException damaged() {
        return Fault.damaged(
                "isi arsip tidak sesuai dengan jumlah periksanya",
                "what the archive holds does not agree with its check sum");
    }

    private static FaultException cutOff() {
        return Fault.damaged("isi arsip terpotong", "what the archive holds is cut off");
    }
}
