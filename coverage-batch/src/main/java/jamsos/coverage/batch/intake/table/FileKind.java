package jamsos.coverage.batch.intake.table;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a file is (jenis berkas), told by its first bytes and never by its name. */
public enum FileKind {
    /** Delimited text, or at least nothing else that is known. */
    TEXT(NoticeCode.FILE_TYPE, "teks", "text"),
    /** No byte, or nothing but blanks. */
    EMPTY(NoticeCode.FILE_DAMAGED, "berkas kosong", "the file is empty"),
    /** Excel since 2007, or another Office file since then. */
    XLSX(NoticeCode.FILE_TYPE, "buku kerja Excel (.xlsx)", "an Excel workbook (.xlsx)"),
    /** Excel before 2007, or another file of that family. */
    XLS(
            NoticeCode.FILE_TYPE,
            "buku kerja Excel lama (.xls) atau berkas Office lama",
            "an old Excel workbook (.xls) or other old Office file"),
    /** An Office file behind a password. */
    ENCRYPTED(NoticeCode.FILE_ENCRYPTED, "", ""),
    /** An archive. */
    ZIP(NoticeCode.FILE_TYPE, "arsip ZIP", "a ZIP archive"),
    /** A compressed file. */
    GZIP(NoticeCode.FILE_TYPE, "berkas gzip", "a gzip file"),
    /** An archive of another make. */
    OTHER_ARCHIVE(NoticeCode.FILE_TYPE, "arsip 7z atau RAR", "a 7z or RAR archive"),
    /** A printed page. */
    PDF(NoticeCode.FILE_TYPE, "PDF", "a PDF"),
    /** A web page, also where it is named {@code .xls}. */
    MARKUP(NoticeCode.FILE_TYPE, "halaman HTML atau XML", "an HTML or XML page"),
    /** A picture, such as a scan. */
    PICTURE(NoticeCode.FILE_TYPE, "gambar", "a picture"),
    /** Text in an encoding that is not read. */
    UTF_16(NoticeCode.FILE_TYPE, "teks UTF-16", "text in UTF-16");

    private static final int HEAD = 64 * 1024;
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final NoticeCode code;
    private final String indonesian;
    private final String english;

    FileKind(NoticeCode code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Under which code a file is held that cannot be read. */
    public NoticeCode code() {
        return code;
    }

    /** What it is, in words. */
    public Wording words() {
        return new Wording(indonesian, english);
    }

    /** What some content is. */
    public static FileKind of(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] head = in.readNBytes(HEAD);
            FileKind kind = ofHead(head);
            return kind == XLS && (find(ENCRYPTED_PACKAGE, head) || findFurther(head, in)) ? ENCRYPTED : kind;
        }
    }

    private static FileKind ofHead(byte[] head) {
        if (begins(head, "PK\u0003\u0004") || begins(head, "PK\u0005\u0006")) {
            return find(ascii("[Content_Types].xml"), head) || find(ascii("xl/"), head) ? XLSX : ZIP;
        }
        if (begins(head, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return XLS;
        }
        if (begins(head, "\u001f\u008b")) {
            return GZIP;
        }
        if (begins(head, "7z\u00bc\u00af") || begins(head, "Rar!")) {
            return OTHER_ARCHIVE;
        }
        if (begins(head, "%PDF")) {
            return PDF;
        }
        if (begins(head, "\u0089PNG") || begins(head, "\u00ff\u00d8\u00ff")) {
            return PICTURE;
        }
        if (begins(head, "\u00ff\u00fe") || begins(head, "\u00fe\u00ff")) {
            return UTF_16;
        }
        return ofText(head);
    }

    private static FileKind ofText(byte[] head) {
        int at = begins(head, TextEncoding.UTF_8_MARK) ? TextEncoding.UTF_8_MARK.length() : 0;
        while (at < head.length && RowBlock.isBlank(head[at]) && head[at] != 0) {
            at++;
        }
        if (at == head.length) {
            return head.length < HEAD ? EMPTY : TEXT;
        }
        return head[at] == '<' ? MARKUP : TEXT;
    }

    private static boolean begins(byte[] head, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length && startsAt(wanted, head, 0);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean find(byte[] wanted, byte[] bytes) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (startsAt(wanted, bytes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] wanted, byte[] bytes, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Looks on in stretches that overlap by the length of what is looked for. */
    private static boolean findFurther(byte[] head, InputStream in) throws IOException {
        int overlap = Math.min(head.length, ENCRYPTED_PACKAGE.length);
        byte[] stretch = new byte[overlap + HEAD];
        System.arraycopy(head, head.length - overlap, stretch, 0, overlap);
        for (int read = in.read(stretch, overlap, HEAD); read > 0; read = in.read(stretch, overlap, HEAD)) {
            if (find(ENCRYPTED_PACKAGE, stretch)) {
                return true;
            }
            System.arraycopy(stretch, read, stretch, 0, overlap);
        }
        return false;
    }
}
