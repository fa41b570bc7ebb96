package jamsos.coverage.batch.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.archive.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    private static final byte[] OLE2 = latin1("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'nik,nama', TEXT",
        "'\u00ef\u00bb\u00bfnik,nama', TEXT",
        "'a<b', TEXT",
        "'', EMPTY",
        "' \r\n \t', EMPTY",
        "'\u00ef\u00bb\u00bf', EMPTY",
        "'%PDF-1.7', PDF",
        "'<html><table>', MARKUP",
        "'\r\n <!DOCTYPE html>', MARKUP",
        "'\u00ef\u00bb\u00bf<?xml version', MARKUP",
        "'\u0089PNG\r\n', PICTURE",
        "'\u00ff\u00d8\u00ff\u00e0', PICTURE",
        "'7z\u00bc\u00af', OTHER_ARCHIVE",
        "'Rar!\u001a', OTHER_ARCHIVE",
        "'\u00ff\u00fen\u0000', UTF_16"
    })
    void isToldByTheFirstBytes(String head, FileKind kind) throws IOException {
        assertThat(of(latin1(head))).isEqualTo(kind);
    }

    @Test
    void aWorkbookIsAnArchiveWithCertainEntries() throws IOException {
        assertThat(of(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(FileKind.XLSX);
        assertThat(of(zip("kepesertaan.csv"))).isEqualTo(FileKind.ZIP);
    }

    @Test
    void aGzipFileIsKnown() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(latin1("nik,nama"));
        }
        assertThat(of(bytes.toByteArray())).isEqualTo(FileKind.GZIP);
    }

    @Test
    void anOldOfficeFileIsEncryptedWhereItHoldsAnEncryptedPackage() throws IOException {
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int before : new int[] {0, 500, 65_500, 65_536, 131_060, 200_000}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(OLE2);
            bytes.writeBytes(new byte[before]);
            assertThat(of(bytes.toByteArray())).isEqualTo(FileKind.XLS);
            bytes.writeBytes(mark);
            assertThat(of(bytes.toByteArray())).as("%s bytes before", before).isEqualTo(FileKind.ENCRYPTED);
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(latin1("x"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private FileKind of(byte[] bytes) throws IOException {
        return FileKind.of(Content.ofFile(Files.write(folder.resolve("f.xlsx"), bytes)));
    }
}
