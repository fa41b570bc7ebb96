package jamsos.coverage.batch.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the parts of a workbook refer to each other (hubungan antarbagian; ECMA-376-2, 9.3).
 *
 * @param all in the order in which they are written
 */
record Relations(List<Relation> all) {

    static final Relations NONE = new Relations(List.of());

    private static final long RELATIONSHIP = XmlName.of("Relationship");
    private static final long ID = XmlName.of("Id");
    private static final long TYPE = XmlName.of("Type");
    private static final long TARGET = XmlName.of("Target");
    private static final long TARGET_MODE = XmlName.of("TargetMode");
    private static final int MOST = 1 << 12;

    /**
     * One part referred to.
     *
     * @param id by which it is named
     * @param type what it is, the last word of the type's address
     * @param part its name in the package
     */
    record Relation(String id, String type, String part) {}

    /** Reads the relations of a part. */
    static Relations read(XmlBytes xml, String sourcePart) throws IOException {
        List<Relation> all = new ArrayList<>();
        if (xml.next() == XmlBytes.START) {
            while (xml.nextChild(1)) {
                boolean external = xml.attribute(TARGET_MODE).orElse("").equals("External");
                if (xml.tag().name() == RELATIONSHIP && !external) {
                    String type = xml.attribute(TYPE).orElse("");
                    all.add(new Relation(
                            xml.attribute(ID).orElse(""),
                            type.substring(type.lastIndexOf('/') + 1),
                            resolve(sourcePart, xml.attribute(TARGET).orElse(""))));
                }
                if (all.size() > MOST) {
                    throw XmlBytes.damaged();
                }
                xml.skip();
            }
        }
        xml.drain();
        return new Relations(all);
    }

    Optional<String> partOfType(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .findFirst();
    }

    Optional<Relation> byId(String id) {
        return all.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    /** The part that a target means, seen from another part: {@code worksheets/sheet1.xml} from {@code xl/workbook.xml}. */
    private static String resolve(String sourcePart, String target) {
        List<String> names = new ArrayList<>();
        if (!target.startsWith("/")) {
            names.addAll(List.of(sourcePart.split("/", -1)));
            names.remove(names.size() - 1);
        }
        for (String name : target.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
