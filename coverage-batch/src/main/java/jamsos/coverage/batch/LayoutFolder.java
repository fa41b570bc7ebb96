package jamsos.coverage.batch;

import jamsos.coverage.batch.intake.layout.LayoutFault;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder of an office's own layouts (folder susunan): every {@code .yaml} and {@code .yml} file in it. */
final class LayoutFolder {

    private LayoutFolder() {}

    /**
     * The layouts that ship and those of a folder.
     *
     * @throws UsageException when the folder is missing, or one of its files breaks a rule of layouts
     */
    static Layouts read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    "Folder susunan " + folder + " tidak ada. Periksa \"layouts\" dalam konfigurasi, atau --layouts.",
                    "There is no folder of layouts " + folder
                            + ". Check \"layouts\" in the configuration, or --layouts.");
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            texts.put(file.getFileName().toString(), text(file));
        }
        try {
            return Layouts.with(texts);
        } catch (LayoutFault fault) {
            throw new UsageException(
                    fault.words().in(Language.ID), fault.words().in(Language.EN));
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.~].*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UsageException(
                    file + ": bukan teks UTF-8; simpan sebagai UTF-8", file + ": no text in UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UsageException unreadable(Path path, IOException e) {
        String why = e.getClass().getSimpleName();
        return new UsageException(
                path + " tidak dapat dibaca (" + why + "). Periksa hak bacanya.",
                path + " cannot be read (" + why + "). Check that it may be read.");
    }
}
