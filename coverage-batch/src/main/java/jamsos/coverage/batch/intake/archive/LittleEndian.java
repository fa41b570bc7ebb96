package jamsos.coverage.batch.intake.archive;

/** Numbers as ZIP and gzip write them: the lowest byte first. */
final class LittleEndian {

    private LittleEndian() {}

    static int uint16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
    }

    static int int32(byte[] bytes, int at) {
        return uint16(bytes, at) | (uint16(bytes, at + 2) << 16);
    }

    static long uint32(byte[] bytes, int at) {
        return int32(bytes, at) & 0xffff_ffffL;
    }

    static long int64(byte[] bytes, int at) {
        return uint32(bytes, at) | (uint32(bytes, at + 4) << 32);
    }
}
