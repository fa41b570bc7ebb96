package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.region.Regions;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;

/** All that is checked about the rows of one delivery (pemeriksaan baris), and what the rows taken say. */
final class RowChecks {

    private final Columns columns;
    private final RowNotices notices;
    private final OutOfScope scope;
    private final RegionCheck regions;
    private final DeliveryDoubts doubts = new DeliveryDoubts();
    private final DeliveryEvidence evidence = new DeliveryEvidence();
    private final CodeSystem declared;
    private final RowRules rules;

    /** Checks that keep what rows say as evidence. */
    static RowChecks collecting(
            Delivery delivery, NoticeLog log, Regions registry, YearMonth month, Controls controls) {
        return new RowChecks(delivery, log, registry, month, Optional.empty(), controls::isThere);
    }

    /** Checks of a list of workers that hand each row taken over. */
    static RowChecks handing(
            Delivery delivery, NoticeLog log, Regions registry, YearMonth month, RosterRules.Sink sink) {
        return new RowChecks(delivery, log, registry, month, Optional.of(sink), file -> true);
    }

    private RowChecks(
            Delivery delivery,
            NoticeLog log,
            Regions registry,
            YearMonth month,
            Optional<RosterRules.Sink> sink,
            Predicate<String> isThere) {
        DeliveryTable table = delivery.table();
        this.columns = table.columns();
        this.notices = new RowNotices(log, delivery.place(), columns, new KnownWords(registry));
        RegionReader reader = new RegionReader(columns, Column.REGIONS, registry, table.plainCodes());
        this.scope = new OutOfScope(columns, reader);
        this.regions = new RegionCheck(reader, notices);
        this.declared = columns.isInFile(Column.REGION_BPS)
                ? CodeSystem.BPS
                : table.plainCodes().orElse(CodeSystem.KEMENDAGRI);
        this.rules = rules(registry, month, sink, delivery, isThere);
    }

    private RowRules rules(
            Regions registry,
            YearMonth month,
            Optional<RosterRules.Sink> sink,
            Delivery delivery,
            Predicate<String> isThere) {
        String file = delivery.origin().name();
        return switch (columns.layout().kind()) {
            case PARTICIPANT ->
                new ParticipantRules(persons(registry, month), notices, evidence.persons(month, registry));
            case ROSTER ->
                new RosterRules(persons(registry, month), notices, month, sink.orElseGet(() -> {
                    CoverageTally tally = evidence.persons(month, registry);
                    return (entry, person, row) -> tally.add(entry);
                }));
            case HEADCOUNT ->
                new HeadcountRules(notices, scope, regions, Optional.of(registry.province()), evidence.headcounts);
            case WORKFORCE -> new WorkforceRules(notices, scope, regions, evidence.workforce);
            case TARGET -> new TargetRules(notices, scope, regions, file, evidence.targets);
            case CONTROL -> new ControlRules(notices, scope, file, isThere, evidence.claims);
            case DUTY -> new DutyRules(notices, scope, regions, evidence.duties);
        };
    }

    private PersonChecks persons(Regions registry, YearMonth month) {
        return new PersonChecks(columns, notices, scope, regions, doubts, new Districts(registry), month);
    }

    /** What becomes of a row; what it says is kept where it is taken. */
    Verdict apply(Row row) {
        Verdict verdict = verdict(row);
        if (row.isHidden() && verdict != Verdict.OUT_OF_SCOPE) {
            notices.warn(NoticeCode.ROW_HIDDEN, row);
        }
        if (row.isNotCalculated()) {
            notices.warn(NoticeCode.FORMULA_NOT_CALCULATED, row);
        }
        return verdict;
    }

    private Verdict verdict(Row row) {
        if (scope.isTotalOrHeader(row)) {
            return Verdict.OUT_OF_SCOPE;
        }
        if (row.fields() != columns.headings().size()) {
            return scope.isTextBelow(row) ? Verdict.OUT_OF_SCOPE : notices.rejectFieldCount(row);
        }
        return rules.apply(row);
    }

    /** Why the delivery as a whole cannot be trusted, told by all its rows. */
    Optional<Notice> doubt(Notice.Place place, long rowsRead) {
        return doubts.precisionLost(place)
                .or(() -> regions.doubt(place, rowsRead))
                .or(() -> doubts.codeSystem(place, declared));
    }

    /** What the rows taken say. */
    DeliveryEvidence evidence() {
        return evidence;
    }
}
