package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.table.TextEncoding;
import jamsos.coverage.batch.intake.table.TextEvidence;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file of the month's folder (berkas sumber).
 *
 * @param name its name in the folder
 * @param path where it is read from
 * @param size its size in bytes, 0 where it could not be read
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits; empty text where it could not be read
 * @param text its encoding, should it be a text; empty where that was not looked for
 * @param copyOf the name of a file before it in the folder with the same bytes
 * @param fault why it cannot be read at all
 */
public record SourceFile(
        String name,
        Path path,
        long size,
        String sha256,
        Optional<TextEncoding> text,
        Optional<String> copyOf,
        Optional<Notice> fault) {

    private static final int STRETCH = 1 << 16;

    /** Reads and hashes a file. Only regular files are opened: a pipe would block, a link may lead anywhere. */
    public static SourceFile of(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                return unfit(
                        path,
                        NoticeCode.FILE_TYPE,
                        new Wording(
                                "tautan simbolis; letakkan berkasnya sendiri di folder bulan",
                                "a symbolic link; put the file itself into the month's folder"));
            }
            if (!attributes.isRegularFile()) {
                return unfit(
                        path,
                        NoticeCode.FILE_TYPE,
                        new Wording(
                                "bukan berkas biasa (pipa, soket, atau perangkat)",
                                "not a regular file (a pipe, a socket or a device)"));
            }
            return hashed(path);
        } catch (IOException e) {
            return unfit(path, NoticeCode.FILE_DAMAGED, reason(e));
        }
    }

    /** One reading tells the hash and, for a text, the encoding. */
    private static SourceFile hashed(Path path) throws IOException {
        MessageDigest digest = sha256Digest();
        TextEvidence evidence = new TextEvidence();
        try (InputStream in = Content.ofFile(path).open()) {
            byte[] bytes = new byte[STRETCH];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                digest.update(bytes, 0, read);
                evidence.take(bytes, read);
            }
        }
        TextEncoding text = evidence.encoding();
        return new SourceFile(
                path.getFileName().toString(),
                path,
                text.size(),
                HexFormat.of().formatHex(digest.digest()),
                Optional.of(text),
                Optional.empty(),
                Optional.empty());
    }

    private static SourceFile unfit(Path path, NoticeCode code, Wording why) {
        String name = path.getFileName().toString();
        Notice fault = new Notice(code, Notice.Place.file(name), "", why);
        return new SourceFile(name, path, 0, "", Optional.empty(), Optional.empty(), Optional.of(fault));
    }

    /** Why a file could not be read, in words that are the same on every host. */
    static Wording reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return new Wording("tidak ada izin baca", "no permission to read it");
        }
        if (e instanceof NoSuchFileException) {
            return new Wording("berkas hilang sewaktu dibaca", "the file vanished while it was read");
        }
        return new Wording("pembacaan terhenti karena galat", "reading stopped with an error");
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same file, known to hold the same bytes as another. */
    SourceFile asCopyOf(String first) {
        return new SourceFile(name, path, size, sha256, text, Optional.of(first), fault);
    }

    /** The same file under the name by which another month knows it. */
    public SourceFile named(String other) {
        return new SourceFile(other, path, size, sha256, text, copyOf, fault);
    }

    /** The same file, the same bytes, read from another place, such as an archive. */
    public SourceFile at(Path other) {
        return new SourceFile(name, other, size, sha256, text, copyOf, fault);
    }
}
