package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.Severity;
import jamsos.coverage.worker.Sex;

/** The labels of what the core names by code (nama kode). */
final class Names {

    private Names() {}

    static Labels of(Segment segment) {
        return switch (segment) {
            case PU -> Labels.PU;
            case BPU -> Labels.BPU;
            case JAKON -> Labels.JAKON;
            case PMI -> Labels.PMI;
        };
    }

    static Labels of(Program program) {
        return switch (program) {
            case JKK -> Labels.JKK;
            case JKM -> Labels.JKM;
            case JHT -> Labels.JHT;
            case JP -> Labels.JP;
            case JKP -> Labels.JKP;
        };
    }

    static Labels of(Sex sex) {
        return sex == Sex.MALE ? Labels.MALE : Labels.FEMALE;
    }

    /** Who counts; a definition that names a series of workers is that of its people. */
    static Labels of(Definition definition) {
        return switch (definition) {
            case NONE -> Labels.PERSONS;
            case REGISTERED, REGISTERED_EMPLOYED -> Labels.REGISTERED;
            case ACTIVE, ACTIVE_EMPLOYED -> Labels.ACTIVE;
            case PAID_UP, PAID_UP_EMPLOYED -> Labels.PAID_UP;
            case INACTIVE -> Labels.STATUS_INACTIVE;
            case NOT_ACTIVE -> Labels.NOT_ACTIVE;
            case UNIVERSE -> Labels.WORKERS_UNIVERSE;
            case EMPLOYED -> Labels.WORKERS_EMPLOYED;
        };
    }

    static Labels of(Measure measure) {
        return switch (measure) {
            case PERSONS, PROGRAM_PERSONS -> Labels.PERSONS;
            case MEMBERSHIPS -> Labels.MEMBERSHIPS;
            case WORKFORCE -> Labels.WORKERS;
            case RATE -> Labels.COVERAGE;
            case RATE_LOW -> Labels.COVERAGE_LOW;
            case RATE_HIGH -> Labels.COVERAGE_HIGH;
            case GAP -> Labels.NOT_ACTIVE_SHORT;
            case ROSTER_ACTIVE -> Labels.ROSTER_ACTIVE;
            case ROSTER_LAPSED -> Labels.ROSTER_LAPSED;
            case ROSTER_NEVER -> Labels.ROSTER_NEVER;
            case HEADCOUNT -> Labels.HEADCOUNT;
            case CHANGE_NUMERATOR -> Labels.CHANGE_NUMERATOR;
            case CHANGE_DENOMINATOR -> Labels.CHANGE_DENOMINATOR;
            case JOINED -> Labels.JOINED;
            case RETURNED -> Labels.RETURNED;
            case STAYED -> Labels.STAYED;
            case MOVED -> Labels.MOVED;
            case LAPSED -> Labels.LAPSED;
            case LEFT -> Labels.LEFT;
            case EXPIRING -> Labels.EXPIRING;
            case TARGET_RATE -> Labels.TARGET_RATE;
            case TARGET_MISSING -> Labels.TARGET_MISSING;
            case COST -> Labels.COST;
            case DUTY_BUDGET -> Labels.BUDGET;
            case DUTY_PERSONS -> Labels.PERSONS_FUNDED;
        };
    }

    static Labels of(DeliveryLine.State state) {
        return switch (state) {
            case TAKEN -> Labels.STATE_TAKEN;
            case HELD -> Labels.STATE_HELD;
            case IGNORED -> Labels.STATE_IGNORED;
        };
    }

    /** A layout that ships by its name; any other as its file names it. */
    static Labels ofLayout(String layout) {
        return switch (layout) {
            case "participant" -> Labels.LAYOUT_PARTICIPANT;
            case "roster" -> Labels.LAYOUT_ROSTER;
            case "headcount" -> Labels.LAYOUT_HEADCOUNT;
            case "workforce" -> Labels.LAYOUT_WORKFORCE;
            case "target" -> Labels.LAYOUT_TARGET;
            case "control" -> Labels.LAYOUT_CONTROL;
            case "duty" -> Labels.LAYOUT_DUTY;
            default -> Labels.LAYOUT_OTHER;
        };
    }

    static Labels of(Flag flag) {
        return switch (flag) {
            case BREAK -> Labels.MARK_BREAK;
            case WITHHELD -> Labels.MARK_WITHHELD;
            case ESTIMATED -> Labels.MARK_ESTIMATED;
            case PROVISIONAL -> Labels.MARK_PROVISIONAL;
            case REVISED -> Labels.MARK_REVISED;
            case NOT_AVAILABLE -> Labels.MARK_NOT_AVAILABLE;
        };
    }

    static Labels of(Severity severity) {
        return switch (severity) {
            case ERROR -> Labels.ERROR;
            case WARNING -> Labels.WARNING;
            case INFO -> Labels.INFO;
        };
    }
}
