package jamsos.coverage.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ICC profile of sRGB that PDF/A asks for (profil warna), as IEC 61966-2-1 defines the space and ICC.1:2004-10
 * (version 4.2) its file: primaries adapted to D50 and the curve in its exact, parametric form.
 *
 * <p>The JDK has one too, but its bytes differ between versions, and a release must not depend on the JDK.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int ENTRY = 12;

    private static final double[] WHITE = {0.9642, 1.0, 0.8249};
    /** From D65, the white of sRGB, to D50 by the Bradford method. */
    private static final double[] ADAPTATION = {
        1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678
    };

    private static final double[] RED = {0.436066, 0.222488, 0.013916};
    private static final double[] GREEN = {0.385147, 0.716873, 0.097076};
    private static final double[] BLUE = {0.143066, 0.060608, 0.714096};
    /** Function type 3: {@code ((x + 0.055) / 1.055) ^ 2.4}, and {@code x / 12.92} up to 0.04045. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private SrgbProfile() {}

    static byte[] bytes() {
        byte[] curve = element("para", out -> {
            out.writeShort(3);
            out.writeShort(0);
            fixed(out, CURVE);
        });
        Map<String, byte[]> elements = new LinkedHashMap<>();
        elements.put("desc", words("sRGB"));
        elements.put("cprt", words("No copyright, use freely"));
        elements.put("wtpt", element("XYZ ", out -> fixed(out, WHITE)));
        elements.put("chad", element("sf32", out -> fixed(out, ADAPTATION)));
        elements.put("rXYZ", element("XYZ ", out -> fixed(out, RED)));
        elements.put("gXYZ", element("XYZ ", out -> fixed(out, GREEN)));
        elements.put("bXYZ", element("XYZ ", out -> fixed(out, BLUE)));
        elements.put("rTRC", curve);
        elements.put("gTRC", curve);
        elements.put("bTRC", curve);
        return profile(elements);
    }

    private static byte[] profile(Map<String, byte[]> elements) {
        int start = HEADER + 4 + ENTRY * elements.size();
        int size =
                start + elements.values().stream().mapToInt(data -> data.length).sum();
        return write(out -> {
            header(out, size);
            out.writeInt(elements.size());
            int offset = start;
            for (Map.Entry<String, byte[]> element : elements.entrySet()) {
                out.writeBytes(element.getKey());
                out.writeInt(offset);
                out.writeInt(element.getValue().length);
                offset += element.getValue().length;
            }
            for (byte[] data : elements.values()) {
                out.write(data);
            }
        });
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0); // no preferred colour management module
        out.writeInt(0x04200000); // version 4.2
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2022, 1, 1, 0, 0, 0}) { // a date is required; it says nothing here
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]); // platform to rendering intent: none, perceptual
        fixed(out, WHITE); // of the connection space
        out.write(new byte[HEADER - out.size()]);
    }

    /** A text in the language neutral form of version 4, padded to whole words. */
    private static byte[] words(String text) {
        byte[] characters = text.getBytes(StandardCharsets.UTF_16BE);
        return element("mluc", out -> {
            out.writeInt(1);
            out.writeInt(ENTRY);
            out.writeBytes("enUS");
            out.writeInt(characters.length);
            out.writeInt(28);
            out.write(characters);
            out.write(new byte[(4 - characters.length % 4) % 4]);
        });
    }

    private static byte[] element(String type, Content content) {
        return write(out -> {
            out.writeBytes(type);
            out.writeInt(0);
            content.to(out);
        });
    }

    /** Numbers with 16 bits before and 16 behind the point. */
    private static void fixed(DataOutputStream out, double... values) throws IOException {
        for (double value : values) {
            out.writeInt((int) Math.round(value * 65536));
        }
    }

    private static byte[] write(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private interface Content {
        void to(DataOutputStream out) throws IOException;
    }
}
