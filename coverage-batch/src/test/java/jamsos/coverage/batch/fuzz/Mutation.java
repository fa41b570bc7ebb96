package jamsos.coverage.batch.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which files break: on the way, in the hands of programs, and by ill will. */
final class Mutation {

    private static final Pattern TOKEN = Pattern.compile("<[^>]*>|[^<]+");
    private static final String SIGNS = "\",;|\t\r\n\0 0X'=+-@.";
    private static final List<String> SPLINTERS = List.of(
            "\u00a0",
            "\ufeff",
            "\u200b",
            "JUMLAH",
            "Total 3",
            "=HYPERLINK(\"http://x\",\"y\")",
            "99999999999999999999999999999999999999999999",
            "-1",
            "1E308",
            "1.172.000.000.000.000",
            "9223372036854775807",
            "1801",
            "18.99",
            "31-02-1985",
            "0000-00-00",
            "99999-12-31",
            "\ud83d\ude00",
            "'".repeat(70),
            "\"\"\"",
            "ISTANBUL\u0130\u0131");

    private Mutation() {}

    /** A delimited text, changed in one to four places. */
    static byte[] text(byte[] text, Random random) {
        byte[] mutant = text;
        for (int change = random.nextInt(4); change >= 0 && mutant.length > 0; change--) {
            mutant = switch (random.nextInt(10)) {
                case 0 -> swapPieces(mutant, random);
                case 1 -> separator(mutant, random);
                case 2 -> insert(mutant, random, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
                case 3 -> replacePiece(mutant, random, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
                case 4 -> insert(mutant, random, String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))));
                case 5 -> charset(mutant, random);
                case 6 -> insert(mutant, random, longText(random));
                case 7 -> lineEnds(mutant, random);
                default -> stretch(mutant, random);
            };
        }
        return mutant;
    }

    /** Bytes of any kind, changed in one to four places, more often near their ends, where archives have their directories. */
    static byte[] bytes(byte[] bytes, Random random) {
        byte[] mutant = bytes;
        for (int change = random.nextInt(4); change >= 0 && mutant.length > 0; change--) {
            mutant = stretch(mutant, random);
        }
        return mutant;
    }

    /** An XML document, some of its tags and texts dropped, doubled, swapped or changed. */
    static String xml(String xml, Random random) {
        List<String> tokens = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(xml); token.find(); ) {
            tokens.add(token.group());
        }
        for (int change = random.nextInt(2); change >= 0; change--) {
            int at = random.nextInt(tokens.size());
            String token = tokens.get(at);
            switch (random.nextInt(7)) {
                case 0 -> tokens.set(at, "");
                case 1 -> tokens.add(at, token);
                case 2 -> tokens.set(at, tokens.set(random.nextInt(tokens.size()), token));
                case 3 -> tokens.set(at, token.replaceFirst("[0-9]+", Integer.toString(random.nextInt())));
                case 4 -> tokens.set(at, token + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;");
                case 5 ->
                    tokens.set(
                            at,
                            token.replace(
                                    "inlineStr",
                                    List.of("s", "b", "e", "d", "str").get(random.nextInt(5))));
                default -> tokens.set(at, latin(bytes(latin(token + " "), random)));
            }
        }
        return String.join("", tokens);
    }

    private static byte[] stretch(byte[] bytes, Random random) {
        int at = place(bytes, random);
        return switch (random.nextInt(7)) {
            case 0, 1 -> set(bytes, at, (byte) random.nextInt(256));
            case 2 -> set(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
            case 3 -> splice(bytes, at, 1 + random.nextInt(12), new byte[0]);
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> {
                int to = Math.min(bytes.length, at + 1 + random.nextInt(200));
                yield splice(bytes, at, 0, Arrays.copyOfRange(bytes, at, to));
            }
            default -> set(bytes, at, (byte) (random.nextBoolean() ? 0xff : 0));
        };
    }

    private static int place(byte[] bytes, Random random) {
        int near = Math.min(bytes.length, 120);
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(near);
            case 1 -> bytes.length - 1 - random.nextInt(near);
            default -> random.nextInt(bytes.length);
        };
    }

    /** Two pieces between separators change places, as when columns have slipped. */
    private static byte[] swapPieces(byte[] bytes, Random random) {
        String[] pieces = pieces(bytes);
        int one = random.nextInt(pieces.length);
        int other = random.nextInt(pieces.length);
        String piece = pieces[one];
        pieces[one] = pieces[other];
        pieces[other] = piece;
        return latin(String.join("", pieces));
    }

    private static byte[] replacePiece(byte[] bytes, Random random, String by) {
        String[] pieces = pieces(bytes);
        pieces[random.nextInt(pieces.length)] = latin(by.getBytes(StandardCharsets.UTF_8));
        return latin(String.join("", pieces));
    }

    private static String[] pieces(byte[] bytes) {
        return latin(bytes).split("(?<=[,;|\t\n])|(?=[,;|\t\n])");
    }

    /** Another separator everywhere, or from some place on. */
    private static byte[] separator(byte[] bytes, Random random) {
        byte[] mutant = bytes.clone();
        byte other = (byte) ";|\t:".charAt(random.nextInt(4));
        for (int i = random.nextBoolean() ? 0 : random.nextInt(bytes.length); i < mutant.length; i++) {
            mutant[i] = mutant[i] == ',' ? other : mutant[i];
        }
        return mutant;
    }

    private static byte[] charset(byte[] bytes, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
            case 1 -> splice(bytes, 0, 0, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
            default -> insert(bytes, random, latin(new byte[] {(byte) (0x80 + random.nextInt(128))}));
        };
    }

    private static byte[] lineEnds(byte[] bytes, Random random) {
        return latin(latin(bytes).replace("\n", random.nextInt(3) == 0 ? "\r" : "\r\n"));
    }

    private static String longText(Random random) {
        return String.valueOf("A9\",".charAt(random.nextInt(4))).repeat(random.nextInt(3) == 0 ? 70_000 : 300);
    }

    private static byte[] insert(byte[] bytes, Random random, String splinter) {
        return splice(bytes, random.nextInt(bytes.length + 1), 0, splinter.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] set(byte[] bytes, int at, byte value) {
        byte[] mutant = bytes.clone();
        mutant[at] = value;
        return mutant;
    }

    private static byte[] splice(byte[] bytes, int at, int cut, byte[] added) {
        int rest = Math.min(bytes.length, at + cut);
        ByteArrayOutputStream mutant = new ByteArrayOutputStream();
        mutant.write(bytes, 0, at);
        mutant.write(added, 0, added.length);
        mutant.write(bytes, rest, bytes.length - rest);
        return mutant.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
