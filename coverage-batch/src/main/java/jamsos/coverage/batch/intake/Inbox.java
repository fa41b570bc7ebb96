package jamsos.coverage.batch.intake;

import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The folder into which the files of one month are put (kotak masuk). The folder as it stands is the month: to correct a
 * file, replace or remove it. Folders inside it are not looked into.
 */
public final class Inbox {

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");
    private static final int MONTHS_NAMED = 12;

    private final List<SourceFile> files;
    private final List<String> leftAlone;

    private Inbox(List<SourceFile> files, List<String> leftAlone) {
        this.files = List.copyOf(files);
        this.leftAlone = List.copyOf(leftAlone);
    }

    /**
     * Finds and hashes the files of a month.
     *
     * @param inbox the folder that holds a folder a month, such as {@code 2022-07}
     * @throws InboxMissingException when one of the two folders is missing or may not be listed
     * @throws IOException when the folder cannot be listed for another reason
     */
    public static Inbox open(Path inbox, YearMonth month) throws InboxMissingException, IOException {
        if (!Files.isDirectory(inbox)) {
            throw new InboxMissingException(new Wording(
                    "Kotak masuk tidak ditemukan: " + inbox
                            + ". Sebutkan folder yang berisi satu folder untuk tiap bulan, misalnya " + month + ".",
                    "There is no inbox " + inbox + ". Name the folder that holds one folder a month, such as " + month
                            + "."));
        }
        Path folder = inbox.resolve(month.toString());
        if (!Files.isDirectory(folder)) {
            throw new InboxMissingException(noMonth(folder, months(inbox)));
        }
        return ofFiles(list(folder));
    }

    /**
     * Hashes files that were named one by one; folders among them are left out.
     *
     * @throws IOException when one cannot be looked at
     */
    public static Inbox ofFiles(List<Path> paths) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        List<String> leftAlone = new ArrayList<>();
        Map<String, String> firstOf = new HashMap<>();
        for (Path path : paths) {
            String name = path.getFileName().toString();
            if (Files.isDirectory(path)) {
                continue;
            }
            if (isLeftAlone(name)) {
                leftAlone.add(name);
                continue;
            }
            SourceFile file = SourceFile.of(path);
            String first = file.fault().isPresent() ? name : firstOf.computeIfAbsent(file.sha256(), hash -> name);
            files.add(first.equals(name) ? file : file.asCopyOf(first));
        }
        return new Inbox(files, leftAlone);
    }

    /**
     * Everything in a folder, by name.
     *
     * @throws InboxMissingException when the folder may not be listed
     */
    public static List<Path> list(Path folder) throws InboxMissingException, IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(paths::add);
        } catch (AccessDeniedException e) {
            throw new InboxMissingException(new Wording(
                    "Folder tidak boleh dibaca: " + folder + ". Beri izin baca kepada pengguna yang menjalankan.",
                    "The folder may not be read: " + folder + ". Give the user who runs this the right to read it."));
        }
        paths.sort((one, other) ->
                one.getFileName().toString().compareTo(other.getFileName().toString()));
        return paths;
    }

    /** Whether a file of that name is left behind by systems and programs, and no delivery. */
    static boolean isLeftAlone(String name) {
        return name.startsWith(".") || name.startsWith("~$") || LEFT_BY_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static List<String> months(Path inbox) throws InboxMissingException, IOException {
        return list(inbox).stream()
                .filter(Files::isDirectory)
                .map(path -> path.getFileName().toString())
                .filter(name -> name.matches("[0-9]{4}-[0-9]{2}"))
                .toList();
    }

    private static Wording noMonth(Path folder, List<String> months) {
        String named = (months.size() > MONTHS_NAMED ? "… " : "")
                + String.join(", ", months.subList(Math.max(0, months.size() - MONTHS_NAMED), months.size()));
        Path inbox = folder.getParent();
        return new Wording(
                "Folder bulan tidak ditemukan: " + folder + ". Folder bulan yang ada di " + inbox + ": "
                        + (months.isEmpty() ? "tidak ada" : named)
                        + ". Buat folder itu dan letakkan berkas bulan ini di"
                        + " dalamnya.",
                "There is no folder for the month: " + folder + ". Month folders in " + inbox + ": "
                        + (months.isEmpty() ? "none" : named) + ". Create it and put the month's files into it.");
    }

    /** The files, by name; copies and files that cannot be read among them. */
    public List<SourceFile> files() {
        return files;
    }

    /** Names left alone, by name: hidden files, and what office programs and operating systems leave behind. */
    public List<String> leftAlone() {
        return leftAlone;
    }

    /** SHA-256 over names and hashes of all files: a folder with the same files has the same digest. */
    public String digest() {
        MessageDigest digest = SourceFile.sha256Digest();
        for (SourceFile file : files) {
            digest.update((file.name() + '\0' + file.sha256() + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
