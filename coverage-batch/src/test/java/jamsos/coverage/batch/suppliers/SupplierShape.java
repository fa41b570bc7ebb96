package jamsos.coverage.batch.suppliers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A shape in which a supplier sends rows.
 *
 * @param file the name of the file
 * @param parts the deliveries in it, each with the share of the rows that it holds: those from there up to the next
 * @param write the file of these rows
 * @param repairs whether every NIK is repaired on reading
 */
record SupplierShape(String file, List<Part> parts, Function<List<Member>, byte[]> write, boolean repairs) {

    /**
     * A delivery of a file.
     *
     * @param entry its name in an archive
     * @param sheet its sheet
     * @param outOfScope how many rows of it are none of the table
     * @param told notices about it as a whole or its rows, apart from those that the rows themselves give rise to
     */
    record Part(String entry, String sheet, int outOfScope, Map<String, Integer> told) {

        static Part whole() {
            return new Part("", "", 0, Map.of());
        }

        static Part entry(String name) {
            return new Part(name, "", 0, Map.of());
        }

        static Part sheet(String name) {
            return new Part("", name, 0, Map.of());
        }

        Part leavingOut(int rows) {
            return new Part(entry, sheet, rows, told);
        }

        Part telling(String code, int rows) {
            return new Part(entry, sheet, outOfScope, Map.of(code, rows));
        }
    }

    static SupplierShape of(String file, Part part, Function<List<Member>, byte[]> write) {
        return new SupplierShape(file, List.of(part), write, false);
    }

    SupplierShape repairing() {
        return new SupplierShape(file, parts, write, true);
    }

    /** The rows of a delivery, of those of the file: all deliveries have as many, the last what is left. */
    static List<Member> share(List<Member> members, int part, int parts) {
        int each = members.size() / parts;
        return members.subList(part * each, part == parts - 1 ? members.size() : (part + 1) * each);
    }

    /** What the data file on deliveries must say, without layout and hash: {@code file,entry,sheet,read,taken,rejected,out}. */
    List<String> deliveries(List<Member> members) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Member> share = share(members, i, parts.size());
            long rejected = share.stream().filter(m -> m.fault().isPresent()).count();
            lines.add(String.join(
                    ",",
                    file,
                    parts.get(i).entry(),
                    parts.get(i).sheet(),
                    Long.toString(share.size() + parts.get(i).outOfScope()),
                    Long.toString(share.size() - rejected),
                    Long.toString(rejected),
                    Integer.toString(parts.get(i).outOfScope())));
        }
        return lines;
    }

    /** What the data file on notices must say, without the severity: {@code file,entry,sheet,code,rows}. */
    List<String> notices(List<Member> members) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Map<String, Integer> told = new TreeMap<>(part.told());
            for (Member member : share(members, i, parts.size())) {
                if (member.fault().isPresent()) {
                    told.merge(member.fault().get().name(), 1, Integer::sum);
                } else if (repairs) {
                    told.merge("NIK_REPAIRED", 1, Integer::sum);
                }
            }
            told.forEach((code, rows) ->
                    lines.add(String.join(",", file, part.entry(), part.sheet(), code, rows.toString())));
        }
        return lines;
    }
}
