package jamsos.coverage.batch.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A delivery being written (berkas): UTF-8, commas, LF, and the digest of what was written. Cells come encoded. */
final class DeliveryFile implements Closeable {

    private static final int SIZE = 1 << 16;
    private static final int LONGEST_ROW = 1 << 12;

    private final OutputStream out;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[SIZE];
    private int filled;

    DeliveryFile(Path path, List<String> header) throws IOException {
        this.out = Files.newOutputStream(path);
        this.digest = sha256();
        line(String.join(",", header));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** One row; a cell that is left out takes its separator with it. */
    void row(byte[][] cells) throws IOException {
        makeRoom();
        for (int i = 0; i < cells.length; i++) {
            if (!Deviation.isLeftOut(cells[i])) {
                if (i > 0) {
                    buffer[filled++] = ',';
                }
                put(cells[i]);
            }
        }
        buffer[filled++] = '\n';
    }

    /** One line as it stands; an empty text gives a blank line. */
    void line(String text) throws IOException {
        makeRoom();
        put(Texts.bytes(text));
        buffer[filled++] = '\n';
    }

    private void put(byte[] cell) {
        System.arraycopy(cell, 0, buffer, filled, cell.length);
        filled += cell.length;
    }

    private void makeRoom() throws IOException {
        if (filled > SIZE - LONGEST_ROW) {
            flush();
        }
    }

    private void flush() throws IOException {
        digest.update(buffer, 0, filled);
        out.write(buffer, 0, filled);
        filled = 0;
    }

    /** Writes what is left and tells the SHA-256 of all that was written; nothing may be written after it. */
    String finish() throws IOException {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
