package jamsos.coverage.batch.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A gzip file unpacked and checked (RFC 1952), all its members one after the other.
 *
 * <p>Stricter than the JDK's reader, which takes a member that is cut off in its header for the end of the file: what
 * follows a member is another member, or nothing but zeros.
 */
final class GzipStream extends ContentStream {

    private static final int STRETCH = 1 << 16;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private final InputStream in;
    private final ArchiveLimits limits;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[STRETCH];

    private int at;
    private int limit;
    private long packedRead;
    private long unpacked;
    private boolean ended;

    /** Unpacks a stream, which is closed with this one. */
    GzipStream(InputStream in, ArchiveLimits limits) throws IOException {
        this.in = in;
        this.limits = limits;
        header(required());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (!ended) {
                int read = inflater.inflate(into, from, length);
                if (read > 0) {
                    crc.update(into, from, read);
                    unpacked += read;
                    limits.check(unpacked, packedRead);
                    return read;
                }
                if (inflater.finished()) {
                    at = limit - inflater.getRemaining();
                    trailer();
                    nextMember();
                } else if (inflater.needsDictionary()) {
                    throw damaged();
                } else {
                    at = limit;
                    if (!fill()) {
                        throw cutOff();
                    }
                    inflater.setInput(packed, 0, limit);
                }
            }
        } catch (DataFormatException e) {
            throw damaged();
        }
        return -1;
    }

    @Override
    public long bytesRead() {
        return packedRead;
    }

    private void header(int first) throws IOException {
        if (first != 0x1f || required() != 0x8b || required() != PackedEntry.DEFLATED) {
            throw damaged();
        }
        int flags = required();
        if ((flags & RESERVED) != 0) {
            throw damaged();
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(required() | (required() << 8));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
        inflater.setInput(packed, at, limit - at);
    }

    private void trailer() throws IOException {
        byte[] trailer = new byte[8];
        for (int i = 0; i < trailer.length; i++) {
            trailer[i] = (byte) required();
        }
        if (LittleEndian.uint32(trailer, 0) != crc.getValue()
                || LittleEndian.uint32(trailer, 4) != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw damaged();
        }
    }

    private void nextMember() throws IOException {
        int next = next();
        if (next > 0) {
            inflater.reset();
            crc.reset();
            header(next);
            return;
        }
        while (next == 0) {
            next = next();
        }
        if (next > 0) {
            throw damaged();
        }
        ended = true;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            required();
        }
    }

    private void skipText() throws IOException {
        while (required() != 0) {
            // A name or comment ends with a zero.
        }
    }

    private int required() throws IOException {
        int next = next();
        if (next < 0) {
            throw cutOff();
        }
        return next;
    }

    private int next() throws IOException {
        return at < limit || fill() ? packed[at++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        int read = in.readNBytes(packed, 0, STRETCH);
        at = 0;
        limit = read;
        packedRead += read;
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        ended = true;
        in.close();
    }

    private static FaultException damaged() {
        return Fault.damaged("isi gzip rusak", "what the gzip file holds is damaged");
    }

    private static FaultException cutOff() {
        return Fault.damaged("berkas gzip terpotong", "the gzip file is cut off");
    }
}
