package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.metric.TallyLane;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.region.Regions;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;

/** All that is checked about the rows of one delivery (pemeriksaan baris), and what the rows taken say. */
final class RowChecks {

    private final DeliveryTable table;
    private final Columns columns;
    private final Regions registry;
    private final YearMonth month;
    private final DeliveryEvidence evidence;
    private final Optional<TallyLane> lane;
    private final RowNotices notices;
    private final OutOfScope scope;
    private final RegionReader regionReader;
    private final RegionCheck regions;
    private final DeliveryDoubts doubts = new DeliveryDoubts();
    private final Districts districts;
    private final CodeSystem declared;
    private final Optional<RegionCodeSurvey> survey;
    private final RowRules rules;

    /**
     * Checks of one thread that keep what rows say as evidence.
     *
     * @param isThere whether the month has a file of that name, for control totals
     */
    static RowChecks collecting(
            Delivery delivery,
            Regions registry,
            YearMonth month,
            DeliveryEvidence evidence,
            Predicate<String> isThere) {
        return new RowChecks(delivery, registry, month, evidence, Optional.empty(), isThere);
    }

    /** Checks of a list of workers that hand each row taken over. */
    static RowChecks handing(Delivery delivery, Regions registry, YearMonth month, RosterRules.Sink sink) {
        return new RowChecks(delivery, registry, month, new DeliveryEvidence(), Optional.of(sink), file -> true);
    }

    private RowChecks(
            Delivery delivery,
            Regions registry,
            YearMonth month,
            DeliveryEvidence evidence,
            Optional<RosterRules.Sink> sink,
            Predicate<String> isThere) {
        this.table = delivery.table();
        this.columns = table.columns();
        this.registry = registry;
        this.month = month;
        this.evidence = evidence;
        this.lane = sink.isEmpty() && columns.layout().kind().isOfPersons()
                ? Optional.of(evidence.lane(month, registry))
                : Optional.empty();
        this.notices = new RowNotices(new NoticeLog(), delivery.place(), columns, new KnownWords(registry));
        this.regionReader = new RegionReader(columns, Column.REGIONS, registry, table.plainCodes());
        this.scope = new OutOfScope(columns, regionReader);
        this.regions = new RegionCheck(regionReader, notices);
        this.districts = new Districts(registry);
        this.declared = columns.isInFile(Column.REGION_BPS)
                ? CodeSystem.BPS
                : table.plainCodes().orElse(CodeSystem.KEMENDAGRI);
        this.survey = RegionCodeSurvey.whileCounting(table, registry);
        this.rules = rules(delivery.origin().name(), sink, isThere);
    }

    private RowRules rules(String file, Optional<RosterRules.Sink> sink, Predicate<String> isThere) {
        return switch (columns.layout().kind()) {
            case PARTICIPANT -> new ParticipantRules(persons(), notices, lane.orElseThrow());
            case ROSTER ->
                new RosterRules(
                        persons(),
                        notices,
                        month,
                        sink.orElseGet(() -> (entry, person, row) ->
                                lane.orElseThrow().add(entry, evidence.firstRow + row.number())));
            case HEADCOUNT ->
                new HeadcountRules(notices, scope, regions, Optional.of(registry.province()), evidence.headcounts);
            case WORKFORCE -> new WorkforceRules(notices, scope, regions, evidence.workforce);
            case TARGET -> new TargetRules(notices, scope, regions, file, evidence.targets);
            case CONTROL -> new ControlRules(notices, scope, file, isThere, evidence.claims);
            case DUTY -> new DutyRules(notices, scope, regions, evidence.duties);
        };
    }

    private PersonChecks persons() {
        return new PersonChecks(columns, notices, scope, regions, doubts, districts, month);
    }

    /** The quick way for rows that these checks would take without a word; none for rows about no person. */
    Optional<CleanRows> cleanRows() {
        return switch (columns.layout().kind()) {
            case PARTICIPANT -> Optional.of(new CleanParticipants(cleanPersons(), lane.orElseThrow()));
            case ROSTER ->
                Optional.of(new CleanRosterRows(cleanPersons(), lane.orElseThrow(), month, evidence.firstRow));
            default -> Optional.empty();
        };
    }

    /** The quick way to what a row says about its person. */
    CleanPersons cleanPersons() {
        CleanFields fields = new CleanFields(columns, regionReader, registry, month, table.fieldEnd(), table.charset());
        return new CleanPersons(fields, doubts, districts, month);
    }

    /** Tells of the rows to come to that log. */
    void tellTo(NoticeLog log) {
        notices.tellTo(log);
    }

    /** Hands on all rows taken so far. */
    void flush() {
        lane.ifPresent(TallyLane::flush);
    }

    /** Takes over what other checks have found out about the delivery as a whole. */
    void addAll(RowChecks other) {
        doubts.addAll(other.doubts);
        regions.addAll(other.regions);
        if (survey.isPresent()) {
            survey.get().addAll(other.survey.orElseThrow());
        }
    }

    /** What becomes of a row; what it says is kept where it is taken. */
    Verdict apply(Row row) {
        // A row with an undotted code that nothing proves names no region, so no quick way passes it by.
        if (survey.isPresent()) {
            survey.get().look(row);
        }
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
        return survey.flatMap(look -> look.doubt(place, columns.heading(Column.REGION)))
                .or(() -> doubts.precisionLost(place))
                .or(() -> regions.doubt(place, rowsRead))
                .or(() -> doubts.codeSystem(place, declared));
    }
}
